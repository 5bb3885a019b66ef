import type { z } from 'zod'

/** One line of the contract: what an operation takes and what it answers, both parsed at the border. */
export type Operation<Input extends z.ZodType, Output extends z.ZodType> = { input: Input; output: Output }

/** Declares an operation; both schemas are strict, so the schema is the size limit too. */
export function operation<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Operation<Input, Output> {
  return { input, output }
}
