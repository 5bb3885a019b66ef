import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { corporaFolder } from '../../support/requirements.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { createSampleFolder } from '../sample-case/sample-folder.ts'
import { buildCompound } from './support/build-office.ts'
import { buildJpeg, exifSegment } from './support/build-jpeg.ts'
import { ascii, buildTiff } from './support/build-tiff.ts'
import { buildDocx } from './support/build-zip.ts'

const machines = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Asia/Jayapura', LANG: 'id_ID.UTF-8' },
  { TZ: 'America/New_York', LANG: 'en_US.UTF-8' },
  { TZ: 'Asia/Riyadh', LANG: 'tr_TR.UTF-8' },
]
/** `npm run test:zones` reads the sample case and every corpus; the fast suite a folder of small ones of many kinds. */
const readsAll = process.env['NETRA_ALL_FILES'] === '1'

type Printed = { files: number; zone: string; digests: string[] }

// exifr-facts.md: 3 of 994 files once answered differently on two runs, and 887 dates moved with the machine's zone.
describe('what the readers say of a file', () => {
  it('is byte-equal on three runs in four time zones and locales', async () => {
    const folders = readsAll ? await everything() : [smallFiles(), ...smallCorpora()]
    const printed: Printed[] = []
    for (const machine of machines) printed.push(await printAnswers(folders, machine))
    expect(printed.map(({ zone }) => zone)).toEqual(machines.map(({ TZ }) => TZ))
    const digests = printed.flatMap((one) => one.digests)
    console.log(
      `byte-equal: ${printed[0]?.files} files, ${digests.length} readings of all, ${new Set(digests).size} answer`,
    )
    expect(printed[0]?.files).toBeGreaterThan(readsAll ? 150 : 3)
    expect([digests.length, new Set(digests).size]).toEqual([12, 1])
  }, 900_000)
})

async function printAnswers(folders: readonly string[], machine: Record<string, string>): Promise<Printed> {
  const script = join(import.meta.dirname, 'support/print-answers.ts')
  const env = { PATH: process.env['PATH'], ...machine }
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...folders], { env, timeout: 240_000 })
  return JSON.parse(stdout) as Printed
}

async function everything(): Promise<string[]> {
  const sample = await createSampleFolder()
  return [sample.folder, ...(corporaFolder === null ? [] : [corporaFolder])]
}

function smallCorpora(): string[] {
  return corporaFolder === null ? [] : ['chats', 'docx'].map((name) => join(corporaFolder ?? '', name))
}

/** One small file of each kind whose dates have tempted a reader to ask the machine for its zone. */
function smallFiles(): string {
  const folder = join(temporaryFolder(), 'berkas')
  mkdirSync(folder)
  const exif = buildTiff({
    IFD0: { 0x10f: ascii('Kamera Contoh') },
    ExifIFD: { 0x9003: ascii('2024:03:10 02:30:00'), 0x9004: ascii('0000:00:00 00:00:00') },
  })
  const files: Readonly<Record<string, Uint8Array>> = {
    'IMG_20240310_023000.jpg': buildJpeg([exifSegment(exif)]),
    'lama.doc': buildCompound(['WordDocument']),
    'surat.docx': buildDocx('Rapat pukul sepuluh.'),
    'obrolan.txt': Buffer.from('13/10/24 21.14 - Camat: Halo\n14/10/24 02.30 - Kades: Siap\n'),
    'zona.ts': readFileSync(import.meta.filename),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  return folder
}
