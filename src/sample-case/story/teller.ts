import type { InputOf, OperationName } from '../../contract/operations.ts'
import type { SampleFile } from '../files/list-sample-files.ts'
import type { SettableClock } from './settable-clock.ts'
import type { StoryWorkbench, Told } from './story-facts.ts'
import type { StoryAdoption } from './times.ts'

/** Operations that save a record under a code the story gives it. */
export type SaveName = {
  [Name in OperationName]: InputOf<Name> extends { caseId: string; body: unknown } ? Name : never
}[OperationName]

/** How a chapter speaks to the workbench: a moment, then what is recorded at it. */
export type Teller = {
  readonly caseId: string
  readonly workbench: StoryWorkbench
  readonly files: readonly SampleFile[]
  grantOf(file: SampleFile): string | Promise<string>
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
export function createTeller(parts: Omit<Teller, 'at' | 'save' | 'claimOf'>, clock: SettableClock): Teller {
  const { caseId, workbench } = parts
  return {
    ...parts,
    at: (moment) => clock.setTo(moment),
    async save(name, records, change) {
      for (const { id, body } of records) {
        clock.passSeconds(20)
        const version = change?.version ?? null
        // The compiler cannot pair a generic name with its own input; each call site is checked by `save`.
        await workbench.call(name, { caseId, id, version, reason: change?.reason ?? null, body } as InputOf<
          typeof name
        >)
      }
    },
    async claimOf(evidence, uses) {
      if (uses.startsWith('KW-')) return uses
      const claims = await workbench.call('claims.list', { caseId, evidence })
      return claims.find(({ claim }) => claim.source === uses)?.id ?? `${evidence}#${uses}`
    },
  }
}
