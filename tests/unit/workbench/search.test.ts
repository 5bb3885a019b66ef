import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { InputOf } from '../../../src/contract/operations.ts'
import { piecesOf } from '../../../src/evidence/search/search-entries.ts'
import { officeCore } from '../../support/office-core.ts'

const description = (evidence: string, more: object = {}): InputOf<'evidence.describe'>['body'] => ({
  evidence,
  title: 'Foto panggung',
  proofKind: 'surat',
  provenance: 'camera-file',
  device: null,
  showsMinors: false,
  marks: [],
  proves: null,
  doesNotProve: null,
  excerpts: [],
  note: null,
  ...more,
})

async function caseWith(files: Record<string, string>) {
  const core = officeCore()
  const caseId = await core.newCase()
  await core.call('evidence.import', { caseId, grants: [core.handIn(files)] })
  const find = async (query: string, limit?: number) =>
    (await core.call('evidence.search', { caseId, query, ...(limit === undefined ? {} : { limit }) })).map(
      ({ evidence, where }) => `${evidence} ${where}`,
    )
  return { ...core, caseId, find }
}

it('finds words in the name and in the text, whatever their case and accents', async () => {
  const { find } = await caseWith({ 'undangan-rapat.txt': 'Rapat di AULA kecamatan, Café Résumé', 'b.txt': 'lain' })
  expect(await find('undangan')).toEqual(['B-002 name'])
  expect(await find('aula')).toEqual(['B-002 text'])
  expect(await find('cafe resume')).toEqual(['B-002 text'])
  expect(await find('CAFÉ')).toEqual(['B-002 text'])
  expect(await find('b-002')).toEqual(['B-002 name'])
})

it('takes the last word as a beginning, until something ends it', async () => {
  const { find } = await caseWith({ 'a.txt': 'pelanggaran netralitas' })
  expect(await find('pelang')).toEqual(['B-001 text'])
  expect(await find('pelang ')).toEqual([])
  expect(await find('pelanggaran netr')).toEqual(['B-001 text'])
  expect(await find('netr pelanggaran')).toEqual([])
})

it('keeps words between quotation marks together', async () => {
  const { find } = await caseWith({ 'a.txt': 'kepala desa hadir', 'b.txt': 'desa punya kepala' })
  expect((await find('kepala desa')).toSorted()).toEqual(['B-001 text', 'B-002 text'])
  expect(await find('"kepala desa"')).toEqual(['B-001 text'])
})

it('shows the hit between its two marks, as text', async () => {
  const { call, caseId } = await caseWith({ 'a.txt': 'sebelum <b>panggung</b> sesudah ␂palsu␃' })
  const [hit] = await call('evidence.search', { caseId, query: 'panggung' })
  expect(hit?.excerpt).toContain('<b>␂panggung␃</b>')
  expect(hit?.excerpt.match(/[␂␃]/g)).toHaveLength(2)
})

it('finds what a person wrote of an item, and only what stands now', async () => {
  const { call, caseId, find } = await caseWith({ 'a.txt': 'isi' })
  const saved = await call('evidence.describe', { caseId, body: description('B-001', { note: 'spanduk biru' }) })
  expect(await find('spanduk')).toEqual(['B-001 description'])
  const body = description('B-001', { note: 'baliho' })
  await call('evidence.describe', { caseId, id: saved.id, version: saved.version, body, reason: 'keliru' })
  expect(await find('spanduk')).toEqual([])
  expect(await find('baliho panggung')).toEqual(['B-001 description'])
})

it('finds items imported after the first search', async () => {
  const { call, caseId, find, handIn } = await caseWith({ 'a.txt': 'satu' })
  expect(await find('kedua')).toEqual([])
  await call('evidence.import', { caseId, grants: [handIn({ 'b.txt': 'yang kedua' }, 'lain')] })
  expect(await find('kedua')).toEqual(['B-002 text'])
})

