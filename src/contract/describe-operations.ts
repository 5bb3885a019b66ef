import { z } from 'zod'
import { operations } from './operations.ts'

/** An operation as told to the outside: its name and the JSON Schemas (2020-12) of both sides. */
export type DescribedOperation = {
  readonly name: string
  readonly input: z.core.JSONSchema.JSONSchema
  readonly output: z.core.JSONSchema.JSONSchema
}

/** Every operation in the order of its name, with the schema of what may be written and of what comes back. */
export function describeOperations(): DescribedOperation[] {
  return Object.entries(operations)
    .map(([name, { input, output }]) => ({
      name,
      input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
      output: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
