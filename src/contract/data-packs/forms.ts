import { z } from 'zod'
import { Note, packHead, sourced, validity } from './pack-parts.ts'

const Words = z.string().min(1)

export const FormRow = z.strictObject({
  id: Words,
  code: Words.nullable(),
  printedAs: Words,
  nameId: Words,
  useId: Words,
  instrument: Words,
  ...validity,
  validFromPrecision: z.enum(['year']).optional(),
  fields: z.array(Words).min(1),
  notes: Words,
  ...sourced,
})
export type FormRow = z.infer<typeof FormRow>

/** `resources/data/forms.json`. */
export const FormPack = z.strictObject({ ...packHead, notes: z.array(Note), forms: z.array(FormRow).min(1) })
export type FormPack = z.infer<typeof FormPack>
