import { describe, expect, it } from 'vitest'
import { fetchDrop, type Fetching } from '../../renderer/features/intake/fetch-drop.ts'
import {
  rowsOffered,
  rowsUnreadable,
  untakenSentence,
  withOutcomes,
  withUntaken,
} from '../../renderer/features/intake/tray-view.ts'
import type { Offered, Received, Untaken } from '../../renderer/platform/transport.ts'
import { readableFiles, walkEntries, type Walked } from '../../renderer/ui/walk-drop.ts'

/** A file of a dropped folder; null for one whose card was pulled out. */
type Tree = { readonly [name: string]: Tree | string | null }

function entryOf(name: string, content: Tree | string | null): FileSystemEntry {
  if (content === null || typeof content === 'string') {
    const file = (done: (file: File) => void, failed: (why: Error) => void) =>
      content === null ? failed(new Error('gone')) : done(new File([content], name))
    return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry
  }
  const members = Object.entries(content).map(([own, inside]) => entryOf(own, inside))
  const pieces = [members.slice(0, 2), members.slice(2), []]
  const createReader = () => ({
    readEntries(done: (some: FileSystemEntry[]) => void, failed: (why: Error) => void) {
      const next = pieces.shift() ?? []
      if (name === 'rusak' && next.length === 0) failed(new Error('unreadable'))
      else done(next)
    },
  })
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry
}

async function walk(tree: Tree): Promise<Walked[]> {
  const entries = Object.entries(tree).map(([name, content]) => entryOf(name, content))
  const walked: Walked[] = []
  for await (const one of walkEntries(entries)) walked.push(one)
  return walked
}

describe('a drop', () => {
  it('is walked to its end past what cannot be read, and every file keeps the place it lay in', async () => {
    const walked = await walk({
      kartu: { 'b.jpg': 'b', 'a.jpg': null, dalam: { 'a.jpg': 'aa' } },
      rusak: { 'c.jpg': 'c' },
      'd.jpg': 'd',
    })
    expect(walked.map(({ path, file }) => [path, file !== null])).toEqual([
      ['kartu/a.jpg', false],
      ['kartu/b.jpg', true],
      ['kartu/dalam/a.jpg', true],
      ['rusak/c.jpg', true],
      ['rusak', false],
      ['d.jpg', true],
    ])
    expect(await readableFiles(walkEntries([entryOf('x', { a: 'a', b: null })]))).toHaveLength(1)
  })

  it('stands in the tray before a file is fetched, and one that fails costs none of the others', async () => {
    const files = ['a.jpg', 'b.jpg', 'c.jpg']
    const events: string[] = []
    const counts: Fetching[] = []
    const reasons: ReadonlyMap<number, Untaken>[] = []
    const receive = async (offered: readonly Offered[], heard?: (index: number, one: Received) => void) =>
      offered.map(({ file, path }, index): Received => {
        events.push(`fetch ${path}`)
        const taken = { grant: path, name: path, sizeBytes: file.size, method: 'browser-upload', file } as const
        const one: Received = path === 'b.jpg' ? { untaken: 'gone' } : { taken }
        heard?.(index, one)
        return one
      })
    const { received } = await fetchDrop({ receive }, walkNames(files), {
      tell: (fetching) => fetching && counts.push(fetching),
      found: (offered, unreadable) => events.push(`rows ${offered.length} ${unreadable.join()}`),
      untaken: (map) => reasons.push(map),
    })
    expect(events).toEqual(['rows 3 kartu', 'fetch a.jpg', 'fetch b.jpg', 'fetch c.jpg'])
    expect(received.map((one) => 'taken' in one)).toEqual([true, false, true])
    expect(reasons).toEqual([new Map([[1, 'gone']])])
    expect(counts.at(0)).toEqual({ done: 0, total: null })
    expect(counts).toContainEqual({ done: 0, total: 3 })
  })

  it('says of each file that was not fetched what happened, what was kept and what to do, and takes the others in', () => {
    const offered = ['kartu/a.jpg', 'kartu/dalam/a.jpg'].map((path) => ({ file: new File(['a'], 'a.jpg'), path }))
    const rows = withUntaken(rowsOffered(offered, 4), 4, new Map([[0, 'disk-full']]))
    expect(rows.map(({ state, name }) => [state, name])).toEqual([
      ['failed', 'kartu/a.jpg'],
      ['waiting', 'kartu/dalam/a.jpg'],
    ])
    expect(rows[0] && untakenSentence(rows[0])?.id).toMatch(/penuh.*tetap tersimpan.*Kosongkan ruang/)
    expect(rows[0]?.file).not.toBeNull()
    const [unread] = rowsUnreadable(['kartu/x'], 4)
    expect(unread && untakenSentence(unread)?.id).toMatch(/tetap diterima.*seret lagi/)
    const after = withOutcomes(rowsOffered(offered, 4), 4, [outcomeAt('/stik/kartu/dalam/a.jpg')])
    expect(after.map(({ evidence }) => evidence)).toEqual([null, 'B-001'])
  })
})

async function* walkNames(names: readonly string[]): AsyncGenerator<Walked> {
  for (const path of names) yield { path, file: new File(['x'], path) }
  yield { path: 'kartu', file: null }
}

function outcomeAt(path: string) {
  const facts = { evidence: 'B-001', sha256: null, sizeBytes: 1, mediaType: null, twin: null, failure: null }
  return { path, outcome: 'saved' as const, ...facts, children: [], problems: [] }
}
