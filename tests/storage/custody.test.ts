import { describe, expect, it } from 'vitest'
import { checkCase } from '../../src/vault/check-case.ts'
import { openCase } from '../../src/vault/open-case.ts'
import { findRecord, saveRecord, undoLastChange, withdrawRecord } from '../../src/vault/record-store.ts'
import { createTestPorts } from '../support/fixed-ports.ts'
import { newCase } from '../support/new-case.ts'

const codesOf = async (opened: ReturnType<typeof newCase>) =>
  (await checkCase(opened, (code) => code)).problems.map((problem) => problem.code)

function withRecords(count: number) {
  const opened = newCase()
  for (let index = 1; index <= count; index += 1) {
    saveRecord(opened, 'event', {
      id: null,
      version: null,
      body: { title: `Peristiwa ${index}` },
      actor: 'petugas',
      reason: null,
    })
  }
  return opened
}

/** Edits the stored log the way somebody with a database tool would: triggers off, then straight to the row. */
function tamper(opened: ReturnType<typeof newCase>, sql: string): void {
  const triggers = opened.database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()
  for (const trigger of triggers) opened.database.exec(`DROP TRIGGER ${String(Object.values(trigger ?? {})[0])}`)
  opened.database.pragma('foreign_keys = OFF')
  opened.database.exec(sql)
}

