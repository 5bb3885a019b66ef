import { z } from 'zod'

/** Something a reader noticed about a file: a stable code and one sentence for a person. */
export const Problem = z.strictObject({ code: z.string().min(1), message: z.string().min(1) })
export type Problem = z.infer<typeof Problem>

/** A sentence in both languages of the product. */
export const Sentence = z.strictObject({ id: z.string(), en: z.string() })
export type Sentence = z.infer<typeof Sentence>
