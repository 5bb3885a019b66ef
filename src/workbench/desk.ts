import type { Clock, Log, Randomness } from '../base/ports.ts'
import type { Notice } from '../contract/envelope.ts'
import type { Language } from '../text/say.ts'
import type { OpenCase, VaultPorts } from '../vault/open-case.ts'
import type { GrantBook } from './grants.ts'
import type { ReaderDesk } from './reader-desk.ts'

/** What every handler works at: the open cases, the outside world as ports, the readers, and the way to tell the screens. */
export type Desk = {
  /** The open case of that id; `case-not-found` when it is not open here. */
  caseOf(caseId: string): OpenCase
  /** Takes an opened case in and announces its changes; a case that is open already is handed back as it is. */
  adopt(openCase: OpenCase): OpenCase
  closeCase(caseId: string): boolean
  readonly operator: string
  readonly language: Language
  readonly clock: Clock
  readonly randomness: Randomness
  readonly log: Log
  readonly grants: GrantBook
  readonly readers: ReaderDesk
  /** Whether this host goes on after a call, so that work can be left for the background. */
  readonly staysOpen: boolean
  readonly vaultPorts: VaultPorts
  notify(notice: Notice): void
}
