import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainProtection } from '../../../src/vault/protection.ts'
import { openDatabase } from '../../../src/vault/storage/open-database.ts'
import { buildZip } from '../readers/support/build-zip.ts'
import { officeCore } from '../../support/office-core.ts'

/** A word that stands in the content of the item and nowhere else. */
const secret = 'KataYangTidakBolehDisimpan'
const order = {
  reason: 'Berkas medis pihak lain, salah kasus.',
  legalBasis: 'UU 27/2022 pasal 43 ayat (1)',
  orderedBy: 'Ketua',
}

async function caseWith(files: Readonly<Record<string, string | Buffer>>) {
  const core = officeCore({ staysOpen: true })
  const caseId = await core.newCase()
  const folder = join(core.folder, 'stik')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const take = () => core.call('evidence.import', { caseId, grants: [`file:${folder}`] })
  const root = core.core.folderOf(caseId) ?? ''
  const withdraw = (evidence: string) => core.call('evidence.withdraw', { caseId, evidence, reason: 'salah kasus' })
  const purge = (evidence: string, confirm = evidence) =>
    core.call('evidence.purge', { caseId, evidence, confirm, ...order })
  const refusal = async (evidence: string, confirm = evidence) => {
    const answer = await core.reply('evidence.purge', { caseId, evidence, confirm, ...order })
    return answer.ok ? 'accepted' : `${answer.failure.code}: ${answer.failure.message}`
  }
  return { ...core, caseId, root, folder, take, withdraw, purge, refusal, outcomes: await take() }
}

/** Every file below a folder whose bytes hold a word. */
function filesHolding(folder: string, word: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(word))
    .map((entry) => entry.name)
}

