import type { Notice } from '../contract/envelope.ts'
import { createReaderPool, type ReaderPool, type StartReader } from '../evidence/readers/reader-pool.ts'
import { createCaseChecks } from './case-checks.ts'
import { createCaseSearches } from './case-searches.ts'
import { createDispatch } from './dispatch.ts'
import type { Desk } from './desk.ts'
import { readVerifierPage } from './dossier/verifier-page.ts'
import type { GrantBook } from './grants.ts'
import { createHandlers } from './handlers/all-handlers.ts'
import { openHomeSettings } from './home/home-settings.ts'
import { createCaseMemory } from './home/remembered-cases.ts'
import { noteStanding } from './open-known-case.ts'
import { createImportRuns } from './import-runs.ts'
import { createOpenCases } from './open-cases.ts'
import { createReaderDesk } from './reader-desk-of-pool.ts'
import { reportMetadata } from './report-metadata.ts'
import { program } from './program.ts'
import { withSampleKeys } from './sample-keys.ts'
import { recordCheck, tellProblem } from './record-check.ts'
import { serveAsset } from './serve-asset.ts'
import { createSpokenLanguage } from './spoken-language.ts'
import { toFailure } from './to-failure.ts'
import { createWatches } from './watches.ts'
import type { Workbench, WorkbenchPorts } from './workbench.ts'

/** What a host lends the core, and what differs between hosts. */
export type HostAbilities = {
  readonly startReader: StartReader
  readonly grants: GrantBook
  /** True for a host that goes on after a call; the second reader then works in the background. */
  readonly staysOpen?: boolean
  /** How often watched folders are looked at; once a second where nothing is said. */
  readonly watchEveryMs?: number
  /** The path of the stand-alone checking page, made ready when it is asked for; null or absent where there is none. */
  readonly verifierPage?: () => string | null
}

/** Joins the core together for one host. Reader processes start when the first file is read. */
export function createWorkbench(ports: WorkbenchPorts, abilities: HostAbilities): Workbench {
  const listeners = new Set<(notice: Notice) => void>()
  const notify = (notice: Notice) => listeners.forEach((listener) => listener(notice))
  const spoken = createSpokenLanguage(ports.language, notify)
  const searches = createCaseSearches()
  const watches = createWatches(() => desk, abilities.watchEveryMs)
  const checks = createCaseChecks({
    ...ports,
    notify,
    // What a thread found says only what it is about.
    tell: ({ code, message }) => tellProblem({ language: spoken.now() }, code, message),
    record: (opened, found) => recordCheck(ports.operator, opened, found),
  })
  const cases = createOpenCases(notify, (opened) => {
    const { caseId } = opened.identity
    watches.letGo(caseId)
    noteStanding(desk, opened)
    searches.close(caseId)
    checks.letGo(caseId)
  })
  const pool: ReaderPool = createReaderPool({ startReader: abilities.startReader })
  const settings = ports.home === undefined ? null : openHomeSettings(ports.home, ports.log)
  const desk: Desk = {
    ...ports,
    ...cases,
    get language() {
      return spoken.now()
    },
    speak: (language) => spoken.choose(language),
    grants: withSampleKeys(abilities.grants, ports.home),
    staysOpen: abilities.staysOpen ?? false,
    verifierPage: () => readVerifierPage(abilities.verifierPage?.() ?? null),
    readers: createReaderDesk(pool, () => spoken.now()),
    vaultPorts: { clock: ports.clock, randomness: ports.randomness, program: `${program.name} ${program.version}` },
    settings,
    memory: createCaseMemory(settings),
    searches,
    imports: createImportRuns(ports.clock, notify),
    watches,
    checks,
    makeCore: (ports, grants) => createWorkbench(ports, { startReader: abilities.startReader, grants }),
    notify,
  }
  return {
    dispatch: createDispatch(createHandlers(desk), (error, about) =>
      toFailure(error, about, { ...ports, language: spoken.now() }),
    ),
    serveAsset: (asset, range) => serveAsset(desk, asset, range),
    reportMetadata: (paths, options) => reportMetadata(paths, { ...options, language: spoken.now() }, pool),
    folderOf: (caseId) => cases.findOpen(caseId)?.folder.root ?? null,
    onNotice(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      watches.letGoAll()
      await pool.close()
      cases.closeAll()
    },
  }
}
