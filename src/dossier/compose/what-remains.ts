import { commonText } from '../../text/dossier/common.ts'
import { recommendationText } from '../../text/dossier/outcome.ts'
import { outcomeWords } from '../../text/dossier/words.ts'
import type { Block } from '../layout/blocks/block.ts'
import { textRun, type Run } from '../layout/inline/run.ts'
import { evidenceUse } from '../manifest/build-manifest.ts'
import { paragraph, row, section, table } from './block-makers.ts'
import { referenceRun } from './prose-runs.ts'
import type { Scribe } from './scribe.ts'

/** Gaps that were accepted, each with its reason; one nobody accepted says so. */
export function* gapBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  yield section(say(recommendationText.gaps))
  if (material.gaps.length === 0) {
    yield paragraph(say(recommendationText.gapsNone))
    return
  }
  const columns = [
    [say(recommendationText.gap), 1],
    [say(recommendationText.gapReason), 1],
  ] as const
  const rows = material.gaps.map((gap) =>
    row([
      scribe.prose(gap.message),
      gap.accepted === null ? [textRun(say(recommendationText.gapOpen), { italic: true })] : scribe.prose(gap.accepted),
    ]),
  )
  yield table(columns, rows)
}

/** What the dossier does not prove: the state of files before receipt, and the elements that were not met. */
export function* limitBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  yield section(say(recommendationText.limits))
  yield paragraph(say(recommendationText.unchanged, { checked: checkedWords(scribe) }))
  yield paragraph(say(recommendationText.metadataLimit))
  const open = material.allegations.flatMap(({ id, elements }) =>
    elements.flatMap(({ element, text, assessment }): Run[][] => {
      const outcome = assessment?.conclusion ?? null
      if (outcome === null || outcome === 'met') return []
      return [[textRun(`${id} ${element} (${text}): `), textRun(say(outcomeWords[outcome]), { bold: true })]]
    }),
  )
  if (open.length > 0) {
    yield paragraph(say(recommendationText.notProvedElements), { style: 'label', keepWithNext: true })
    yield { kind: 'list', marker: 'dash', items: open }
  }
  const stated = material.evidence.flatMap((item): Run[][] => {
    const { view, description } = item
    const text = description?.doesNotProve ?? null
    return text === null || evidenceUse(item) !== 'relied-on'
      ? []
      : [[chip(scribe, view.number), textRun(' '), ...scribe.prose(text)]]
  })
  if (stated.length > 0) yield { kind: 'list', marker: 'dash', items: stated }
}

function checkedWords(scribe: Scribe): string {
  const { say, material } = scribe
  const check = material.custody.lastCheck
  if (check === null) return say(recommendationText.notChecked)
  const moment = scribe.moment(check.checkedAt)
  return check.whole
    ? say(recommendationText.checked, { moment, count: check.originals })
    : say(recommendationText.checkFailed, { moment })
}

/** Every item received and not used, with the reason. */
export function* unusedBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  yield section(say(recommendationText.unused))
  const unused = material.evidence.filter(({ use, view }) => use?.use === 'not-relied-on' || view.withdrawn !== null)
  if (unused.length === 0) {
    yield paragraph(say(recommendationText.unusedNone))
    return
  }
  const columns = [
    [say(commonText.evidence), 1],
    [say(recommendationText.reason), 6],
  ] as const
  const rows = unused.map(({ view, use, description }) => {
    const reason = view.withdrawn?.reason ?? use?.reason ?? '–'
    return row([[chip(scribe, view.number)], scribe.prose(description ? `${description.title}: ${reason}` : reason)])
  })
  yield table(columns, rows)
}

function chip(scribe: Scribe, number: string): Run {
  return referenceRun(number, scribe.places, 'none') ?? textRun(number)
}
