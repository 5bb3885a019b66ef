import { appendFileSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import type { WatchView } from '../../../src/contract/watches.ts'
import { officeCore } from '../../support/office-core.ts'

const eventually = { timeout: 15_000, interval: 100 }

async function startWatch(files: Readonly<Record<string, string>> = {}) {
  const core = officeCore({ staysOpen: true, watchEveryMs: 150 })
  const caseId = await core.newCase()
  const grant = core.handIn(files, 'masuk')
  const place = join(core.folder, 'masuk')
  const { watch } = await core.call('watches.start', { caseId, folder: grant })
  const view = async (): Promise<WatchView | undefined> => (await core.call('watches.list', { caseId }))[0]
  const names = async () => (await core.call('evidence.list', { caseId })).map(({ name }) => name)
  return { ...core, caseId, place, grant, watch, view, names, one: { caseId, watch } }
}

describe('a watched folder', () => {
  it('takes in what lies there and what comes later, into one batch, and touches nothing in it', async () => {
    const { place, names, view, caseId, call } = await startWatch({ 'lama.txt': 'sudah ada' })
    await vi.waitFor(async () => expect(await names()).toEqual(['lama.txt']), eventually)
    writeFileSync(join(place, 'baru.txt'), 'baru datang')
    await vi.waitFor(async () => expect(await names()).toEqual(['lama.txt', 'baru.txt']), eventually)
    await vi.waitFor(
      async () => expect(await view()).toMatchObject({ state: 'watching', batch: 1, taken: 2 }),
      eventually,
    )
    expect(await call('evidence.batches', { caseId })).toMatchObject([{ number: 1, evidence: ['B-001', 'B-002'] }])
    expect(readdirSync(place)).toEqual(['baru.txt', 'lama.txt'])
    expect(await call('case.check', { caseId })).toMatchObject({ whole: true })
  })

  it('waits for a file that still grows, and says for which', async () => {
    const { place, names, view, caseId, call } = await startWatch()
    const path = join(place, 'film.txt')
    writeFileSync(path, 'awal')
    const writing = setInterval(() => appendFileSync(path, ' lagi'), 40)
    await vi.waitFor(async () => expect((await view())?.waitingFor).toEqual(['film.txt']), eventually)
    await pause(900)
    expect(await names()).toEqual([])
    clearInterval(writing)
    await vi.waitFor(async () => expect(await names()).toEqual(['film.txt']), eventually)
    const [item] = await call('evidence.list', { caseId })
    expect(item).toMatchObject({ acquisitions: 1 })
    await vi.waitFor(async () => expect((await view())?.waitingFor).toEqual([]), eventually)
  })

  it('opens a new batch once a person closed the one that stood open', async () => {
    const { place, names, view, caseId, call } = await startWatch({ 'a.txt': 'a' })
    await vi.waitFor(async () => expect((await view())?.batch).toBe(1), eventually)
    const sheet = { handedOverBy: 'Saksi-1' }
    await call('evidence.saveBatch', { caseId, batch: 1, sheet })
    expect(await view()).toMatchObject({ batch: null })
    writeFileSync(join(place, 'b.txt'), 'b')
    await vi.waitFor(async () => expect(await names()).toHaveLength(2), eventually)
    expect((await call('evidence.list', { caseId })).map(({ batch }) => batch)).toEqual([1, 2])
  })

  it('is stopped after a restart, goes on when told to, and receives nothing a second time', async () => {
    const first = await startWatch({ 'a.txt': 'a' })
    await vi.waitFor(async () => expect((await first.view())?.taken).toBe(1), eventually)
    await first.core.close()
    writeFileSync(join(first.place, 'b.txt'), 'datang selagi mati')
    const again = officeCore({ staysOpen: true, watchEveryMs: 150, home: first.home })
    const { caseId, one } = first
    await again.call('cases.reopen', { caseId })
    expect(await again.call('watches.list', { caseId })).toMatchObject([
      { state: 'stopped', folder: 'masuk', batch: 1 },
    ])
    await pause(600)
    expect(await again.call('evidence.list', { caseId })).toHaveLength(1)
    await again.call('watches.goOn', one)
    const list = () => again.call('evidence.list', { caseId })
    await vi.waitFor(async () => expect(await list()).toHaveLength(2), eventually)
    expect((await list()).map(({ name, acquisitions, batch }) => [name, acquisitions, batch])).toEqual([
      ['a.txt', 1, 1],
      ['b.txt', 1, 1],
    ])
  })

  it('that goes away is looked for, said to be missing, and found again', async () => {
    const { place, view, names } = await startWatch({ 'a.txt': 'a' })
    await vi.waitFor(async () => expect(await names()).toHaveLength(1), eventually)
    renameSync(place, `${place}-dicabut`)
    await vi.waitFor(async () => expect((await view())?.state).toBe('missing'), eventually)
    renameSync(`${place}-dicabut`, place)
    writeFileSync(join(place, 'b.txt'), 'b')
    await vi.waitFor(async () => expect(await names()).toEqual(['a.txt', 'b.txt']), eventually)
    expect(await view()).toMatchObject({ state: 'watching' })
  })

  it('stops when told to, can be struck off, and ends with its case', async () => {
    const { place, view, call, names, one, caseId, notices } = await startWatch()
    expect(await call('watches.stop', one)).toMatchObject({ state: 'stopped', problem: null })
    writeFileSync(join(place, 'a.txt'), 'a')
    await pause(600)
    expect(await names()).toEqual([])
    await call('watches.goOn', one)
    expect(await view()).toMatchObject({ state: 'watching' })
    expect(await call('watches.forget', one)).toEqual([])
    expect(notices.filter(({ kind }) => kind === 'watches-changed').length).toBeGreaterThan(2)
    await pause(400)
    expect(await names()).toEqual([])
    expect(await call('case.close', { caseId })).toEqual({ closed: true })
  })
})

describe('a folder that cannot be watched', () => {
  it('is one that holds the case, lies in it, or is none at all', async () => {
    const { refusal, caseId, folder, core } = await startWatch()
    mkdirSync(join(folder, 'kasus', 'dalam'))
    const refused = (path: string) => refusal('watches.start', { caseId, folder: `file:${path}` })
    expect(await refused(folder)).toBe('folder-not-watchable')
    expect(await refused(core.folderOf(caseId) ?? '')).toBe('folder-not-watchable')
    expect(await refused(join(folder, 'kasus', 'dalam'))).toBe('folder-not-watchable')
    expect(await refused(join(folder, 'tidak-ada'))).toBe('folder-not-watchable')
    expect(await refused(join(folder, 'kasus', 'case.sqlite'))).toBe('folder-not-watchable')
  })

  it('is any, on a host that ends after its call', async () => {
    const core = officeCore()
    const caseId = await core.newCase()
    expect(await core.refusal('watches.start', { caseId, folder: core.handIn({}) })).toBe('not-available-here')
  })
})
