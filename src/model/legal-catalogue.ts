import type { CatalogueRowView, LegalBasisView } from '../contract/analysis.ts'
import type { ContestCode } from '../contract/data-packs/pack-parts.ts'
import type {
  CatalogueRow,
  Instrument,
  LegalBasis,
  RelatedOffence,
  ViolationCatalogue,
} from '../contract/data-packs/violation-catalogue.ts'
import type { SubjectKind } from '../contract/people.ts'
import type { PhasePosition } from '../contract/timeline.ts'
import type { CivilDate } from './civil-date.ts'

/** What is asked of the catalogue: whom the act is held against, in which contest and phases, on which days. */
export type CatalogueQuestion = {
  catalogue: ViolationCatalogue
  subjectKind: SubjectKind
  contest: string
  /** Every position the time of the act touches; several where it is not settled. */
  positions: readonly PhasePosition[]
  campaign: readonly boolean[]
  /** First and last day the act may have happened on; the same day twice where it is certain. */
  actFrom: CivilDate
  actTo: CivilDate
  /** The day the dossier is composed on, for the remark about the SKB after KASN's end; null leaves it to the day of the act. */
  composedOn: CivilDate | null
}

/**
 * The rows that may apply: valid on the day of the act, for the kind of subject, the contest and a phase the act touches.
 *
 * Only law in force on that day is shown (UU 5/2014 up to 2023-10-30, UU 20/2023 from the day after). Where the time touches several
 * phases the rows of each are offered, and a person chooses with a reason. Conflicts and confidence are given back untouched; no row
 * is preferred, and no sanction is picked.
 */
export function applicableRows(question: CatalogueQuestion): CatalogueRowView[] {
  const { catalogue } = question
  return [...catalogue.rows, ...catalogue.villageRows]
    .filter((row) => isForWhom(row, question) && fitsPhase(row, question) && isInForce(row, question))
    .map((row) => toView(row, question))
}

/** One row as shown for an act, whether or not its phase fits; null where the catalogue does not know it. */
export function catalogueRow(code: string, question: CatalogueQuestion): CatalogueRowView | null {
  const row = findRow(code, question.catalogue)
  return row === null ? null : toView(row, question)
}

/** The row of that code, ASN or village. */
export function findRow(code: string, catalogue: ViolationCatalogue): CatalogueRow | null {
  return [...catalogue.rows, ...catalogue.villageRows].find((row) => row.code === code) ?? null
}

/** An instrument as cited: its title, and all of its numbers where it has several (the SKB has five). */
export function citeInstrument(instrument: Instrument): string {
  if (instrument.numbers === undefined) return instrument.title
  return `${instrument.title} (Nomor ${instrument.numbers.join(', Nomor ')})`
}

/**
 * Whether a row fits the phases touched: `rowMatch` of the election calendar.
 *
 * It fits with `any`, with a touched position, or with `campaign` where the act may lie in the campaign.
 */
export function fitsPhase(
  row: Pick<CatalogueRow, 'phaseRule'>,
  { positions, campaign }: Pick<CatalogueQuestion, 'positions' | 'campaign'>,
): boolean {
  return row.phaseRule.anyOf.some((word) => {
    if (word === 'any') return true
    return word === 'campaign' ? campaign.includes(true) : positions.includes(word)
  })
}

function isForWhom(row: CatalogueRow, { subjectKind, contest }: CatalogueQuestion): boolean {
  return row.appliesTo.includes(subjectKind) && row.contestKinds.includes(contest as ContestCode)
}

/**
 * A row stands only while every law it rests on for this kind and contest is in force, a law and its successor counting as one.
 *
 * So a row of the 2022 SKB is not offered for an act of 2021, although the law on ASN it also names was in force then.
 */
function isInForce(row: CatalogueRow, question: CatalogueQuestion): boolean {
  const own = row.legalBasis.filter((basis) => isForThis(basis, question))
  const laws = new Set(own.map((basis) => lineOf(basis.instrument, question.catalogue)))
  const standing = new Set(
    own.filter((basis) => isValid(basis, question)).map((basis) => lineOf(basis.instrument, question.catalogue)),
  )
  return laws.size > 0 && [...laws].every((law) => standing.has(law))
}

