import { z } from 'zod'
import { IsoDate, packHead, sourced } from './pack-parts.ts'

const Words = z.string().min(1)

export const DossierTemplate = z.enum(['full', 'short'])
export type DossierTemplate = z.infer<typeof DossierTemplate>

export const RequiredFieldCode = z.enum([
  'subjectName',
  'subjectPosition',
  'personnelAuthority',
  'actDatePlace',
  'intakeKind',
  'nip',
  'directSuperior',
  'dateKnown',
  'registrationNumber',
  'plenaryMinutes',
])
export type RequiredFieldCode = z.infer<typeof RequiredFieldCode>

const headings = {
  mayProposeLevel: z.boolean(),
  proposalVerb: Words,
  recommendationHeading: Words,
  chapterXHeading: Words,
}

/** A body a dossier is written for, and the days it was competent. */
export const RecipientProfile = z.strictObject({
  code: Words,
  nameId: Words,
  /** A reserved profile is not offered until the office has filled it with a source. */
  reserved: z.boolean(),
  competentFrom: IsoDate.nullable(),
  competentTo: IsoDate.nullable(),
  addresseeBlock: z.array(Words).min(1),
  dossierTitle: Words,
  ...headings,
  template: DossierTemplate,
  copiesTo: z.array(Words),
  numberingPatterns: z.array(z.strictObject({ pattern: Words, example: Words.nullable(), notes: Words, ...sourced })),
  requiredFields: z.array(z.strictObject({ code: RequiredFieldCode, nameId: Words, ...sourced })),
  afterEndSentenceId: Words.optional(),
  notes: Words,
  ...sourced,
})
export type RecipientProfile = z.infer<typeof RecipientProfile>

/** What the body that writes the dossier may say. */
export const IssuerRule = z.strictObject({
  code: Words,
  nameId: Words,
  ...headings,
  templateDefault: DossierTemplate,
  textId: Words,
  ...sourced,
})
export type IssuerRule = z.infer<typeof IssuerRule>

/** `resources/data/recipients.json`. */
export const RecipientPack = z.strictObject({
  ...packHead,
  selectionRule: z.strictObject({ textId: Words, ...sourced }),
  defaultCode: Words,
  nameAskedFor: Words,
  numberTokens: z.strictObject({
    security: Words,
    seq: Words,
    archiveCode: Words,
    unit: Words,
    month: Words,
    monthRoman: Words,
    year: Words,
  }),
  numberNote: Words,
  templates: z.strictObject({ full: z.array(Words).min(1), short: z.array(Words).min(1) }),
  profiles: z.array(RecipientProfile).min(1),
  issuerRules: z.array(IssuerRule).min(1),
})
export type RecipientPack = z.infer<typeof RecipientPack>