it('makes the index anew when it is gone, damaged, or of another case', async () => {
  const { call, caseId, find, folder } = await caseWith({ 'a.txt': 'netralitas' })
  expect(await find('netralitas')).toHaveLength(1)
  const index = join(folder, 'kasus', 'search.sqlite')
  for (const spoil of [() => rmSync(index), () => writeFileSync(index, 'rusak'.repeat(4_000))]) {
    await call('case.close', { caseId })
    spoil()
    await call('cases.reopen', { caseId })
    expect(await find('netralitas')).toEqual(['B-001 text'])
  }
  expect(existsSync(index)).toBe(true)
  expect(await call('case.check', { caseId })).toMatchObject({ whole: true })
})

it('answers at most as many hits as asked for, each item and place once', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`berkas-${index}.txt`, `kata kata kata ${index}`]),
  )
  const { find } = await caseWith(files)
  expect(await find('kata', 5)).toHaveLength(5)
  expect(new Set(await find('kata', 1_000)).size).toBe(12)
})

it('treats everything typed as words, never as an order to the index', async () => {
  const { find, refusal, caseId } = await caseWith({ 'a.txt': 'netralitas pegawai' })
  const typed = [
    '"',
    '""',
    '*',
    'NEAR(xq yq)',
    'body:x',
    'xq OR yq',
    '^xq',
    '-xq',
    "'; DROP TABLE word; --",
    '{xq yq}: zq',
    '\u0000',
    '\ud800',
    '(((',
    'é'.repeat(500),
  ]
  for (const query of typed) expect(await find(query)).toEqual([])
  expect(await find('netralitas" OR "x')).toEqual([])
  expect(await find('"netralitas')).toEqual(['B-001 text'])
  for (const query of ['', 'x'.repeat(501), 7])
    expect(await refusal('evidence.search', { caseId, query })).toBe('invalid-input')
})

it('finds the last message of a chat of more than five mebibytes, and the chat cites it', async () => {
  const word = 'pertemuan berikutnya di aula desa seperti biasa pada pekan yang sama'
  const line = (index: number) =>
    `${String((index % 28) + 1).padStart(2, '0')}/10/24 21.14 - Anggota ${index % 9}: ${word} ${index}`
  const count = 70_000
  const text = [
    ...Array.from({ length: count }, (_, index) => line(index)),
    '28/10/24 22.00 - Sari: semangka penutup',
  ].join('\n')
  expect(text.length).toBeGreaterThan(6 * 1024 ** 2)
  const { call, caseId, find } = await caseWith({ 'Chat WhatsApp.txt': text, 'b.txt': 'semangka di pasar' })
  expect((await find('semangka')).toSorted()).toEqual(['B-001 text', 'B-002 text'])
  expect(await find(`biasa ${count - 1}`)).toContain('B-001 text')
  const [chat] = await call('chats.list', { caseId })
  expect(chat).toMatchObject({ messages: count + 1, complete: true })
  const { messages } = await call('chats.messages', { caseId, evidence: 'B-001', containing: 'semangka' })
  expect(messages).toMatchObject([
    { line: count + 1, author: 'Sari', claimId: expect.stringContaining(String(count + 1)) },
  ])
}, 120_000)

it('cuts a text of five mebibytes that is no chat, and says so', async () => {
  const { call, caseId } = await caseWith({ 'catatan.txt': 'kata '.repeat(1_200_000) })
  const [item] = await call('evidence.list', { caseId })
  expect(item?.problems.map(({ code }) => code)).toEqual(['text-cut'])
}, 120_000)

it.each([
  ['with lines', 'baris dengan beberapa kata\n'],
  ['of one line', 'kata '],
  ['without a blank', 'x'],
])('takes a long text %s apart without losing a letter', (_what, part) => {
  const text = part.repeat(Math.ceil(700_000 / part.length))
  const pieces = piecesOf(text)
  expect(pieces.join('')).toBe(text)
  expect(pieces.length).toBeGreaterThan(3)
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(200_000)
  for (const piece of pieces.slice(0, -1)) expect(piece.endsWith(part.slice(-1))).toBe(true)
})
