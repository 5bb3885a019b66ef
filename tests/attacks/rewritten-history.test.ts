import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fromHex, toHex } from '../../src/base/hex.ts'
import { compareHistory } from '../../src/model/compare-history.ts'
import { entryHash, entryText, type CustodyEntry } from '../../src/model/custody-chain.ts'
import { merkleRoot } from '../../src/model/merkle-tree.ts'
import { checkCustody } from '../../src/vault/custody/check-custody.ts'
import { openCase } from '../../src/vault/open-case.ts'
import type { CustodyRow } from '../../src/vault/storage/custody-rows.ts'
import { checkAgainst } from '../../src/workbench/check-against.ts'
import { createTestPorts } from '../support/fixed-ports.ts'
import { newCase } from '../support/new-case.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { createDice } from './byte-flips.ts'
import { makeDossier } from './pdf/make-dossier.ts'
import { nodeSha256 } from './verify-for-test.ts'

const size = 16
const ports = () => ({ ports: createTestPorts(), operator: 'petugas' })

type Opened = ReturnType<typeof newCase>

/** A case with notes, each at its own minute. */
function withNotes(count: number): Opened {
  const opened = newCase()
  for (let index = 0; index < count; index += 1) note(opened, `catatan ${index}`)
  return opened
}

function note(opened: Pick<Opened, 'change'>, reason: string): void {
  opened.change({ act: 'note', actor: 'petugas', reason, details: { words: reason.length } }, () => undefined)
}

const rowsOf = (opened: Pick<Opened, 'rows'>): CustodyRow[] => [...opened.rows.custody.each()]
const textsOf = (rows: readonly CustodyRow[]): string[] => rows.map((row) => row.entry_json)

/** A dossier frozen with that history, as a file. */
function freeze(opened: Pick<Opened, 'rows' | 'identity'>): string {
  const leaves = opened.rows.custody.hashes()
  const bytes = makeDossier({
    manifest: (manifest) => ({
      ...manifest,
      caseId: opened.identity.caseId,
      custody: {
        sequence: leaves.length,
        entryHash: leaves.at(-1) ?? '',
        merkleRoot: toHex(merkleRoot(nodeSha256, leaves.map(fromHex))),
      },
      custodyLeaves: leaves,
    }),
  })
  const path = join(temporaryFolder(), 'berkas.pdf')
  writeFileSync(path, bytes)
  return path
}

/** Puts a whole other log in the place of the stored one, triggers off, as somebody with a database tool would. */
function replaceLog(opened: Opened, rows: readonly CustodyRow[]): void {
  const { database } = opened
  for (const trigger of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all())
    database.exec(`DROP TRIGGER ${String(Object.values(trigger ?? {})[0])}`)
  database.pragma('foreign_keys = OFF')
  database.exec('DELETE FROM custody_entry')
  for (const row of rows) opened.rows.custody.insert(row)
}

/** The entries chained anew: numbers, predecessors, hashes and roots all valid. */
function chainAnew(entries: readonly CustodyEntry[]): CustodyRow[] {
  let previousHash: string | null = null
  const leaves: string[] = []
  return entries.map((entry, index) => {
    const text = entryText({ ...entry, sequence: index + 1, previousHash })
    previousHash = entryHash(text, nodeSha256)
    leaves.push(previousHash)
    const root = toHex(merkleRoot(nodeSha256, leaves.map(fromHex)))
    return { sequence: index + 1, entry_json: text, entry_hash: previousHash, merkle_root: root }
  })
}

const parse = (row: CustodyRow): CustodyEntry => JSON.parse(row.entry_json) as CustodyEntry