describe('the custody log', () => {
  it('opens the database with full synchronisation, foreign keys and recursive triggers', () => {
    const opened = newCase()
    expect(opened.database.pragma('synchronous', { simple: true })).toBe(2)
    expect(opened.database.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(opened.database.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(opened.database.pragma('recursive_triggers', { simple: true })).toBe(1)
  })

  it('is whole for an untouched case', async () => {
    expect(await codesOf(withRecords(5))).toEqual([])
  })

  it('keeps its head over closing and opening', () => {
    const opened = withRecords(3)
    const head = opened.log.head()
    opened.close()
    const again = openCase(opened.root, { ports: createTestPorts(), operator: 'petugas' })
    expect(again.log.head()).toEqual(head)
    again.close()
  })

  it('refuses to change or delete what was written, also through INSERT OR REPLACE', () => {
    const opened = withRecords(1)
    const attempts = [
      "UPDATE custody_entry SET entry_json = '{}'",
      'DELETE FROM custody_entry',
      'INSERT OR REPLACE INTO custody_entry SELECT * FROM custody_entry WHERE sequence = 1',
      "UPDATE record SET reason = 'x'",
      'DELETE FROM record',
    ]
    for (const attempt of attempts) expect(() => opened.database.exec(attempt)).toThrow(/append-only/)
  })

  it.each(['sequence', 'entry_json', 'entry_hash', 'merkle_root'])(
    'finds an edited %s and names the first bad entry',
    async (column) => {
      const opened = withRecords(6)
      const edits: Record<string, string> = {
        sequence: 'UPDATE custody_entry SET sequence = 40 WHERE sequence = 4',
        entry_json: `UPDATE custody_entry SET entry_json = replace(entry_json, 'petugas', 'orang') WHERE sequence = 4`,
        entry_hash: `UPDATE custody_entry SET entry_hash = '${'0'.repeat(64)}' WHERE sequence = 4`,
        merkle_root: `UPDATE custody_entry SET merkle_root = '${'0'.repeat(64)}' WHERE sequence = 4`,
      }
      tamper(opened, edits[column] ?? '')
      const { problems } = await checkCase(opened, (code) => code)
      const broken = problems.filter((problem) => problem.code === 'chain-broken')
      expect(broken[0]?.sequence).toBe(column === 'sequence' ? 5 : 4)
    },
  )

  it('finds a deleted entry, a cut tail and an inserted row', async () => {
    const deleted = withRecords(5)
    tamper(deleted, 'DELETE FROM custody_entry WHERE sequence = 3')
    expect(await codesOf(deleted)).toContain('chain-broken')
    const cut = withRecords(5)
    tamper(cut, 'DELETE FROM custody_entry WHERE sequence > 4')
    expect(await codesOf(cut)).toEqual(['tail-cut', 'tail-cut'])
  })

  it.each([
    'kind',
    'id',
    'version',
    'withdrawn',
    'body_json',
    'recorded_at_ms',
    'recorded_by',
    'reason',
    'custody_sequence',
  ])('finds an edited %s of a record', async (column) => {
    const opened = withRecords(2)
    const value: Record<string, string> = {
      withdrawn: '1',
      body_json: `'{"title":"lain"}'`,
      version: '7',
      recorded_at_ms: '1',
      custody_sequence: '9',
    }
    tamper(opened, `UPDATE record SET ${column} = ${value[column] ?? "'lain'"} WHERE id = 'E-02'`)
    const found = await codesOf(opened)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((code) => ['row-changed', 'row-missing', 'tail-cut'].includes(code))).toBe(true)
  })

  it('rolls the log back together with a change that failed', () => {
    const opened = withRecords(1)
    const before = opened.log.head()
    const failing = () =>
      opened.change({ act: 'x', actor: 'petugas' }, () => {
        throw new Error('no')
      })
    expect(failing).toThrow('no')
    expect(opened.log.head()).toEqual(before)
    saveRecord(opened, 'event', { id: null, version: null, body: {}, actor: 'petugas', reason: null })
    expect(opened.log.head().sequence).toBe(before.sequence + 1)
  })
})

describe('casework records', () => {
  it('keeps every version and refuses one made from an old version', () => {
    const opened = withRecords(1)
    saveRecord(opened, 'event', {
      id: 'E-01',
      version: 1,
      body: { title: 'kedua' },
      actor: 'petugas',
      reason: 'lebih tepat',
    })
    const stale = () => saveRecord(opened, 'event', { id: 'E-01', version: 1, body: {}, actor: 'ketua', reason: null })
    expect(stale).toThrow(expect.objectContaining({ code: 'version-conflict' }))
    expect(opened.rows.records.history('event', 'E-01').map((record) => record.version)).toEqual([1, 2])
  })

  it('numbers records by kind and sorts E-2 before E-10', () => {
    const opened = withRecords(11)
    expect(
      opened.rows.records
        .list('event')
        .map((record) => record.id)
        .slice(8),
    ).toEqual(['E-09', 'E-10', 'E-11'])
  })

  it('undoes the last change of a person by adding the earlier version', async () => {
    const opened = withRecords(1)
    saveRecord(opened, 'event', { id: 'E-01', version: 1, body: { title: 'kedua' }, actor: 'petugas', reason: null })
    undoLastChange(opened, 'petugas')
    expect(findRecord(opened, 'event', 'E-01')).toMatchObject({
      version: 3,
      body: { title: 'Peristiwa 1' },
      withdrawn: false,
    })
    expect(await codesOf(opened)).toEqual([])
  })

  it('undoes the making of a record by withdrawing it', () => {
    const opened = withRecords(1)
    undoLastChange(opened, 'petugas')
    expect(findRecord(opened, 'event', 'E-01').withdrawn).toBe(true)
  })

  it('never undoes over what somebody else changed since', () => {
    const opened = withRecords(1)
    saveRecord(opened, 'event', { id: 'E-01', version: 1, body: { title: 'ketua' }, actor: 'ketua', reason: null })
    expect(() => undoLastChange(opened, 'petugas')).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }))
  })

  it('keeps a withdrawn record with its reason', () => {
    const opened = withRecords(1)
    withdrawRecord(opened, 'event', { id: 'E-01', actor: 'petugas', reason: 'keliru' })
    expect(findRecord(opened, 'event', 'E-01')).toMatchObject({ withdrawn: true, reason: 'keliru' })
  })
})
