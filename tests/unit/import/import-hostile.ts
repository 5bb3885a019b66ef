import { readdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from 'vitest'
import type { ImportOutcome } from '../../../src/contract/evidence.ts'
import { importFiles } from '../../../src/evidence/import/import-files.ts'
import { listFiles } from '../../../src/evidence/import/list-files.ts'
import type { HandedIn } from '../../../src/evidence/import/import-ports.ts'
import type { ReaderPool } from '../../../src/evidence/readers/reader-pool.ts'
import { checkCase } from '../../../src/vault/check-case.ts'
import { createReaderDesk } from '../../../src/workbench/reader-desk-of-pool.ts'
import { plantCanaries } from '../../support/canary-tree.ts'
import { importParts } from '../../support/import-parts.ts'
import { newCase } from '../../support/new-case.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

export type Imported = { outcome: ImportOutcome; codes: string[]; sentences: string[]; children: string[]; ms: number }

/** Imports one file in a folder with canaries around; asserts what must hold of every file, whatever it is. */
export async function importHostile(pool: ReaderPool, name: string | Buffer, bytes: Uint8Array): Promise<Imported> {
  const around = temporaryFolder()
  const look = plantCanaries(around)
  const from = temporaryFolder()
  writeFileSync(Buffer.concat([Buffer.from(`${from}/`), Buffer.from(name)]), bytes)
  const opened = newCase()
  const desk = createReaderDesk(pool, () => 'id')
  const parts = importParts(opened, { read: desk.readOriginal, archive: desk.archive })
  const started = performance.now()
  const [outcome] = await Array.fromAsync(importFiles(parts, handedIn(from)))
  const ms = performance.now() - started
  if (!outcome) throw new Error('no outcome')
  expect(outcome.outcome).toBe('saved')
  expect(outcome.sizeBytes).toBe(bytes.length)
  expect(ms).toBeLessThan(20_000)
  const { before, after } = look()
  expect(after).toBe(before)
  expect(readdirSync(dirname(opened.root)).length).toBe(1)
  expect((await checkCase(opened, (code) => code)).problems).toEqual([])
  return {
    outcome,
    codes: outcome.problems.map((one) => one.code),
    sentences: outcome.problems.map((one) => one.message),
    children: outcome.children.map((one) => one.name),
    ms,
  }
}

/** A folder's files as they are handed in. */
export async function* handedIn(folder: string): AsyncGenerator<HandedIn> {
  for await (const listed of listFiles([folder])) yield { ...listed, method: 'command-line' }
}
