import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { parseAssetPath } from '../../../src/workbench/parse-asset-path.ts'
import { officeCore } from '../../support/office-core.ts'

/** A saved post with one picture, and the same picture handed in by itself. */
async function caseWithPost() {
  const core = officeCore()
  const caseId = await core.newCase()
  const photo = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#aa3322' } })
    .jpeg()
    .toBuffer()
  const page = `<!DOCTYPE html><html><p>Unggahan</p><img src="data:image/jpeg;base64,${photo.toString('base64')}"></html>`
  writeFileSync(join(core.folder, 'unggahan.html'), page)
  writeFileSync(join(core.folder, 'foto.jpg'), photo)
  const grants = ['unggahan.html', 'foto.jpg'].map((name) => `file:${join(core.folder, name)}`)
  await core.call('evidence.import', { caseId, grants })
  const served = async (number: string, word: string) => {
    const asset = parseAssetPath(`${caseId}/${number}/${word}`)
    return asset && core.core.serveAsset(asset)
  }
  return { ...core, caseId, photo, served }
}

it('lists the picture inside a saved page with its digest and the item that has the same bytes, and shows it', async () => {
  const { call, caseId, photo, served } = await caseWithPost()
  const answer = await call('savedPages.pictures', { caseId, evidence: 'B-001' })
  expect(answer).toEqual({
    pictures: [
      {
        index: 1,
        how: 'data',
        mediaType: 'image/jpeg',
        statedType: 'image/jpeg',
        place: null,
        sizeBytes: photo.length,
        sha256: createHash('sha256').update(photo).digest('hex'),
        count: 1,
        sameAs: 'B-002',
      },
    ],
    problems: [],
  })
  const shown = await served('B-001', 'embedded-1')
  expect(shown?.mediaType).toBe('image/jpeg')
  const { width, height } = await sharp(new Uint8Array(shown?.bytes ?? [])).metadata()
  expect([width, height]).toEqual([90, 60])
  expect(await served('B-001', 'embedded-2')).toBeNull()
})

it('makes no item of it, lists none in another kind of file, and none once the content is purged', async () => {
  const { call, caseId, served } = await caseWithPost()
  expect((await call('evidence.list', { caseId })).map(({ number }) => number)).toEqual(['B-001', 'B-002'])
  expect(await call('savedPages.pictures', { caseId, evidence: 'B-002' })).toEqual({ pictures: [], problems: [] })
  expect(await served('B-002', 'embedded-1')).toBeNull()
  expect(await served('B-001', 'embedded-1')).not.toBeNull()
  await call('evidence.withdraw', { caseId, evidence: 'B-001', reason: 'Salah kasus' })
  const order = { reason: 'Salah kasus', legalBasis: 'Perintah', orderedBy: 'Ketua', confirm: 'B-001' }
  await call('evidence.purge', { caseId, evidence: 'B-001', ...order })
  expect(await call('savedPages.pictures', { caseId, evidence: 'B-001' })).toEqual({ pictures: [], problems: [] })
  expect(await served('B-001', 'embedded-1')).toBeNull()
})

it('takes no other word for a picture inside', () => {
  const caseId = '00000000-0000-4000-8000-000000000000'
  expect(parseAssetPath(`${caseId}/B-001/embedded-12`)).toMatchObject({ embedded: 12, kind: 'large' })
  for (const word of ['embedded-0', 'embedded-', 'embedded-1.5', 'embedded-99999', 'Embedded-1', 'embedded-1/2'])
    expect(parseAssetPath(`${caseId}/B-001/${word}`)).toBeNull()
})
