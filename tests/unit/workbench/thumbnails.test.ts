import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { importFiles } from '../../../src/evidence/import/import-files.ts'
import { ensureThumbnails, makeThumbnail } from '../../../src/workbench/thumbnails.ts'
import { emptyReading, importParts } from '../../support/import-parts.ts'
import { newCase } from '../../support/new-case.ts'
import { officeCore } from '../../support/office-core.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { handedIn } from '../import/import-hostile.ts'

// More than two groups that are saved at once, so that something is left while the first is in.
const count = 90

async function writePictures(folder: string): Promise<string> {
  mkdirSync(folder)
  for (let index = 0; index < count; index += 1) {
    const create = { width: 40, height: 30, channels: 3, background: { r: index, g: 90, b: 40 } } as const
    writeFileSync(
      join(folder, `gambar-${String(index).padStart(3, '0')}.png`),
      await sharp({ create }).png().toBuffer(),
    )
  }
  return `file:${folder}`
}

async function heldImport(options: { staysOpen: boolean }) {
  const core = officeCore(options)
  const caseId = await core.newCase()
  const grant = await writePictures(join(core.folder, 'stick'))
  const importing = core.call('evidence.import', { caseId, grants: [grant] })
  while (!core.notices.some(({ kind }) => kind === 'import-outcome')) await pause(5)
  await core.call('imports.pause', { caseId, batch: 1 })
  /** Small pictures and hashes there are, once their number stands still. */
  const made = async (): Promise<number> => {
    for (let [before, same] = [-1, 0]; ;) {
      const now = (await core.call('case.check', { caseId })).counts.derivatives
      same = now === before ? same + 1 : 0
      if (same === 4) return now
      before = now
      await pause(300)
    }
  }
  const goOn = () => core.call('imports.continue', { caseId, batch: 1 })
  return { ...core, caseId, importing, made, goOn }
}

it('makes small pictures of what an import has saved while the import is still held, and the rest afterwards', async () => {
  const { call, caseId, importing, made, goOn } = await heldImport({ staysOpen: true })
  const early = await made()
  const saved = (await call('evidence.list', { caseId })).length
  expect(saved).toBeLessThan(count)
  // A picture and a hash of each.
  expect(early).toBe(saved * 2)
  await goOn()
  await importing
  expect(await made()).toBe(count * 2)
})

it('leaves pictures until the files are in where nobody looks at them', async () => {
  const { importing, made, goOn } = await heldImport({ staysOpen: false })
  expect(await made()).toBe(0)
  await goOn()
  await importing
})

it('makes each picture once, also where a list asks for them from the other end', async () => {
  const opened = newCase()
  const folder = join(temporaryFolder(), 'stick')
  await writePictures(folder)
  const reading = { ...emptyReading.reading, mediaType: 'image/png' }
  const parts = importParts(opened, { read: async () => ({ ...emptyReading, reading }) })
  await Array.fromAsync(importFiles(parts, handedIn(folder)))
  let made = 0
  const makeOne = async () => {
    made += 1
    await pause(1)
    return { picture: { jpeg: new Uint8Array([1]), width: 1, height: 1 }, hash: '0f'.repeat(8), notes: [] }
  }
  const desk = { readers: { makeThumbnail: makeOne } } as unknown as Parameters<typeof ensureThumbnails>[0]
  const numbers = opened.rows.derivatives.picturesWithout('difference-hash').toReversed()
  const all = ensureThumbnails(desk, opened)
  for (const number of numbers) await makeThumbnail(desk, opened, number)
  await all
  expect(numbers).toHaveLength(count)
  expect(made).toBe(count)
})
