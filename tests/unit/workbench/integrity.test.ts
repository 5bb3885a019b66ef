import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { officeCore } from '../../support/office-core.ts'

async function caseWith(files: Readonly<Record<string, string>>) {
  const desk = officeCore({ staysOpen: true })
  const caseId = await desk.newCase()
  const folder = join(desk.folder, 'stik')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  await desk.call('evidence.import', { caseId, grants: [`file:${folder}`] })
  const root = desk.core.folderOf(caseId) ?? ''
  const integrity = () => desk.call('case.integrity', { caseId })
  const acts = async () => (await desk.call('custody.list', { caseId })).map(({ act }) => act)
  const checkQuietly = async () => {
    await desk.call('case.checkQuietly', { caseId })
    await vi.waitFor(async () => expect((await integrity()).state).toBe('checked'), { timeout: 20_000 })
  }
  const explain = (evidence: string | null) =>
    desk.call('case.explainMismatch', { caseId, evidence, reason: 'Cakram rusak; dipulihkan dari cadangan.' })
  return { ...desk, caseId, root, integrity, acts, checkQuietly, explain }
}

const item = async ({ call, caseId }: Awaited<ReturnType<typeof caseWith>>, name: string) => {
  const view = (await call('evidence.list', { caseId })).find((one) => one.name === name)
  if (!view) throw new Error(`no ${name}`)
  return view
}

function overwrite(root: string, sha256: string, content: string): void {
  const path = readdirSync(join(root, 'originals'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === sha256)
    .map((entry) => join(entry.parentPath, entry.name))[0]
  if (path === undefined) throw new Error('no original')
  chmodSync(path, 0o600)
  rmSync(path)
  writeFileSync(path, content)
}

describe('the check in the background', () => {
  it('says so when all is well, and leaves the log as long as it was', async () => {
    const { integrity, acts, checkQuietly } = await caseWith({ 'a.txt': 'a', 'b.txt': 'b' })
    expect(await integrity()).toMatchObject({ state: 'unchecked', last: null, mismatches: [] })
    const before = await acts()
    await checkQuietly()
    expect(await integrity()).toMatchObject({ state: 'checked', last: { originals: 2 }, mismatches: [] })
    expect(await acts()).toEqual(before)
  })

  it('puts what was changed first and among what is to be looked at, until it is explained', async () => {
    const desk = await caseWith({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' })
    const { number, sha256 } = await item(desk, 'b.txt')
    const names = async (question: object) =>
      (await desk.call('evidence.window', { caseId: desk.caseId, ...question })).rows.map(({ view }) => view.name)
    expect(await names({ filter: { problems: true } })).toEqual([])
    overwrite(desk.root, sha256, 'lain')
    await desk.checkQuietly()
    expect(await names({ filter: { problems: true } })).toEqual(['b.txt'])
    expect(await names({ filter: { problems: false } })).toEqual(['a.txt', 'c.txt'])
    expect(await names({ sort: 'state' })).toEqual(['b.txt', 'a.txt', 'c.txt'])
    expect(await desk.call('evidence.window', { caseId: desk.caseId })).toMatchObject({ remarked: 1 })
    await desk.explain(number)
    expect(await names({ filter: { problems: true } })).toEqual([])
    expect(await names({ sort: 'state' })).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })

  it('names what was changed on the disk, writes it down once, and is not begun again', async () => {
    const desk = await caseWith({ 'a.txt': 'a', 'b.txt': 'b' })
    const { number, sha256 } = await item(desk, 'b.txt')
    overwrite(desk.root, sha256, 'lain')
    await desk.checkQuietly()
    const { mismatches } = await desk.integrity()
    expect(mismatches).toMatchObject([{ evidence: number, problems: [{ code: 'original-changed' }], explained: null }])
    expect(mismatches[0]?.problems[0]?.message).toContain(number)
    const after = await desk.acts()
    expect(after.filter((act) => act === 'check-failed')).toHaveLength(1)
    await desk.call('case.checkQuietly', { caseId: desk.caseId })
    expect((await desk.integrity()).state).toBe('checked')
    expect(await desk.acts()).toEqual(after)
  })

  it('lets a mismatch stay after the bytes were put back and the case opened again, until it is explained', async () => {
    const desk = await caseWith({ 'a.txt': 'a' })
    const { number, sha256 } = await item(desk, 'a.txt')
    overwrite(desk.root, sha256, 'lain')
    await desk.checkQuietly()
    overwrite(desk.root, sha256, 'a')
    await desk.call('case.close', { caseId: desk.caseId })
    await desk.call('case.open', { folder: `file:${desk.root}` })
    expect(await desk.integrity()).toMatchObject({
      state: 'unchecked',
      mismatches: [{ evidence: number, problems: [] }],
    })
    await desk.checkQuietly()
    expect(await desk.integrity()).toMatchObject({ mismatches: [{ evidence: number, problems: [], explained: null }] })
    await desk.explain(number)
    expect(await desk.integrity()).toMatchObject({ mismatches: [{ explained: { by: 'petugas' } }] })
    await desk.call('case.check', { caseId: desk.caseId })
    expect((await desk.integrity()).mismatches).toEqual([])
  })

  it('ends with the case it looks at', async () => {
    const desk = await caseWith({ 'a.txt': 'a' })
    await desk.call('case.checkQuietly', { caseId: desk.caseId })
    await desk.call('case.close', { caseId: desk.caseId })
    await desk.call('case.open', { folder: `file:${desk.root}` })
    expect(await desk.integrity()).toMatchObject({ state: 'unchecked' })
    await desk.checkQuietly()
  })
})

describe('a check that somebody asked for', () => {
  it('answers everyone who asked while it ran', async () => {
    const { call, caseId } = await caseWith({ 'a.txt': 'a', 'b.txt': 'b' })
    const checks = await Promise.all(Array.from({ length: 6 }, () => call('case.check', { caseId })))
    expect(checks.map(({ whole, counts }) => [whole, counts.originals])).toEqual(checks.map(() => [true, 2]))
  })

  it('says in words that the case was closed meanwhile', async () => {
    const { reply, call, caseId } = await caseWith({ 'a.txt': 'a' })
    const checking = reply('case.check', { caseId })
    await call('case.close', { caseId })
    expect(await checking).toMatchObject({ ok: false, failure: { code: 'case-not-found' } })
  })
})
