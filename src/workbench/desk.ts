import type { Clock, Log, Randomness } from '../base/ports.ts'
import type { Notice } from '../contract/envelope.ts'
import type { Language } from '../text/say.ts'
import type { OpenCase, VaultPorts } from '../vault/open-case.ts'
import type { CaseChecks } from './case-checks.ts'
import type { CaseSearches } from './case-searches.ts'
import type { VerifierPage } from './dossier/verifier-page.ts'
import type { GrantBook } from './grants.ts'
import type { HomeSettings } from './home/home-settings.ts'
import type { CaseMemory } from './home/remembered-cases.ts'
import type { ImportRuns } from './import-runs.ts'
import type { ReaderDesk } from './reader-desk.ts'
import type { Watches } from './watches.ts'
import type { Workbench, WorkbenchPorts } from './workbench.ts'

/** What every handler works at: the open cases, the outside world as ports, the readers, and the way to tell the screens. */
export type Desk = {
  /** The open case of that id; `case-not-found` when it is not open here. */
  caseOf(caseId: string): OpenCase
  /** The open case of that id, or null: for what only wants to look. */
  findOpen(caseId: string): OpenCase | null
  /** The case that is open here from that folder, however it is spelt, or null. */
  openAt(folder: string): OpenCase | null
  /** Takes an opened case in and announces its changes. */
  adopt(openCase: OpenCase): OpenCase
  closeCase(caseId: string): boolean
  readonly operator: string
  /** The language people are spoken to in at this moment; what is kept or printed never depends on it. */
  readonly language: Language
  /** Chooses it; whether it is another one than before. */
  speak(language: Language): boolean
  readonly clock: Clock
  readonly randomness: Randomness
  readonly log: Log
  readonly grants: GrantBook
  readonly readers: ReaderDesk
  /** Whether this host goes on after a call, so that work can be left for the background. */
  readonly staysOpen: boolean
  readonly vaultPorts: VaultPorts
  /** The stand-alone checking page that goes beside every dossier; null where this host has none. */
  verifierPage(): Promise<VerifierPage | null>
  /** Settings in Netra's home; null for a host without one (the command line). */
  readonly settings: HomeSettings | null
  readonly memory: CaseMemory
  readonly searches: CaseSearches
  readonly imports: ImportRuns
  readonly watches: Watches
  readonly checks: CaseChecks
  /** Another core on the same readers' ground, with ports and grants of its own: the sample case is told by one. */
  makeCore(ports: WorkbenchPorts, grants: GrantBook): Workbench
  notify(notice: Notice): void
}
