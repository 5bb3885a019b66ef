import type { InputOf, OperationName } from '../../contract/operations.ts'
import type { SampleFile } from '../files/list-sample-files.ts'
import type { SampleClock } from '../sample-ports.ts'
import type { StoryCall, Told } from './story-facts.ts'
import type { StoryAdoption } from './times.ts'

/** Operations that save a record under a code the story gives it. */
export type SaveName = {
  [Name in OperationName]: InputOf<Name> extends { caseId: string; body: unknown } ? Name : never
}[OperationName]

/** How a chapter speaks to the workbench: a moment, then what is recorded at it. */
export type Teller = {
  readonly caseId: string
  readonly call: StoryCall
  readonly files: readonly SampleFile[]
  /** Permission to read a file of the story. */
  grantOf(file: SampleFile): string
  /** Puts the clock to a moment of the story. */
  at(moment: string): void
  /** Saves records of one kind one after another, each a little later than the one before. */
  save<Name extends SaveName>(
    name: Name,
    records: readonly Told<InputOf<Name>['body']>[],
    change?: Change,
  ): Promise<void>
  /** The code of a time claim of an item: that of an added claim as it stands, else the item's claim from that source. */
  claimOf(evidence: string, uses: StoryAdoption['uses']): Promise<string>
}

/** A new version of records that stand already: which version it was made from, and why. */
export type Change = { readonly version: number; readonly reason: string }

/** A teller for one case; every act takes the officer twenty seconds. */
export function createTeller(parts: Omit<Teller, 'at' | 'save' | 'claimOf'>, clock: SampleClock): Teller {
  const { caseId, call } = parts
  return {
    ...parts,
    at: (moment) => clock.set(moment),
    async save(name, records, change) {
      for (const { id, body } of records) {
        clock.tick(20_000)
        const version = change?.version ?? null
        // The compiler cannot pair a generic name with its own input; each call site is checked by `save`.
        await call(name, { caseId, id, version, reason: change?.reason ?? null, body } as InputOf<typeof name>)
      }
    },
    async claimOf(evidence, uses) {
      if (uses.startsWith('KW-')) return uses
      if (uses.startsWith('line-')) return `${evidence}#chat-message@${uses.slice('line-'.length)}`
      const claims = await call('claims.list', { caseId, evidence })
      return claims.find(({ claim }) => claim.source === uses)?.id ?? `${evidence}#${uses}`
    },
  }
}
