import { appendFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { CaseRecord } from '../../../src/contract/case-record.ts'
import type { Person } from '../../../src/contract/people.ts'
import { parseAssetPath } from '../../../src/workbench/parse-asset-path.ts'
import { officeCore } from '../../support/office-core.ts'

const record: CaseRecord = {
  intakeKind: 'report',
  reportNumber: null,
  registrationNumber: null,
  becameKnown: [],
  reportedActs: [],
  receivedAt: null,
  registeredAt: null,
  election: null,
  contest: null,
  region: null,
  ruleSet: null,
  assignmentLetter: null,
  officers: [
    { name: 'Lintang Samudera', position: 'Petugas', role: 'officer', nip: null, signs: 1 },
    { name: 'Bayu Purnacandra', position: 'Ketua', role: 'head', nip: null, signs: 2 },
  ],
  issuer: null,
  recipient: 'BKN',
  template: null,
  copiesTo: [],
  dossierNumber: null,
  otherProceedings: null,
  purpose: null,
}

/** A white PNG of one pixel. */
const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8//8/AwAI/AL+Z8L5rgAAAABJRU5ErkJggg=='

const person: Person = {
  code: 'Terlapor I',
  name: 'Nama Rekaan',
  role: 'subject',
  subjectKind: 'PNS',
  sex: null,
  birthDate: null,
  nip: null,
  niPppk: null,
  nik: null,
  phones: [],
  address: null,
  protected: false,
  posts: [],
  interest: null,
  settledWarnings: [],
  note: null,
}

async function caseWithSubject(sample = true) {
  const core = officeCore()
  const { caseId } = await core.call('case.create', {
    folder: `file:${join(core.folder, 'kasus')}`,
    title: 'Uji berkas',
    sample,
  })
  await core.call('case.saveRecord', { caseId, body: record })
  await core.call('people.save', { caseId, id: 'Terlapor I', body: person })
  const dossiers = join(core.folder, 'kasus', 'dossiers')
  const freeze = () => core.call('dossier.freeze', { caseId, subject: 'Terlapor I', acceptGaps: 'Uji' })
  const assetOf = async (path: string) => {
    const asset = parseAssetPath(path)
    return asset && core.core.serveAsset(asset)
  }
  return { ...core, caseId, dossiers, freeze, assetOf }
}

it('shows a draft as PDF at an address, marked on its pages, and notes nothing', async () => {
  const { call, caseId, assetOf, dossiers } = await caseWithSubject()
  const before = await call('case.summary', { caseId })
  const draft = await call('dossier.preview', { caseId, subject: 'Terlapor I' })
  expect(draft).toMatchObject({ signatureFields: ['Tandatangan1', 'Tandatangan2'] })
  expect(draft.gaps.length).toBeGreaterThan(0)
  const served = await assetOf(draft.asset)
  expect(served?.mediaType).toBe('application/pdf')
  expect(served?.bytes.length).toBe(draft.sizeBytes)
  const drawn = `file:${join(dossiers, draft.asset.split('/').at(-1) ?? '')}`
  const reader = officeCore()
  const elsewhere = await reader.newCase()
  await reader.call('evidence.import', { caseId: elsewhere, grants: [drawn] })
  const { text } = await reader.call('evidence.detail', { caseId: elsewhere, evidence: 'B-001' })
  expect(text?.pages).toHaveLength(draft.pages)
  expect(text?.pages.every((page) => page.text.includes('BUKAN VERSI FINAL'))).toBe(true)
  const again = await call('dossier.preview', { caseId, subject: 'Terlapor I' })
  expect(await assetOf(draft.asset)).toBeNull()
  expect(readdirSync(dossiers)).toHaveLength(1)
  expect(again.asset).not.toBe(draft.asset)
  expect(await call('case.summary', { caseId })).toEqual(before)
  expect(await call('dossier.versions', { caseId })).toEqual([])
})

it('draws the pages of a draft and of a final version at an address, at three sizes, and no page it does not have', async () => {
  const { call, caseId, freeze, assetOf } = await caseWithSubject()
  const { asset, pages } = await call('dossier.preview', { caseId, subject: 'Terlapor I' })
  const draft = await assetOf(`${asset}/small-1`)
  expect(draft?.mediaType).toBe('image/jpeg')
  expect(draft?.bytes.subarray(0, 2)).toEqual(new Uint8Array([0xff, 0xd8]))
  const { sha256 } = await freeze()
  const sizes = await Promise.all(
    ['small-2', 'large-2', 'fine-2', 'small-3'].map(async (page) => {
      const drawn = await assetOf(`${caseId}/dossier/${sha256}/${page}`)
      return drawn?.bytes.length ?? 0
    }),
  )
  expect(sizes[0]).toBeGreaterThan(500)
  expect(sizes[1]).toBeGreaterThan(2 * (sizes[0] ?? 0))
  expect(sizes[2]).toBeGreaterThan(sizes[1] ?? 0)
  expect(sizes[3]).not.toBe(sizes[0])
  const neighbours = await Promise.all([4, 5, 6, 4].map((page) => assetOf(`${caseId}/dossier/${sha256}/large-${page}`)))
  expect(new Set(neighbours.map((one) => one?.bytes.length)).size).toBe(3)
  expect(neighbours[3]?.bytes).toBe(neighbours[0]?.bytes)
  expect(await assetOf(`${asset}/small-${pages + 1}`)).toBeNull()
  for (const word of ['small-0', 'small--1', 'huge-1', 'small-1.5', 'small-', 'constructor-1', 'small-1/2'])
    expect(parseAssetPath(`${asset}/${word}`)).toBeNull()
})

it('stops a draft that is being composed, tells how far it is, and gives way to the newest order', async () => {
  const { call, core, caseId, folder, refusal, dossiers } = await caseWithSubject()
  const picture = join(folder, 'foto.png')
  writeFileSync(picture, Buffer.from(onePixel, 'base64'))
  await call('evidence.import', { caseId, grants: [`file:${picture}`] })
  const told: unknown[] = []
  core.onNotice((notice) => notice.kind === 'draft-progress' && told.push(notice))
  const stopped = refusal('dossier.preview', { caseId, subject: 'Terlapor I' })
  await vi.waitFor(() => expect(readdirSync(dossiers).length).toBeGreaterThan(0), { interval: 1, timeout: 20_000 })
  expect(await call('dossier.cancelPreview', { caseId })).toEqual({ stopped: true })
  expect(await stopped).toBe('composition-cancelled')
  expect(readdirSync(dossiers)).toEqual([])
  const outrun = refusal('dossier.preview', { caseId, subject: 'Terlapor I' })
  const newest = call('dossier.preview', { caseId, subject: 'Terlapor I' })
  expect(await outrun).toBe('composition-cancelled')
  expect((await newest).pages).toBeGreaterThan(0)
  expect(told.at(-1)).toEqual({ kind: 'draft-progress', caseId, done: 1, total: 1 })
  expect(await call('dossier.cancelPreview', { caseId })).toEqual({ stopped: false })
})

it('hands a draft out where it was asked to, and that is noted', async () => {
  const { call, caseId, folder } = await caseWithSubject()
  const to = `file:${join(folder, 'rancangan.pdf')}`
  const { sizeBytes } = await call('dossier.preview', { caseId, subject: 'Terlapor I', to })
  expect(readFileSync(join(folder, 'rancangan.pdf')).length).toBe(sizeBytes)
  expect((await call('custody.list', { caseId })).at(-1)?.act).toBe('draft-exported')
})

it('keeps a final version, has it signed twice in order without a file being picked, and tells who signed', async () => {
  const { call, caseId, clock, freeze, refusal, assetOf } = await caseWithSubject()
  const frozen = await freeze()
  const version = frozen.custodySequence
  const [fresh] = await call('dossier.versions', { caseId })
  expect(fresh).toMatchObject({ version, kept: true, sha256: frozen.sha256 })
  expect(fresh?.fields.map(({ officer, signature }) => [officer?.name, signature])).toEqual([
    ['Lintang Samudera', null],
    ['Bayu Purnacandra', null],
  ])
  clock.set('2026-10-14T02:40:00Z')
  const [first, second] = await Promise.all([
    call('dossier.signVersion', { caseId, version, sampleKey: 'officer' }),
    call('dossier.signVersion', { caseId, version, sampleKey: 'head' }),
  ])
  expect([first.field, second.field]).toEqual(['Tandatangan1', 'Tandatangan2'])
  const [signed] = await call('dossier.versions', { caseId })
  expect(signed).toMatchObject({ sha256: second.sha256, sizeBytes: second.sizeBytes, frozen })
  expect(signed?.fields.map(({ signature }) => signature?.field)).toEqual(['Tandatangan1', 'Tandatangan2'])
  expect((await assetOf(signed?.asset ?? ''))?.bytes.length).toBe(second.sizeBytes)
  expect(await refusal('dossier.signVersion', { caseId, version, sampleKey: 'head' })).toBe('no-free-signature-field')
  const trusted = await call('dossier.verifyVersion', { caseId, version, sampleRoot: true })
  expect(trusted).toMatchObject({ verdict: 'passed', signatures: [{ intact: true }, { intact: true }] })
  expect(await call('dossier.verifyVersion', { caseId, version })).toMatchObject({ verdict: 'indeterminate' })
  const acts = (await call('custody.list', { caseId })).filter(({ act }) => act === 'dossier-signed')
  expect(acts.map(({ details }) => details['field'])).toEqual(['Tandatangan1', 'Tandatangan2'])
  expect(await call('case.check', { caseId })).toMatchObject({ whole: true })
})

it('refuses to sign a kept version whose bytes were changed or that is gone, and says so when it is checked', async () => {
  const { call, caseId, freeze, refusal, dossiers } = await caseWithSubject()
  const { custodySequence: version, sha256 } = await freeze()
  appendFileSync(join(dossiers, sha256), '%')
  expect(await refusal('dossier.signVersion', { caseId, version, sampleKey: 'officer' })).toBe('dossier-copy-changed')
  expect(await refusal('dossier.exportVersion', { caseId, version, to: 'file:x' })).toBe('dossier-copy-changed')
  rmSync(join(dossiers, sha256))
  expect(await refusal('dossier.signVersion', { caseId, version, sampleKey: 'officer' })).toBe('dossier-not-kept')
  expect(await refusal('dossier.verifyVersion', { caseId, version })).toBe('dossier-not-kept')
  expect(await call('dossier.versions', { caseId })).toMatchObject([{ kept: false, asset: null }])
})

it('writes a version out where nothing is yet, the same bytes, and notes it', async () => {
  const { call, caseId, freeze, refusal, folder, dossiers } = await caseWithSubject()
  const { custodySequence: version, sha256 } = await freeze()
  const to = `file:${join(folder, 'berkas.pdf')}`
  expect(await call('dossier.exportVersion', { caseId, version, to })).toMatchObject({ sha256 })
  expect(readFileSync(join(folder, 'berkas.pdf')).equals(readFileSync(join(dossiers, sha256)))).toBe(true)
  expect(await refusal('dossier.exportVersion', { caseId, version, to })).toBe('output-exists')
  expect((await call('custody.list', { caseId })).at(-1)?.act).toBe('dossier-exported')
})

it('tells which revision of which version was written out, when and by whom', async () => {
  const { call, caseId, freeze, folder, clock } = await caseWithSubject()
  const [older, newer] = [await freeze(), await freeze()]
  await call('dossier.signVersion', { caseId, version: older.custodySequence, sampleKey: 'officer' })
  clock.set('2026-10-14T02:40:00Z')
  const to = `file:${join(folder, 'berkas.pdf')}`
  const { sha256 } = await call('dossier.exportVersion', { caseId, version: older.custodySequence, to })
  const [first, second] = await call('dossier.versions', { caseId })
  expect(first?.copies).toEqual([{ at: '2026-10-14T02:40:00.000Z', by: expect.any(String), sha256 }])
  expect(sha256).not.toBe(older.sha256)
  expect(second).toMatchObject({ version: newer.custodySequence, copies: [] })
})

it('signs nothing but the sample case with sample keys, and nothing without a key', async () => {
  const { caseId, freeze, refusal, home } = await caseWithSubject(false)
  const { custodySequence: version } = await freeze()
  expect(await refusal('dossier.signVersion', { caseId, version, sampleKey: 'officer' })).toBe('not-permitted')
  expect(await refusal('dossier.verifyVersion', { caseId, version, sampleRoot: true })).toBe('not-permitted')
  expect(await refusal('dossier.signVersion', { caseId, version })).toBe('key-missing')
  expect(await refusal('dossier.signVersion', { caseId, version: version + 1, key: 'file:x' })).toBe('key-unreadable')
  expect(existsSync(join(home ?? '', 'kunci-contoh'))).toBe(false)
})

it('serves no document by any other name, and none of another case', async () => {
  const { caseId, freeze, assetOf, newCase } = await caseWithSubject()
  const { sha256 } = await freeze()
  expect((await assetOf(`${caseId}/dossier/${sha256}`))?.bytes.subarray(0, 5)).toEqual(Buffer.from('%PDF-'))
  const other = await newCase('lain')
  expect(await assetOf(`${other}/dossier/${sha256}`)).toBeNull()
  const names = ['../case.sqlite', '..%2Fcase', `${sha256}.pdf`, 'draft-x', '', `${sha256}%00`, sha256.toUpperCase()]
  for (const name of names) expect(parseAssetPath(`${caseId}/dossier/${name}`)).toBeNull()
})
