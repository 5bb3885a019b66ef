import { describe, expect, it } from 'vitest'
import { createOutcomeBook } from '../../renderer/features/intake/outcome-book.ts'
import type { BatchView, ImportOutcome } from '../../src/contract/evidence.ts'
import type { ImportProgress } from '../../src/contract/imports.ts'
import {
  batchesOfTray,
  numbersOf,
  rowsFor,
  secondsLeft,
  shownRows,
  spanSentence,
  summaryOf,
  whenOver,
  withOutcomes,
  type TrayRow,
} from '../../renderer/features/intake/tray-view.ts'

const names = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg', 'f.jpg']
const picked = names.map((name) => ({ grant: name, name, sizeBytes: 1, method: 'native-drop' as const }))
const folder = [{ grant: 'map', name: 'map', sizeBytes: null, method: 'native-pick' as const }]
const rows = rowsFor(picked, 1)

function outcome(path: string, more: Partial<ImportOutcome>): ImportOutcome {
  const facts = { evidence: null, sha256: null, sizeBytes: 1, mediaType: null, twin: null, failure: null }
  return { path, outcome: 'saved', ...facts, children: [], problems: [], ...more }
}
const states = (all: readonly TrayRow[]) => all.map(({ state }) => state)

describe('the tray', () => {
  it('lays each outcome on the row of its name and says which files are under way', () => {
    const after = withOutcomes(rows, 1, [outcome('/stik/b.jpg', { evidence: 'B-001' })])
    expect(states(after)).toEqual(['copying', 'saved', 'copying', 'copying', 'copying', 'waiting'])
    expect(after[1]?.evidence).toBe('B-001')
  })

  it('shows the reason of a failure and counts each kind', () => {
    const message = 'Berkas kosong.'
    const after = withOutcomes(rows, 1, [
      outcome('a.jpg', {}),
      outcome('b.jpg', { outcome: 'failed', failure: { code: 'source-empty', message } }),
      outcome('c.jpg', { outcome: 'duplicate', twin: 'B-001' }),
    ])
    expect(after[1]?.remark?.message).toBe(message)
    expect(summaryOf(whenOver(after, 1))).toEqual({ saved: 1, duplicates: 1, failed: 1, left: 3, total: 6 })
  })

  it('takes two files of one name apart', () => {
    const twice = rowsFor([...picked.slice(0, 1), ...picked.slice(0, 1)], 1)
    const after = withOutcomes(twice, 1, [
      outcome('x/a.jpg', { evidence: 'B-001' }),
      outcome('y/a.jpg', { evidence: 'B-002' }),
    ])
    expect(after.map(({ evidence }) => evidence)).toEqual(['B-001', 'B-002'])
  })

  it('shows every file of a folder that was granted as one, and the folder itself only while it is read', () => {
    const reading = withOutcomes(rowsFor(folder, 1), 1, [outcome('map/a.jpg', {}), outcome('map/b.jpg', {})])
    expect(reading.map(({ name }) => name)).toEqual(['map', 'a.jpg', 'b.jpg'])
    expect(whenOver(reading, 1).map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg'])
  })

  it('leaves rows of another handing-in alone, and adds what a watched folder brought', () => {
    const both = [...rows, ...rowsFor(picked.slice(0, 1), 2)]
    const after = withOutcomes(both, 1, [outcome('z.jpg', {}), outcome('a.jpg', {})])
    expect(after.map(({ name, state }) => `${name} ${state}`).slice(-2)).toEqual(['a.jpg waiting', 'z.jpg saved'])
    expect(states(whenOver(after, 1)).filter((state) => state === 'left')).toHaveLength(5)
    expect(states(whenOver(after, 1)).at(-2)).toBe('waiting')
  })

  it('of ten thousand files shows what needs a look, what is under way and the newest, and counts the rest', () => {
    const many = Array.from({ length: 10_000 }, (_, index): TrayRow => {
      const row = rows[0]
      if (!row) throw new Error('no row')
      return { ...row, key: `k${index}`, state: index === 5_000 ? 'failed' : index < 9_000 ? 'saved' : 'waiting' }
    })
    const { shown, hidden } = shownRows(many)
    expect(shown.length + hidden).toBe(10_000)
    expect(shown.length).toBeLessThan(200)
    expect(shown.filter(({ state }) => state === 'failed')).toHaveLength(1)
    expect(shown.at(-1)?.state).toBe('waiting')
    expect(shownRows(rows)).toEqual({ shown: rows, hidden: 0 })
  })
})

describe('the time an import still takes', () => {
  const run = { bytes: 25, totalBytes: 100, bytesPerSecond: 10 } as ImportProgress

  it('is told from what is left at the rate so far, and not at all before there is a rate', () => {
    expect(secondsLeft(run)).toBe(8)
    expect(secondsLeft({ ...run, bytesPerSecond: null })).toBeNull()
    expect(secondsLeft({ ...run, totalBytes: null })).toBeNull()
    expect(secondsLeft({ ...run, bytes: 120 })).toBe(0)
  })

  it('is said in seconds, minutes or hours', () => {
    const said = (seconds: number) => {
      const { sentence, count } = spanSentence(seconds)
      return sentence.id.replace('{count}', String(count))
    }
    expect([8, 89, 90, 3_600, 7_300].map(said)).toEqual(['8 detik', '89 detik', '2 menit', '60 menit', '2 jam'])
  })
})

describe('closing what the tray holds', () => {
  const batch = (number: number, evidence: string[]) => ({ number, evidence }) as unknown as BatchView

  it('closes every batch a drop of the tray was saved into, and none that only got copies', () => {
    const first = withOutcomes(rowsFor(picked.slice(0, 1), 1), 1, [outcome('a.jpg', { evidence: 'B-001' })])
    const second = withOutcomes(rowsFor(picked.slice(1, 2), 2), 2, [outcome('b.jpg', { evidence: 'B-002' })])
    const copy = withOutcomes(rowsFor(picked.slice(2, 3), 3), 3, [
      outcome('c.jpg', { outcome: 'duplicate', evidence: 'B-009', twin: 'B-009' }),
    ])
    const batches = [batch(1, ['B-001']), batch(2, ['B-002']), batch(9, ['B-009'])]
    expect(numbersOf(batchesOfTray([...first, ...second, ...copy], batches))).toEqual([1, 2])
  })
})

describe('outcomes of an import', () => {
  it('count once, whether a notice or the answer of the import tells them first', () => {
    const book = createOutcomeBook()
    const [a, b] = [outcome('a.jpg', { evidence: 'B-001' }), outcome('b.jpg', { evidence: 'B-002' })]
    book.begin()
    book.hear(a)
    expect(book.take()).toEqual([a])
    book.settle([a, b])
    expect(book.take()).toEqual([b])
    book.hear(b)
    expect(book.take()).toEqual([])
    book.begin()
    book.hear(a)
    expect(book.take()).toEqual([a])
  })
})
