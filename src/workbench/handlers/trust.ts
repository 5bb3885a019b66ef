import { readFile } from 'node:fs/promises'
import { WorkbenchError } from '../../contract/failure.ts'
import type { TrustedRoot, TrustEntry } from '../../contract/trust.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { readRoots } from '../trust/read-roots.ts'
import { changeTrust, listTrust, withoutRoot, withPin, withRoots } from '../trust/trust-store.ts'

type TrustOperation = 'trust.list' | 'trust.import' | 'trust.remove' | 'trust.pin'

/** The trust store of this office: roots with their source, taken in and out with a reason, and pins. */
export function createTrustHandlers(desk: Desk): Pick<Handlers, TrustOperation> {
  const now = () => new Date(desk.clock.nowMs()).toISOString()
  const entry = (act: TrustEntry['act'], roots: string[], words: { about: string; reason: string }): TrustEntry => ({
    at: now(),
    by: desk.operator,
    act,
    roots,
    ...words,
  })
  return {
    'trust.list': async () => listTrust(desk.settings),
    'trust.import': async ({ file, ...input }) => {
      const read = readRoots(await readFile(desk.grants.take(file).path))
      if (!read) throw new WorkbenchError('root-unreadable', 'no readable certificate of an authority')
      return changeTrust(desk.settings, (kept, store) => {
        const fresh = read.filter(
          (root, index) =>
            !store.roots.some(({ sha256 }) => sha256 === root.sha256) &&
            read.findIndex(({ sha256 }) => sha256 === root.sha256) === index,
        )
        const roots = fresh.map((root): TrustedRoot => ({
          ...input,
          ...root,
          origin: 'imported',
          addedAt: now(),
          addedBy: desk.operator,
        }))
        const entries = fresh.map(({ sha256, subject }) =>
          entry('root-imported', [sha256], { about: subject, reason: input.reason }),
        )
        return withRoots(kept, roots, entries)
      })
    },
    'trust.remove': async ({ sha256, reason }) =>
      changeTrust(desk.settings, (kept, store) => {
        const root = store.roots.find((one) => one.sha256 === sha256)
        if (!root) throw new WorkbenchError('not-found', 'no such root', { details: { what: sha256.slice(0, 16) } })
        return withoutRoot(kept, root, entry('root-removed', [sha256], { about: root.subject, reason }))
      }),
    'trust.pin': async ({ recipient, roots, reason }) =>
      changeTrust(desk.settings, (kept, store) => {
        const unknown = roots.find((sha256) => !store.roots.some((root) => root.sha256 === sha256))
        if (unknown !== undefined)
          throw new WorkbenchError('not-found', 'no such root', { details: { what: unknown.slice(0, 16) } })
        const act = roots.length === 0 ? 'pin-lifted' : 'recipient-pinned'
        return withPin(kept, { recipient, roots }, entry(act, roots, { about: recipient, reason }))
      }),
  }
}
