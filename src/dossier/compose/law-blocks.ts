import type { CatalogueRowView, LegalBasisView } from '../../contract/analysis.ts'
import { elementText } from '../../text/dossier/analysis.ts'
import { categoryWords, sourceConfidenceWords } from '../../text/dossier/words.ts'
import type { Block } from '../layout/blocks/block.ts'
import { textRun, type Run } from '../layout/inline/run.ts'
import { paragraph, row, stacked, subsection, table } from './block-makers.ts'
import type { Scribe } from './scribe.ts'

/** The category of a provision in words; an unknown code is printed as it is. */
export function categoryName(scribe: Scribe, code: string): string {
  return isKey(categoryWords, code) ? scribe.say(categoryWords[code]) : code
}

function isKey<Table extends object>(words: Table, key: PropertyKey): key is keyof Table {
  return Object.hasOwn(words, key)
}

/** What a provision rests on: every article with the confidence of its source, conflicts of sources, and routes decided elsewhere. */
export function* lawBlocks(scribe: Scribe, catalogueRow: CatalogueRowView): Generator<Block> {
  const { say } = scribe
  yield subsection(say(elementText.basisHeading))
  const columns = [
    [say(elementText.instrument), 3.6],
    [say(elementText.article), 1.6],
    [say(elementText.content), 3.4],
    [say(elementText.sourceConfidence), 1.4],
  ] as const
  yield table(
    columns,
    catalogueRow.legalBasis.map((basis) => basisRow(scribe, basis)),
  )
  if (catalogueRow.conflicts.length > 0) {
    yield subsection(say(elementText.conflicts))
    yield {
      kind: 'list',
      marker: 'dash',
      style: 'summary',
      items: catalogueRow.conflicts.map((text) => [textRun(text)]),
    }
  }
  if (catalogueRow.relatedOffences.length > 0) yield paragraph(offenceRuns(scribe, catalogueRow), { style: 'summary' })
}

function basisRow(scribe: Scribe, basis: LegalBasisView) {
  const { say } = scribe
  const { confidence } = basis
  const word = isKey(sourceConfidenceWords, confidence) ? say(sourceConfidenceWords[confidence]) : confidence
  return row([
    stacked([basis.title, basis.numbers.length > 0 ? numbersLine(scribe, basis.numbers) : null]),
    basis.article ?? '–',
    basis.remark ?? '–',
    [textRun(word, { italic: confidence !== 'seen' })],
  ])
}

/** All numbers of an instrument: the joint decree is cited by its five, never by one. */
function numbersLine(scribe: Scribe, numbers: readonly string[]): string {
  const { say } = scribe
  const joined = numbers.slice(0, -1).join(say(elementText.comma))
  const last = numbers.at(-1) ?? ''
  return say(elementText.numbers, { numbers: joined === '' ? last : `${joined}${say(elementText.and)}${last}` })
}

function offenceRuns(scribe: Scribe, { relatedOffences }: CatalogueRowView): Run[] {
  const listed = relatedOffences.map(({ title, articles }) => `${title} (${articles.join('; ')})`).join('; ')
  return [textRun(scribe.say(elementText.offences), { italic: true }), textRun(`${listed}.`)]
}
