import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { officeCore } from '../../support/office-core.ts'

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

async function heldImport() {
  const core = officeCore({ staysOpen: true })
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

it('leaves small pictures until the files are in, and makes them all then without being asked', async () => {
  const { importing, made, goOn } = await heldImport()
  expect(await made()).toBe(0)
  await goOn()
  await importing
  // A picture and a hash of each.
  expect(await made()).toBe(count * 2)
})
