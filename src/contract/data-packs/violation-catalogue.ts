import { z } from 'zod'
import { SubjectKind } from '../people.ts'
import { Confidence, ContestCode, IsoDate, packHead, sourced, validity } from './pack-parts.ts'

const Words = z.string().min(1)

/** A law, decree or circular, and the days it was in force. */
export const Instrument = z.strictObject({
  id: Words,
  title: Words,
  /** An instrument known by several numbers is cited with all of them (the five of the SKB). */
  numbers: z.array(Words).min(2).optional(),
  dated: IsoDate.optional(),
  ...validity,
  validFromPrecision: z.enum(['year']).optional(),
  succeededBy: Words.nullable(),
  historic: z.boolean().optional(),
  alsoCalled: z.array(Words).optional(),
  bindingAfterKasn: z
    .strictObject({ textId: Words, textEn: Words, printFrom: IsoDate, needsJurist: z.boolean(), ...sourced })
    .optional(),
  notes: Words.optional(),
  ...sourced,
})
export type Instrument = z.infer<typeof Instrument>

export const Sanction = z.strictObject({
  code: Words,
  family: z.enum(['moral', 'discipline', 'dismissal', 'contract', 'village']),
  titleId: Words,
  optionsId: z.array(Words).min(1).optional(),
  instrument: Words,
  article: Words.nullable(),
  ...validity,
  subjectKinds: z.array(SubjectKind).min(1),
  historic: z.boolean(),
  notes: Words.optional(),
  ...sourced,
})
export type Sanction = z.infer<typeof Sanction>

/** One article a row rests on; null kinds or contests mean all of them. */
export const LegalBasis = z.strictObject({
  instrument: Words,
  article: Words.nullable(),
  what: Words,
  ...validity,
  subjectKinds: z.array(SubjectKind).min(1).nullable(),
  contestKinds: z.array(ContestCode).min(1).nullable(),
  ...sourced,
})
export type LegalBasis = z.infer<typeof LegalBasis>

export const CatalogueElement = z.strictObject({
  code: z.string().regex(/^U[1-9]$/),
  textId: Words,
  textEn: Words,
  typicalEvidence: z.array(Words).min(1),
  needsJurist: z.boolean(),
  ...sourced,
})
export type CatalogueElement = z.infer<typeof CatalogueElement>

export const PhaseWord = z.enum(['before', 'on-day', 'after', 'campaign', 'any'])
export type PhaseWord = z.infer<typeof PhaseWord>

export const ConductCategory = z.enum(['ethics', 'discipline', 'administrative', 'criminal-route'])
export type ConductCategory = z.infer<typeof ConductCategory>

/** A form of conduct, whom it binds, in which phase, on which articles, with its elements. */
export const CatalogueRow = z.strictObject({
  code: Words,
  category: ConductCategory,
  titleId: Words,
  titleEn: Words,
  phaseRule: z.strictObject({ anyOf: z.array(PhaseWord).min(1) }),
  contestKinds: z.array(ContestCode).min(1),
  appliesTo: z.array(SubjectKind).min(1),
  legalBasis: z.array(LegalBasis).min(1),
  sanctionOptions: z.array(Words).min(1),
  elements: z.array(CatalogueElement).min(1),
  /** The row for the same act on the other side of the determination. */
  counterpart: Words.nullable(),
  overlapsWith: z.array(Words),
  /** Where sources contradict each other: shown, never resolved silently. */
  conflicts: z.array(Words),
  historic: z.boolean(),
  notes: Words.optional(),
  confidence: Confidence,
  source: z.array(Words).min(1),
  tags: z.array(Words),
})
export type CatalogueRow = z.infer<typeof CatalogueRow>

/** An offence decided elsewhere, named so that nobody overlooks the other road. */
export const RelatedOffence = z.strictObject({
  code: Words,
  titleId: Words,
  legalBasis: z.array(LegalBasis).min(1),
  appliesTo: z.array(SubjectKind),
  otherAddressees: z.array(Words),
  track: z.enum(['pemilu', 'pidana-pemilu', 'pidana-pemilihan', 'administratif', 'perjanjian-kerja']),
  seeRows: z.array(Words),
  notes: Words.optional(),
  confidence: Confidence,
  source: z.array(Words).min(1),
})
export type RelatedOffence = z.infer<typeof RelatedOffence>

/** `resources/data/violation-catalogue.json`. */
export const ViolationCatalogue = z.strictObject({
  ...packHead,
  language: z.literal('id'),
  disclaimer: Words,
  confidenceValues: z.record(Confidence, Words),
  phaseValues: z.record(PhaseWord, Words),
  phaseNote: Words,
  categories: z.record(ConductCategory, Words),
  instruments: z.array(Instrument).min(1),
  sanctions: z.array(Sanction).min(1),
  rows: z.array(CatalogueRow).min(1),
  relatedOffences: z.array(RelatedOffence),
  villageRows: z.array(CatalogueRow),
})
export type ViolationCatalogue = z.infer<typeof ViolationCatalogue>