describe('T5: rows of the log deleted, cut off, inserted, reordered, duplicated, renumbered', () => {
  const opened = withNotes(size)
  const rows = rowsOf(opened)
  const frozen = {
    caseId: opened.identity.caseId,
    leaves: rows.map((row) => row.entry_hash),
    merkleRoot: rows.at(-1)?.merkle_root ?? '',
    frozenSha256: '',
  }
  const dice = createDice(5)
  const at = () => 1 + dice(rows.length - 2)
  const tampers: Readonly<Record<string, () => CustodyRow[]>> = {
    'a row deleted': () => rows.toSpliced(at(), 1),
    'the last rows deleted': () => rows.slice(0, at()),
    'a row inserted': () => rows.toSpliced(at(), 0, { ...(rows[at()] as CustodyRow), sequence: 0.5 }),
    'two rows swapped': () => {
      const one = at()
      return rows.with(one, rows[one - 1] as CustodyRow).with(one - 1, rows[one] as CustodyRow)
    },
    'a row duplicated': () => {
      const one = at()
      return rows.toSpliced(one, 0, rows[one] as CustodyRow)
    },
    'a row renumbered': () => {
      const one = at()
      return rows.with(one, { ...(rows[one] as CustodyRow), sequence: one + 2 + dice(90) })
    },
  }

  it.each(Object.entries(tampers))('%s: found each of 100 times', (name, tamper) => {
    for (let time = 0; time < 100; time += 1) {
      const changed = tamper()
      const faults: number[] = []
      checkCustody(changed, (sequence) => void faults.push(sequence))
      const present = { caseId: frozen.caseId, entries: textsOf(changed) }
      const result = compareHistory(frozen, present, nodeSha256)
      // A log whose end was cut is whole in itself: only a head that left the machine can tell.
      if (name === 'the last rows deleted') expect([faults, result]).toEqual([[], 'truncated'])
      else expect(faults.length).toBeGreaterThan(0)
      if (name !== 'a row renumbered' && name !== 'the last rows deleted') expect(result).toBe('rewritten')
    }
  })
})

describe('T6: the whole log rewritten with valid hashes', () => {
  it(
    'is found 20 times of 20 against an earlier dossier, though the chain itself is whole',
    { timeout: 60_000 },
    async () => {
      const dice = createDice(6)
      const opened = withNotes(size)
      const dossier = freeze(opened)
      note(opened, 'sesudah berkas')
      const entries = rowsOf(opened).map(parse)
      expect(await checkAgainst(opened, [dossier])).toEqual([{ dossier, result: 'consistent' }])
      for (let time = 0; time < 20; time += 1) {
        const from = time === 0 ? 0 : dice(size - 4)
        const changed = entries.map((entry, index) =>
          index === from || (time % 5 === 4 && index > from) ? { ...entry, actor: 'orang lain' } : entry,
        )
        const rows = chainAnew(changed)
        replaceLog(opened, rows)
        const faults: number[] = []
        checkCustody(rows, (sequence) => void faults.push(sequence))
        expect(faults).toEqual([])
        const [found] = await checkAgainst(opened, [dossier])
        // Where nothing of the old history is left after the change, a fork cannot be ruled out; it is never called consistent.
        expect([time, found?.result]).toEqual([time, time % 5 === 4 && from > 0 ? 'fork' : 'rewritten'])
      }
      opened.close()
    },
  )
})

describe('T9: a case folder copied, both copies worked on', () => {
  it(
    'both forks are told 10 times of 10, and what both had before is consistent with either',
    { timeout: 60_000 },
    async () => {
      for (let time = 0; time < 10; time += 1) {
        const one = withNotes(3 + time)
        const before = freeze(one)
        one.close()
        const copy = join(temporaryFolder(), 'salinan')
        cpSync(one.root, copy, { recursive: true })
        const first = openCase(one.root, ports())
        const second = openCase(copy, ports())
        note(first, `cabang pertama ${time}`)
        note(second, `cabang kedua ${time}`)
        const [ofFirst, ofSecond] = [freeze(first), freeze(second)]
        note(first, 'lagi')
        expect((await checkAgainst(first, [before, ofFirst, ofSecond])).map(({ result }) => result)).toEqual([
          'consistent',
          'consistent',
          'fork',
        ])
        expect((await checkAgainst(second, [before, ofFirst, ofSecond])).map(({ result }) => result)).toEqual([
          'consistent',
          'fork',
          'consistent',
        ])
        first.close()
        second.close()
      }
    },
  )

  it('a dossier of another case, and a file that is none, are unrelated', async () => {
    const opened = withNotes(2)
    const stranger = freeze({ rows: opened.rows, identity: { ...opened.identity, caseId: 'lain' } })
    const junk = join(temporaryFolder(), 'bukan.pdf')
    writeFileSync(junk, 'bukan berkas')
    expect((await checkAgainst(opened, [stranger, junk])).map(({ result }) => result)).toEqual([
      'unrelated',
      'unrelated',
    ])
    opened.close()
  })

  it('a dossier whose leaves do not give its own head proves nothing', async () => {
    const opened = withNotes(2)
    const leaves = opened.rows.custody.hashes()
    const path = join(temporaryFolder(), 'palsu.pdf')
    const manifest = { caseId: opened.identity.caseId, custodyLeaves: leaves }
    writeFileSync(path, makeDossier({ manifest: (sample) => ({ ...sample, ...manifest }) }))
    expect(await checkAgainst(opened, [path])).toEqual([{ dossier: path, result: 'unrelated' }])
    opened.close()
  })
})
