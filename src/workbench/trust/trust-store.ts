import { KeptTrust, type RootPin, type TrustEntry, type TrustedRoot, type TrustStore } from '../../contract/trust.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { readPemBundle } from '../../verify/read-pem-bundle.ts'
import type { HomeSettings } from '../home/home-settings.ts'
import { readRoots } from './read-roots.ts'
import { shippedRoots } from './shipped-roots.ts'

const nothingKept: KeptTrust = { roots: [], pins: [], log: [], removed: [] }

/** The store as it stands: what ships and was not taken out, then what was imported, each by subject. */
export function listTrust(settings: HomeSettings | null): TrustStore {
  const kept = readKept(settings)
  const builtIn = shippedRoots()
    .filter(({ sha256 }) => !kept.removed.includes(sha256))
    .flatMap((root): TrustedRoot[] => {
      const [read] = readRoots(Buffer.from(root.pem)) ?? []
      return read ? [{ ...root, ...read, origin: 'built-in', reason: null, addedAt: null, addedBy: null }] : []
    })
  return { roots: [...builtIn, ...kept.roots.toSorted(bySubject)], pins: kept.pins, log: kept.log }
}

/** Changes what is kept; refused where there is no home to keep it in. */
export function changeTrust(
  settings: HomeSettings | null,
  change: (kept: KeptTrust, store: TrustStore) => KeptTrust,
): TrustStore {
  if (settings === null)
    throw new WorkbenchError('not-available-here', 'no home to keep roots in', {
      details: { what: 'trust-store' },
    })
  settings.write('trust', change(readKept(settings), listTrust(settings)))
  return listTrust(settings)
}

/** Roots in DER for a document of a recipient: all of the store, or those its pin leaves. A pin to roots that are gone trusts nothing. */
export function trustedRootsFor(store: TrustStore, recipient: string | null): Uint8Array[] {
  const pin = store.pins.find((one) => one.recipient === recipient)
  const roots = pin ? store.roots.filter(({ sha256 }) => pin.roots.includes(sha256)) : store.roots
  return roots.flatMap(({ pem }) => readPemBundle(pem, 'CERTIFICATE'))
}

/** Adds roots and the entries that say so; a built-in one that was taken out comes back as an imported one, with its own source. */
export function withRoots(kept: KeptTrust, roots: readonly TrustedRoot[], entries: readonly TrustEntry[]): KeptTrust {
  return { ...kept, roots: [...kept.roots, ...roots], log: [...kept.log, ...entries] }
}

/** Takes a root out; pins that named it stay, and then trust nothing more than what is left of them. */
export function withoutRoot(kept: KeptTrust, root: TrustedRoot, entry: TrustEntry): KeptTrust {
  return {
    ...kept,
    roots: kept.roots.filter(({ sha256 }) => sha256 !== root.sha256),
    removed: root.origin === 'built-in' ? [...kept.removed, root.sha256] : kept.removed,
    log: [...kept.log, entry],
  }
}

/** Sets or, with no roots, lifts the pin of a recipient. */
export function withPin(kept: KeptTrust, pin: RootPin, entry: TrustEntry): KeptTrust {
  const others = kept.pins.filter(({ recipient }) => recipient !== pin.recipient)
  const pins = pin.roots.length === 0 ? others : [...others, pin].toSorted(byRecipient)
  return { ...kept, pins, log: [...kept.log, entry] }
}

function readKept(settings: HomeSettings | null): KeptTrust {
  return settings?.read('trust', KeptTrust) ?? nothingKept
}

function bySubject(a: TrustedRoot, b: TrustedRoot): number {
  if (a.subject !== b.subject) return a.subject < b.subject ? -1 : 1
  return a.sha256 < b.sha256 ? -1 : 1
}

function byRecipient(a: RootPin, b: RootPin): number {
  return a.recipient < b.recipient ? -1 : 1
}
