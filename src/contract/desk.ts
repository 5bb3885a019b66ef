import { z } from 'zod'
import { operation } from './operation.ts'

export const SpokenLanguage = z.enum(['id', 'en'])

export const deskOperations = {
  /** Tells the core the language a person chose on screen; kept until another is chosen or the core ends. */
  'desk.speak': operation(
    z.strictObject({ language: SpokenLanguage }),
    z.strictObject({ language: SpokenLanguage, changed: z.boolean() }),
  ),
} as const
