import { expect, it } from 'vitest'
import type { EvidenceDescription } from '../../../src/contract/evidence.ts'
import type { InputOf } from '../../../src/contract/operations.ts'
import { officeCore } from '../../support/office-core.ts'

async function caseWith(files: Record<string, string>) {
  const core = officeCore()
  const caseId = await core.newCase()
  await core.call('evidence.import', { caseId, grants: [core.handIn(files)] })
  const window = (more: Omit<InputOf<'evidence.window'>, 'caseId'> = {}) =>
    core.call('evidence.window', { caseId, ...more })
  const names = async (more: Omit<InputOf<'evidence.window'>, 'caseId'> = {}) =>
    (await window(more)).rows.map(({ view }) => view.name)
  return { ...core, caseId, window, names }
}

const three = { 'b.txt': 'pendek', 'a.txt': 'yang paling panjang', 'C.txt': 'tengah saja' }

it('answers the same lines as the whole register, a piece at a time', async () => {
  const { call, caseId, window } = await caseWith(
    Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}.txt`, `isi ${n}`])),
  )
  const pieces = [await window({ limit: 4 }), await window({ from: 4, limit: 4 }), await window({ from: 8, limit: 4 })]
  expect(pieces.map(({ total, all }) => [total, all])).toEqual([
    [9, 9],
    [9, 9],
    [9, 9],
  ])
  expect(pieces.flatMap(({ rows }) => rows.map(({ view }) => view))).toEqual(await call('evidence.list', { caseId }))
  expect((await window({ from: 9_999 })).rows).toEqual([])
})

it('orders by what is asked, either way round, and by number among equals', async () => {
  const { names } = await caseWith(three)
  expect(await names({ sort: 'name' })).toEqual(['a.txt', 'b.txt', 'C.txt'])
  expect(await names({ sort: 'name', descending: true })).toEqual(['C.txt', 'b.txt', 'a.txt'])
  expect(await names({ sort: 'size' })).toEqual(['b.txt', 'C.txt', 'a.txt'])
  expect(await names({ sort: 'kind' })).toEqual(await names({ sort: 'number' }))
  expect(await names({ sort: 'kind', descending: true })).toEqual((await names()).toReversed())
})

it('leaves out what does not fit, and says how much there is', async () => {
  const { window, names, call, caseId, handIn } = await caseWith(three)
  await call('evidence.import', { caseId, grants: [handIn({ 'lagi.txt': 'pendek', 'd.txt': 'baru' }, 'lain')] })
  await call('evidence.withdraw', { caseId, evidence: 'B-001', reason: 'Keliru' })
  expect(await names({ filter: { text: 'A.TX' } })).toEqual(['a.txt'])
  expect(await names({ filter: { text: 'b-003' } })).toEqual(['b.txt'])
  expect(await names({ filter: { batch: 2 } })).toEqual(['d.txt'])
  expect(await names({ filter: { duplicates: true } })).toEqual(['b.txt'])
  expect(await names({ filter: { withdrawn: true } })).toEqual(['C.txt'])
  expect((await window({ filter: { withdrawn: false } })).total).toBe(3)
  expect((await window({ filter: { kind: 'text/' } })).total).toBe(4)
  expect((await window({ filter: { kind: 'image/', exif: 'present' } })).total).toBe(0)
  expect((await window({ filter: { exif: 'absent', members: false } })).total).toBe(4)
})

it('takes what is typed as letters only', async () => {
  const { names, refusal, caseId } = await caseWith(three)
  for (const text of ['%', '_', "' OR 1=1 --", '*', '\u0000']) expect(await names({ filter: { text } })).toEqual([])
  for (const wrong of [
    { sort: 'sha256; DROP' },
    { limit: 501 },
    { from: -1 },
    { filter: { batch: 0 } },
    { filter: { more: 1 } },
  ])
    expect(await refusal('evidence.window', { caseId, ...wrong })).toBe('invalid-input')
})

it('knows what people said: titles, origins and adopted times put items in order, at once when they change', async () => {
  const { call, caseId, window, names } = await caseWith(three)
  const describe = (evidence: string, title: string, provenance: 'screenshot' | 'camera-file') =>
    call('evidence.describe', { caseId, body: { ...blank, evidence, title, provenance } })
  expect(await names({ sort: 'title' })).toEqual(['a.txt', 'b.txt', 'C.txt'])
  await describe('B-002', 'Zebra cross', 'screenshot')
  expect(await names({ sort: 'title' })).toEqual(['b.txt', 'C.txt', 'a.txt'])
  expect((await window({ filter: { text: 'cross ZEBRA' } })).rows).toMatchObject([
    { view: { number: 'B-002' }, title: 'Zebra cross', provenance: 'screenshot', adopted: null },
  ])
  expect(await names({ filter: { provenance: 'screenshot' } })).toEqual(['a.txt'])
  await describe('B-003', 'Foto', 'camera-file')
  expect(await names({ sort: 'provenance', descending: true })).toEqual(['a.txt', 'b.txt', 'C.txt'])
  const times = { 'B-001': '2024-10-02T09:00:00', 'B-003': '2024-10-01T09:00:00' }
  for (const [evidence, reading] of Object.entries(times)) await adoptSpoken({ call, caseId, evidence, reading })
  expect(await names({ sort: 'time' })).toEqual(['b.txt', 'C.txt', 'a.txt'])
  expect(await names({ sort: 'time', descending: true })).toEqual(['C.txt', 'b.txt', 'a.txt'])
  expect((await window({ sort: 'time' })).rows[0]?.adopted).toMatchObject({ evidence: 'B-003', adopted: true })
})

it('says of each line how many regions are marked, at once when that changes', async () => {
  const { call, caseId, window } = await caseWith(three)
  const marksNow = async () => (await window()).rows.map(({ marks }) => marks)
  expect(await marksNow()).toEqual([0, 0, 0])
  const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 }
  const marks = [1, 2].map((mark) => ({ mark, what: 'spanduk', reading: null, box }))
  await call('evidence.describe', { caseId, body: { ...blank, evidence: 'B-002', title: 'Spanduk', marks } })
  expect(await marksNow()).toEqual([0, 2, 0])
})

it('puts what has remarks first when sorted by state, what is withdrawn last, and counts both', async () => {
  const { call, caseId, window, names, handIn } = await caseWith(three)
  await call('evidence.import', { caseId, grants: [handIn({ 'rusak.pdf': '%PDF-1.7 putus' }, 'lain')] })
  await call('evidence.withdraw', { caseId, evidence: 'B-001', reason: 'Keliru' })
  expect(await names({ sort: 'state' })).toEqual(['rusak.pdf', 'a.txt', 'b.txt', 'C.txt'])
  expect(await window({ filter: { text: 'a.txt' } })).toMatchObject({ total: 1, all: 4, withdrawn: 1, remarked: 1 })
})

it('says where an item stands in an order, and that it is not in it', async () => {
  const { window } = await caseWith(three)
  const atOf = async (more: Omit<InputOf<'evidence.window'>, 'caseId'>) => (await window({ limit: 1, ...more })).at
  expect(await atOf({ locate: 'B-003' })).toBe(2)
  expect(await atOf({ locate: 'B-003', descending: true })).toBe(0)
  expect(await atOf({ locate: 'B-003', filter: { text: 'a.txt' } })).toBeNull()
  expect(await atOf({})).toBeNull()
})

it('tells the faces of the items asked for, in that order, and leaves out what is unknown', async () => {
  const { call, caseId } = await caseWith(three)
  await call('evidence.describe', { caseId, body: { ...blank, evidence: 'B-003', title: 'Undangan' } })
  expect(await call('evidence.faces', { caseId, numbers: ['B-003', 'B-999', 'B-001'] })).toEqual([
    { number: 'B-003', title: 'Undangan', name: 'b.txt', mediaType: 'text/plain', withdrawn: false },
    { number: 'B-001', title: 'C.txt', name: 'C.txt', mediaType: 'text/plain', withdrawn: false },
  ])
})

const blank: Omit<EvidenceDescription, 'evidence' | 'title'> = {
  proofKind: 'informasi-elektronik',
  provenance: 'unknown',
  device: null,
  showsMinors: false,
  marks: [],
  proves: null,
  doesNotProve: null,
  excerpts: [],
  note: null,
}

type Spoken = { call: ReturnType<typeof officeCore>['call']; caseId: string; evidence: string; reading: string }

async function adoptSpoken({ call, caseId, evidence, reading }: Spoken): Promise<void> {
  const claim = {
    source: 'stated-by-person',
    raw: reading,
    offset: '+08:00',
    assumedZone: null,
    reading,
    readingEnd: null,
    precision: 'second',
    marginMinutes: null,
  } as const
  const added = await call('claims.add', { caseId, body: { evidence, claim, basis: [] } })
  const body = { evidence, claimId: added.id, assumedZone: null, because: 'Uji' }
  await call('claims.adopt', { caseId, body })
}
