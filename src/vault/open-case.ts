import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { sweepIncoming, sweepPurged } from './sweep-incoming.ts'
import { basename, join } from 'node:path'
import type { Clock, Randomness } from '../base/ports.ts'
import { WorkbenchError } from '../contract/failure.ts'
import { caseFolderAt, type CaseFolder } from './case-folder.ts'
import { createChangeCase, type ChangeCase } from './custody/change-case.ts'
import { openCustodyLog, type CustodyHead, type CustodyLog } from './custody/custody-log.ts'
import { holdCase } from './hold-case.ts'
import { createOriginalsStore, type OriginalsStore } from './originals/originals-store.ts'
import { plainProtection, type Protection } from './protection.ts'
import { createBatchRows } from './storage/batch-rows.ts'
import { createCustodyRows } from './storage/custody-rows.ts'
import { createDerivativeRows } from './storage/derivative-rows.ts'
import { createDossierRows } from './storage/dossier-rows.ts'
import { createEvidenceRows } from './storage/evidence-rows.ts'
import { createImportPlanRows } from './storage/import-plan-rows.ts'
import { createIdentityRows, hasIdentity, type CaseIdentity } from './storage/identity-rows.ts'
import { migrate } from './storage/migrate.ts'
import { allMigrations } from './storage/migrations/all-migrations.ts'
import { openDatabase, type CaseDatabase } from './storage/open-database.ts'
import { createPurgeRows } from './storage/purge-rows.ts'
import { createReadingRows } from './storage/reading-rows.ts'
import { createRecordRows } from './storage/record-rows.ts'

export type VaultPorts = { readonly clock: Clock; readonly randomness: Randomness; readonly program: string }

/** A case that is open: its rows to read, `change` to write, the store of its originals. */
export type OpenCase = {
  readonly folder: CaseFolder
  readonly identity: CaseIdentity
  readonly database: CaseDatabase
  readonly originals: OriginalsStore
  readonly log: CustodyLog
  readonly change: ChangeCase
  readonly clock: Clock
  readonly rows: CaseRows
  /** Temporary files of a killed run that were swept when the case was opened. */
  readonly swept: number
  onChange(listener: (head: CustodyHead) => void): void
  close(): void
}

export type CaseRows = ReturnType<typeof createRows>

/** Makes a new case in a folder that is empty or not there yet; anything else is refused with `case-exists`. */
export function createCase(
  root: string,
  identity: Omit<CaseIdentity, 'createdAtMs'>,
  options: { ports: VaultPorts; operator: string; protection?: Protection },
): OpenCase {
  const folder = caseFolderAt(root)
  if (existsSync(root) && !isUnfinished(folder)) throw new WorkbenchError('case-exists', 'the folder is not empty')
  mkdirSync(folder.originals, { recursive: true })
  mkdirSync(folder.incoming, { recursive: true })
  return open(folder, { ...options, readOnly: false, mustExist: false, identity })
}

/** Opens a case for one writer. Temporary files of an earlier run are swept; a schema of an older program is brought up to date. */
export function openCase(
  root: string,
  options: { ports: VaultPorts; operator: string; protection?: Protection; readOnly?: boolean },
): OpenCase {
  const folder = caseFolderAt(root)
  if (!existsSync(folder.database)) throw new WorkbenchError('case-not-found', 'no case in this folder')
  return open(folder, { ...options, readOnly: options.readOnly ?? false, mustExist: true, identity: null })
}

type OpenOptions = {
  ports: VaultPorts
  operator: string
  protection?: Protection
  readOnly: boolean
  mustExist: boolean
  identity: Omit<CaseIdentity, 'createdAtMs'> | null
}

function open(folder: CaseFolder, options: OpenOptions): OpenCase {
  const hold = options.readOnly
    ? { release: () => undefined }
    : holdCase(folder, options.operator, options.ports.clock.nowMs())
  try {
    return openHeld(folder, options, () => hold.release())
  } catch (error) {
    hold.release()
    throw error
  }
}

function openHeld(folder: CaseFolder, options: OpenOptions, release: () => void): OpenCase {
  const protection = options.protection ?? plainProtection
  const database = openDatabase(folder.database, {
    protection,
    readOnly: options.readOnly,
    mustExist: options.mustExist,
  })
  try {
    if (!options.readOnly) migrate(database, allMigrations, () => backUp(database, folder))
    const swept = options.readOnly ? 0 : sweepIncoming(folder, createEvidenceRows(database).hasOriginal)
    if (!options.readOnly) sweepPurged(folder, createPurgeRows(database).purgedDigests())
    return assemble({ folder, options, database, protection, swept, release })
  } catch (error) {
    database.close()
    throw error
  }
}

function assemble(parts: {
  folder: CaseFolder
  options: OpenOptions
  database: CaseDatabase
  protection: Protection
  swept: number
  release: () => void
}): OpenCase {
  const { folder, options, database } = parts
  const { clock, program } = options.ports
  const rows = createRows(database)
  const log = openCustodyLog(rows.custody)
  const listeners: ((head: CustodyHead) => void)[] = []
  const change = createChangeCase({
    database,
    log,
    clock,
    program,
    readOnly: options.readOnly,
    onCommit: (head) => listeners.forEach((listener) => listener(head)),
  })
  return {
    folder,
    identity: findOrRecordIdentity(rows, change, options),
    database,
    originals: createOriginalsStore(folder, parts.protection),
    log,
    change,
    clock,
    rows,
    swept: parts.swept,
    onChange: (listener) => void listeners.push(listener),
    close() {
      database.close()
      parts.release()
    },
  }
}

function createRows(database: CaseDatabase) {
  return {
    identity: createIdentityRows(database),
    custody: createCustodyRows(database),
    evidence: createEvidenceRows(database),
    batches: createBatchRows(database),
    importPlans: createImportPlanRows(database),
    readings: createReadingRows(database),
    records: createRecordRows(database),
    dossiers: createDossierRows(database),
    derivatives: createDerivativeRows(database),
    purges: createPurgeRows(database),
  }
}

/** An empty folder, or what a run that was killed while making the case left: the skeleton without an identity. */
function isUnfinished(folder: CaseFolder): boolean {
  const names = readdirSync(folder.root)
  if (names.length === 0) return true
  const skeleton = [folder.originals, folder.incoming, folder.database, folder.hold, folder.holder]
    .map((path) => basename(path))
    .flatMap((name) => [name, `${name}-wal`, `${name}-shm`, `${name}-journal`])
  if (names.some((name) => !skeleton.includes(name)) || !existsSync(folder.originals)) return false
  return !existsSync(folder.database) || !hasIdentity(folder.database)
}

function findOrRecordIdentity(rows: CaseRows, change: ChangeCase, options: OpenOptions): CaseIdentity {
  const known = rows.identity.find()
  if (known) return known
  if (!options.identity) throw new WorkbenchError('case-damaged', 'the case has no identity')
  const identity = { ...options.identity, createdAtMs: options.ports.clock.nowMs() }
  change(
    { act: 'case-created', actor: options.operator, details: { caseId: identity.caseId, code: identity.code } },
    (journal) => journal.note(rows.identity.insert(identity)),
  )
  return identity
}

function backUp(database: CaseDatabase, folder: CaseFolder): void {
  const version =
    database.prepare<[], { number: number }>('SELECT max(number) AS number FROM migration').get()?.number ?? 0
  const copy = join(folder.root, `case-before-migration-${version + 1}.sqlite`)
  rmSync(copy, { force: true })
  database.prepare('VACUUM INTO ?').run(copy)
}