function isForThis(basis: LegalBasis, { subjectKind, contest }: CatalogueQuestion): boolean {
  const forKind = basis.subjectKinds === null || basis.subjectKinds.includes(subjectKind)
  return forKind && (basis.contestKinds === null || basis.contestKinds.includes(contest as ContestCode))
}

function isValid(
  row: { validFrom: CivilDate; validTo: CivilDate | null },
  { actFrom, actTo }: Pick<CatalogueQuestion, 'actFrom' | 'actTo'>,
): boolean {
  return row.validFrom <= actTo && (row.validTo === null || row.validTo >= actFrom)
}

/** The newest law of a line of successors. */
function lineOf(id: string, catalogue: ViolationCatalogue): string {
  const successor = catalogue.instruments.find((instrument) => instrument.id === id)?.succeededBy ?? null
  return successor === null ? id : lineOf(successor, catalogue)
}

function toView(row: CatalogueRow, question: CatalogueQuestion): CatalogueRowView {
  return {
    code: row.code,
    category: row.category,
    title: { id: row.titleId, en: row.titleEn },
    positions: row.phaseRule.anyOf,
    elements: row.elements.map((element) => ({
      code: element.code,
      text: element.textId,
      confidence: element.confidence,
    })),
    legalBasis: row.legalBasis
      .filter((basis) => isForThis(basis, question) && isValid(basis, question))
      .map((basis) => toBasisView(basis, question)),
    sanctions: sanctionsOf(row, question),
    conflicts: row.conflicts,
    counterpart: row.counterpart,
    confidence: row.confidence,
    notes: row.notes ?? null,
    relatedOffences: question.catalogue.relatedOffences
      .filter((offence) => isRelated(offence, row, question))
      .map((offence) => toOffenceView(offence, question)),
  }
}

function sanctionsOf(row: CatalogueRow, question: CatalogueQuestion): CatalogueRowView['sanctions'] {
  return question.catalogue.sanctions
    .filter((sanction) => row.sanctionOptions.includes(sanction.code))
    .filter((sanction) => sanction.subjectKinds.includes(question.subjectKind) && isValid(sanction, question))
    .map((sanction) => ({
      code: sanction.code,
      title: sanction.titleId,
      family: sanction.family,
      article: sanction.article,
      confidence: sanction.confidence,
    }))
}

function toBasisView(basis: LegalBasis, question: CatalogueQuestion): LegalBasisView {
  const instrument = question.catalogue.instruments.find((candidate) => candidate.id === basis.instrument)
  return {
    instrument: basis.instrument,
    title: instrument?.title ?? basis.instrument,
    numbers: instrument?.numbers ?? [],
    article: basis.article,
    confidence: basis.confidence,
    source: basis.source,
    remark: remarkOf(basis, { instrument, question }),
  }
}

/** What the article says, and for the SKB the doubt whether it still binds after KASN's end (domain.md §2), never passed over. */
function remarkOf(
  basis: LegalBasis,
  { instrument, question }: { instrument: Instrument | undefined; question: CatalogueQuestion },
): string {
  const doubt = instrument?.bindingAfterKasn
  const latest = [question.actTo, question.composedOn ?? question.actTo].toSorted().at(-1) ?? question.actTo
  return doubt !== undefined && latest >= doubt.printFrom ? `${basis.what}. ${doubt.textId}` : basis.what
}

function isRelated(offence: RelatedOffence, row: CatalogueRow, question: CatalogueQuestion): boolean {
  const binds = offence.appliesTo.length === 0 || offence.appliesTo.includes(question.subjectKind)
  return offence.seeRows.includes(row.code) && binds && offence.legalBasis.some((basis) => isForThis(basis, question))
}

function toOffenceView(
  offence: RelatedOffence,
  question: CatalogueQuestion,
): CatalogueRowView['relatedOffences'][number] {
  const articles = offence.legalBasis
    .filter((basis) => isForThis(basis, question) && isValid(basis, question))
    .map((basis) => [basis.instrument, basis.article].filter((part) => part !== null).join(' '))
  return { code: offence.code, title: offence.titleId, track: offence.track, articles }
}
