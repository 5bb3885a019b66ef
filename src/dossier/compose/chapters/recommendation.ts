import { elementText } from '../../../text/dossier/analysis.ts'
import { commonText } from '../../../text/dossier/common.ts'
import { recommendationText } from '../../../text/dossier/outcome.ts'
import { outcomeWords } from '../../../text/dossier/words.ts'
import type { Block, TableRow } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { facts, paragraph, row, section, table } from '../block-makers.ts'
import type { DossierMaterial } from '../dossier-material.ts'
import { referenceRun } from '../prose-runs.ts'
import type { Scribe } from '../scribe.ts'

/**
 * Chapter XII: what is asked of the recipient, by the rights of the issuer: a body that may not propose a level forwards, and the options
 * the rules name stand there as material. Then what remains: accepted gaps, what is not proved, what was received and not used.
 */
export function* recommendationBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  yield* askBlocks(scribe)
  yield* optionBlocks(scribe)
  const { recommendation } = material
  if (recommendation && recommendation.questions.length > 0) {
    yield section(say(recommendationText.questions))
    yield { kind: 'list', marker: 'letter', items: recommendation.questions.map((question) => scribe.prose(question)) }
  }
  if (recommendation?.reportBack) {
    yield section(say(recommendationText.reportBack))
    yield paragraph(scribe.prose(recommendation.reportBack))
  }
  yield* gapBlocks(scribe)
  yield* limitBlocks(scribe)
  yield* unusedBlocks(scribe)
}

function* askBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  const { form, recommendation, office } = material
  const lead = form.mayProposeLevel
    ? say(recommendationText.proposes, { office: office.name, verb: form.proposalVerb, recipient: form.recipientName })
    : say(recommendationText.forwards, { office: office.name, recipient: form.recipientName })
  yield paragraph(lead)
  yield paragraph(recommendation ? scribe.prose(recommendation.text) : say(recommendationText.missing))
  const level = form.mayProposeLevel ? (recommendation?.proposedLevel ?? null) : null
  yield facts([
    [say(recommendationText.addressee), form.addressee.join(', ')],
    [say(recommendationText.level), level === null ? null : sanctionTitle(material, level)],
  ])
}

function sanctionTitle(material: DossierMaterial, code: string): string {
  const found = material.allegations.flatMap(({ row }) => row?.sanctions ?? []).find((sanction) => sanction.code === code)
  return found?.title ?? code
}

function* optionBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  const options = new Set(material.recommendation?.options)
  if (options.size === 0) return
  const sanctions = new Map(
    material.allegations.flatMap(({ row }) => row?.sanctions ?? []).map((sanction) => [sanction.code, sanction]),
  )
  const rows = [...options].map((code): TableRow => {
    const sanction = sanctions.get(code)
    return row([sanction?.title ?? code, familyWord(scribe, sanction?.family), sanction?.article ?? '–'])
  })
  yield section(say(recommendationText.optionsHeading))
  yield paragraph(say(recommendationText.optionsNote))
  const columns = [
    [say(recommendationText.option), 4],
    [say(recommendationText.family), 2],
    [say(elementText.article), 2],
  ] as const
  yield table(columns, rows)
}

function familyWord(scribe: Scribe, family: string | undefined): string {
  const key = `family-${family ?? ''}`
  return isText(key) ? scribe.say(recommendationText[key]) : (family ?? '–')
}

function isText(key: string): key is keyof typeof recommendationText {
  return Object.hasOwn(recommendationText, key)
}

function* gapBlocks(scribe: Scribe): Generator<Block> {
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

function* limitBlocks(scribe: Scribe): Generator<Block> {
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
  const stated = material.evidence.flatMap(({ view, description }): Run[][] => {
    const text = description?.doesNotProve ?? null
    return text === null ? [] : [[chip(scribe, view.number), textRun(' '), ...scribe.prose(text)]]
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

function* unusedBlocks(scribe: Scribe): Generator<Block> {
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
