import { hostSentences } from '../../text/hosts.ts'
import type { Blanks } from '../../text/say.ts'
import { artifactName, fetchElectron, type Fetched } from './fetch-electron.ts'
import type { ElectronPackage } from './find-electron.ts'

export type Tell = (sentence: keyof typeof hostSentences, blanks?: Blanks) => void

/** How long nothing may answer before set-up goes on without. */
export const fetchPatienceMs = 10_000

export type ObtainParts = {
  readonly wanted: ElectronPackage
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly zip: string | null
  readonly patienceMs?: number
  readonly tell: Tell
}

/** Fetches the runtime and says in words how far it is: every tenth, in megabytes. */
export async function obtainElectron({ wanted, environment, zip, patienceMs, tell }: ObtainParts): Promise<Fetched> {
  tell('fetching', { version: wanted.version })
  let told = -1
  const outcome = await fetchElectron({
    wanted,
    environment,
    zip,
    patienceMs: patienceMs ?? fetchPatienceMs,
    onProgress(done, total) {
      const tenth = total === null ? Math.floor(done / 10_000_000) : Math.floor((10 * done) / total)
      if (tenth === told) return
      told = tenth
      tell('fetchProgress', { done: toMegabytes(done), total: total === null ? '?' : toMegabytes(total) })
    },
    onUnpacking: () => tell('fetchUnpacking'),
  })
  if (outcome.status === 'ready') tell('fetchDone')
  else if (outcome.status === 'wrong-file') tell('fetchWrongFile', { path: zip ?? outcome.name, name: outcome.name })
  return outcome
}

/** The way without a network, said after a failure. */
export function tellStick(tell: Tell, { version }: ElectronPackage): void {
  tell('fetchByStick', { name: artifactName(version) })
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0)
}