describe('an item whose keeping is unlawful', () => {
  it('loses its bytes and all that was read of them; number, name, size, digest and every entry stay', async () => {
    const { call, caseId, root, withdraw, purge } = await caseWith({
      'rekam-medis.txt': `Isi: ${secret}.\n`.repeat(40),
      'lain.txt': 'catatan lain',
    })
    expect(await call('evidence.search', { caseId, query: secret.toLowerCase() })).toHaveLength(1)
    const before = (await call('evidence.list', { caseId })).find(({ name }) => name === 'rekam-medis.txt')
    if (!before) throw new Error('not saved')
    expect(filesHolding(root, secret)).toContain(before.sha256)
    await withdraw(before.number)
    const purged = await purge(before.number)
    expect(purged).toMatchObject({ evidence: [before.number], originals: 1, finalVersions: 0 })
    expect(filesHolding(root, secret)).toEqual([])
    const { number, name, sizeBytes, sha256 } = before
    expect(purged.view).toMatchObject({ number, name, sizeBytes, sha256, purged: { ...order, by: 'petugas' } })
    expect(await call('evidence.detail', { caseId, evidence: number })).toMatchObject({ reading: null, text: null })
    expect(await call('evidence.search', { caseId, query: secret.toLowerCase() })).toEqual([])
    expect(await call('evidence.search', { caseId, query: 'catatan' })).toHaveLength(1)
    expect((await call('custody.list', { caseId, evidence: number })).at(-1)).toMatchObject({
      act: 'evidence-purged',
      reason: order.reason,
      details: { legalBasis: order.legalBasis, orderedBy: order.orderedBy, sha256, sizeBytes, name, items: 1 },
    })
    expect(await call('case.check', { caseId })).toMatchObject({ whole: true, counts: { originals: 1 } })
  })

  it('is purged only after it was withdrawn and its number typed again, and only once', async () => {
    const { call, caseId, refusal, withdraw, purge, reply } = await caseWith({ 'a.txt': 'a' })
    expect(await refusal('B-001')).toMatch(/^purge-refused: .*tarik dahulu/)
    await withdraw('B-001')
    expect(await refusal('B-001', 'B-002')).toMatch(/^purge-refused: .*tidak sama/)
    expect(await refusal('B-009')).toMatch(/^reference-unknown/)
    const without = { caseId, evidence: 'B-001', confirm: 'B-001', ...order, legalBasis: '' }
    expect(await reply('evidence.purge', without)).toMatchObject({ failure: { code: 'invalid-input' } })
    expect(await call('case.check', { caseId })).toMatchObject({ whole: true, counts: { originals: 1 } })
    await purge('B-001')
    expect(await refusal('B-001')).toMatch(/^purge-refused: .*sudah dimusnahkan/)
    const to = 'file:/nowhere/at/all'
    expect(await reply('evidence.export', { caseId, evidence: 'B-001', to })).toMatchObject({
      failure: { code: 'original-purged' },
    })
  })

  it('takes the pictures made of it along, and shows none', async () => {
    const picture = readFileSync(join(import.meta.dirname, '../../../resources/screenshots/mulai.png'))
    const { core, caseId, withdraw, purge, call } = await caseWith({ 'foto.png': picture })
    const asset = { what: 'picture', caseId, evidence: 'B-001', kind: 'small' } as const
    expect(await core.serveAsset(asset)).not.toBeNull()
    expect((await call('case.check', { caseId })).counts.derivatives).toBeGreaterThan(0)
    await withdraw('B-001')
    await purge('B-001')
    expect(await core.serveAsset(asset)).toBeNull()
    expect((await call('case.check', { caseId })).counts.derivatives).toBe(0)
  })

  it('is not purged in name only: not out of an archive that keeps it, nor while another item has the same bytes', async () => {
    const inside = [
      { name: 'dalam.txt', content: secret },
      { name: 'kedua.txt', content: 'kedua' },
    ]
    const { call, caseId, root, refusal, withdraw, purge } = await caseWith({
      'a.zip': buildZip(inside),
      'b.zip': buildZip([{ name: 'lain.txt', content: 'kedua' }]),
    })
    await withdraw('B-001')
    const withdrawn = (await call('evidence.list', { caseId }))
      .filter((item) => item.withdrawn)
      .map((item) => item.number)
    expect(withdrawn).toEqual(['B-001', 'B-001.1', 'B-001.2'])
    expect(await refusal('B-001.1')).toMatch(/termuat dalam B-001/)
    expect(await refusal('B-001')).toMatch(/juga tersimpan sebagai B-002\.1/)
    await withdraw('B-002')
    expect(await purge('B-001')).toMatchObject({ originals: 2, stillHeldBy: ['B-002.1'] })
    expect(filesHolding(root, secret)).toEqual([])
    expect(await call('case.check', { caseId })).toMatchObject({ whole: true, counts: { originals: 2 } })
    expect(await purge('B-002')).toMatchObject({ originals: 2, stillHeldBy: [] })
    expect(await call('case.check', { caseId })).toMatchObject({ whole: true, counts: { originals: 0 } })
  })

  it('takes everything unpacked from it along', async () => {
    const { call, caseId, root, withdraw, purge } = await caseWith({
      'kiriman.zip': buildZip([
        { name: 'dalam.txt', content: secret },
        { name: 'kedua.txt', content: `${secret} lagi` },
      ]),
    })
    await withdraw('B-001')
    expect(await purge('B-001')).toMatchObject({ evidence: ['B-001', 'B-001.1', 'B-001.2'], originals: 3 })
    expect(filesHolding(root, secret)).toEqual([])
    const views = await call('evidence.list', { caseId })
    expect(views.map(({ purged }) => purged?.legalBasis)).toEqual(Array(3).fill(order.legalBasis))
    expect(await call('case.check', { caseId })).toMatchObject({ whole: true, counts: { originals: 0 } })
  })

  it('is not taken in a second time, neither by itself nor out of an archive', async () => {
    const { call, caseId, root, folder, withdraw, purge, take } = await caseWith({ 'a.txt': secret })
    await withdraw('B-001')
    await purge('B-001')
    expect(await take()).toMatchObject([{ outcome: 'failed', failure: { code: 'content-purged' } }])
    rmSync(join(folder, 'a.txt'))
    const zip = buildZip([
      { name: 'a.txt', content: secret },
      { name: 'b.txt', content: 'boleh' },
    ])
    writeFileSync(join(folder, 'a.zip'), zip)
    expect(await take()).toMatchObject([
      { outcome: 'saved', children: [{ name: 'b.txt' }], problems: [{ code: 'content-purged' }] },
    ])
    expect(
      readdirSync(join(root, 'originals'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()),
    ).toHaveLength(2)
    expect(await call('case.check', { caseId })).toMatchObject({ whole: true })
  })

  it('is gone after the next opening when the program died before its bytes were removed', async () => {
    const { call, caseId, root, folder, withdraw, purge, core, home } = await caseWith({ 'a.txt': secret })
    const [{ sha256 } = { sha256: '' }] = await call('evidence.list', { caseId })
    await withdraw('B-001')
    await purge('B-001')
    await core.close()
    copyFileSync(join(folder, 'a.txt'), join(root, 'originals', sha256.slice(0, 2), sha256))
    const again = officeCore({ home })
    await again.call('cases.reopen', { caseId })
    expect(filesHolding(root, secret)).toEqual([])
    expect(await again.call('case.check', { caseId })).toMatchObject({ whole: true })
  })
})

describe('a purge nobody ordered', () => {
  it('written into the database by hand excuses nothing', async () => {
    const { call, caseId, root, withdraw, core, home } = await caseWith({ 'a.txt': 'bukti yang memberatkan' })
    const [{ sha256 } = { sha256: '' }] = await call('evidence.list', { caseId })
    await withdraw('B-001')
    await core.close()
    const database = openDatabase(join(root, 'case.sqlite'), {
      protection: plainProtection,
      readOnly: false,
      mustExist: true,
    })
    const insert = database.prepare('INSERT INTO purge VALUES (?, ?, ?, ?, ?, ?)')
    insert.run('B-001', 'r', 'l', 'o', 1, 'x')
    database.exec('DELETE FROM reading')
    database.close()
    rmSync(join(root, 'originals', sha256.slice(0, 2), sha256))
    const again = officeCore({ home })
    await again.call('cases.reopen', { caseId })
    const { whole, problems } = await again.call('case.check', { caseId })
    expect(whole).toBe(false)
    expect(problems.map(({ code }) => code).toSorted()).toEqual(['original-missing', 'row-missing', 'tail-cut'])
  })

  it('cannot take a reading away without standing in the database', async () => {
    const { root, core } = await caseWith({ 'a.txt': 'a' })
    await core.close()
    const database = openDatabase(join(root, 'case.sqlite'), {
      protection: plainProtection,
      readOnly: false,
      mustExist: true,
    })
    expect(() => database.exec('DELETE FROM reading')).toThrow(/append-only/)
    expect(() => database.exec("INSERT INTO purge VALUES ('B-001', 'r', 'l', 'o', 1, 'x')")).toThrow(/withdrawn/)
    database.close()
  })
})
