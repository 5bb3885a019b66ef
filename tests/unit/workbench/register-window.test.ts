import { expect, it } from 'vitest'
import type { InputOf } from '../../../src/contract/operations.ts'
import { officeCore } from '../../support/office-core.ts'

async function caseWith(files: Record<string, string>) {
  const core = officeCore()
  const caseId = await core.newCase()
  await core.call('evidence.import', { caseId, grants: [core.handIn(files)] })
  const window = (more: Omit<InputOf<'evidence.window'>, 'caseId'> = {}) =>
    core.call('evidence.window', { caseId, ...more })
  const names = async (more: Omit<InputOf<'evidence.window'>, 'caseId'> = {}) =>
    (await window(more)).rows.map(({ name }) => name)
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
  expect(pieces.flatMap(({ rows }) => rows)).toEqual(await call('evidence.list', { caseId }))
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
