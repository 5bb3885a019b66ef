import { elementText } from '../../../text/dossier/analysis.ts'
import { recommendationText } from '../../../text/dossier/outcome.ts'
import type { Block, TableRow } from '../../layout/blocks/block.ts'
import { filledAddressee } from '../addressee.ts'
import { facts, paragraph, row, section, table } from '../block-makers.ts'
import type { DossierMaterial } from '../dossier-material.ts'
import { gapBlocks, limitBlocks, unusedBlocks } from '../what-remains.ts'
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
    [say(recommendationText.addressee), filledAddressee(material).join(', ')],
    [say(recommendationText.level), level === null ? null : sanctionTitle(material, level)],
  ])
}

function sanctionTitle(material: DossierMaterial, code: string): string {
  const found = material.allegations
    .flatMap(({ row }) => row?.sanctions ?? [])
    .find((sanction) => sanction.code === code)
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
