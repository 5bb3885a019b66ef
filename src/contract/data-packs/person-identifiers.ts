import { z } from 'zod'
import { SubjectKind } from '../people.ts'
import { packHead, sourced } from './pack-parts.ts'

const Words = z.string().min(1)

export const IdentifierCode = z.enum(['NIP', 'NI_PPPK', 'NIK', 'NIP9'])
export type IdentifierCode = z.infer<typeof IdentifierCode>

const Rank = z.strictObject({
  code: Words,
  nameId: Words,
  subjectKinds: z.array(SubjectKind).min(1),
  order: z.int().positive(),
  ...sourced,
})

export const IdentifierLayout = z.strictObject({
  code: IdentifierCode,
  nameId: Words,
  digits: z.int().positive(),
  printGroups: z.array(z.int().positive()).min(1),
  checkDigit: z.literal(false),
  keepLeadingZeros: z.boolean().optional(),
  fields: z.array(z.strictObject({ name: Words, start: z.int().min(0), length: z.int().positive(), rule: Words })),
  rules: z.array(
    z.strictObject({ code: Words, severity: z.enum(['refuse', 'warn', 'accept', 'note']), textId: Words }),
  ),
  examples: z.array(
    z.strictObject({ value: Words, cannotExistBecause: Words, parts: z.record(z.string(), z.string()) }),
  ),
  notes: Words.optional(),
  ...sourced,
})
export type IdentifierLayout = z.infer<typeof IdentifierLayout>

/** `resources/data/person-identifiers.json`. */
export const PersonIdentifierPack = z.strictObject({
  ...packHead,
  identityBlockOrder: z.strictObject({ fields: z.array(Words), notes: Words, ...sourced }),
  snapshotRule: z.strictObject({ textId: Words, ...sourced }),
  subjectKinds: z.array(
    z.strictObject({
      code: SubjectKind,
      nameId: Words,
      nameEn: Words,
      isAsn: z.boolean(),
      identifiers: z.array(IdentifierCode).min(1),
      disciplineBasis: z.array(Words),
      notes: Words.optional(),
      ...sourced,
    }),
  ),
  ranks: z.array(Rank).min(1),
  pppkGrades: z.array(Rank).min(1),
  postKinds: z.array(
    z.strictObject({
      code: Words,
      nameId: Words,
      group: z.enum(['manajerial', 'nonmanajerial', 'desa', 'non-asn']),
      subjectKinds: z.array(SubjectKind).min(1),
      notes: Words.optional(),
      ...sourced,
    }),
  ),
  territorialRoles: z.array(z.strictObject({ code: Words, nameId: Words, ...sourced })),
  identifiers: z.array(IdentifierLayout).min(1),
  crossChecks: z.array(
    z.strictObject({
      code: Words,
      between: z.array(z.union([IdentifierCode, z.enum(['subjectKind', 'rank'])])).length(2),
      textId: Words,
      severity: z.literal('warn'),
      ...sourced,
    }),
  ),
  sampleRule: z.strictObject({ textId: Words, ...sourced }),
})
export type PersonIdentifierPack = z.infer<typeof PersonIdentifierPack>
