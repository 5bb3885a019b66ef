import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DemoResult } from '../../src/workbench/demo/build-demo.ts'
import { assemblePdf, streamBody } from '../attacks/pdf/pdf-bytes.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const checkout = resolve(import.meta.dirname, '../..')

/** What one run of the command line printed and how it ended. */
export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Runs `netra` as a person does. */
export function runNetra(...words: readonly string[]): Run {
  const run = spawnSync(process.execPath, [join(checkout, 'src/host/netra.mjs'), ...words], {
    cwd: checkout,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status: run.status, stdout: run.stdout, stderr: run.stderr }
}

export type DemoFiles = DemoResult & { readonly originalPaths: readonly string[] }

/** The demo as `netra demo` leaves it. */
export function makeDemo(): DemoFiles {
  const run = runNetra('demo', '--out', join(temporaryFolder(), 'contoh'))
  if (run.status !== 0) throw new Error(run.stderr)
  const demo: DemoResult = JSON.parse(run.stdout.trimEnd().split('\n').at(-1) ?? '')
  return { ...demo, originalPaths: readdirSync(demo.originals).map((name) => join(demo.originals, name)) }
}

/** The dossier of the demo and what has been done to it, as files under names that say so. */
export function makeCases(demo: DemoFiles): string[] {
  const folder = temporaryFolder()
  const [first, second] = demo.dossiers.map(({ internal }) => internal)
  const bytes = readFileSync(first ?? '')
  const made: Readonly<Record<string, Buffer>> = {
    '01-terlapor-1.pdf': bytes,
    '02-terlapor-2.pdf': readFileSync(second ?? ''),
    '03-satu-bita-berubah.pdf': withByte(bytes, 20_000, (byte) => byte ^ 4),
    '04-hex-tanda-tangan.pdf': withByte(bytes, bytes.lastIndexOf('/Contents <') + 600, (byte) =>
      byte === 0x61 ? 0x62 : 0x61,
    ),
    '05-ditambah-di-belakang.pdf': Buffer.concat([bytes, Buffer.from('\n% tambahan\n')]),
    '06-tanda-tangan-kedua-dibuang.pdf': bytes.subarray(0, endOfRevision(bytes, 2)),
    '07-tanpa-tanda-tangan.pdf': bytes.subarray(0, endOfRevision(bytes, 1)),
    '08-rentang-diubah.pdf': Buffer.from(
      bytes.toString('latin1').replace(/\/ByteRange \[\s*0 (\d)/, (found) => `${found.slice(0, -1)}0`),
      'latin1',
    ),
    '09-terpotong.pdf': bytes.subarray(0, Math.floor(bytes.length / 2)),
    '10-kosong.pdf': Buffer.alloc(0),
    '11-bukan-pdf.pdf': Buffer.from('Ini surat biasa, bukan PDF.\n'),
    '12-terenkripsi.pdf': encryptedPdf(),
  }
  mkdirSync(folder, { recursive: true })
  return Object.entries(made).map(([name, content]) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  })
}

/** The originals of the demo with one changed, one left out, one unnamed and one that belongs to nothing. */
export function makeDisturbedOriginals(demo: DemoFiles): string[] {
  const folder = temporaryFolder()
  for (const name of readdirSync(demo.originals)) {
    const from = join(demo.originals, name)
    if (name.startsWith('B-018')) continue
    if (name.startsWith('B-019')) copyFileSync(from, join(folder, 'foto dari saksi.jpg'))
    else if (name.startsWith('B-017'))
      writeFileSync(
        join(folder, 'B-017.jpg'),
        withByte(readFileSync(from), 900, (byte) => byte ^ 1),
      )
    else copyFileSync(from, join(folder, name))
  }
  writeFileSync(join(folder, 'catatan.txt'), 'tidak ada dalam daftar')
  return readdirSync(folder).map((name) => join(folder, name))
}

function withByte(bytes: Buffer, at: number, change: (byte: number) => number): Buffer {
  const changed = Buffer.from(bytes)
  changed[at] = change(changed[at] ?? 0)
  return changed
}

/** Where the given revision ends, counted from 1. */
function endOfRevision(bytes: Buffer, revision: number): number {
  let at = -1
  for (let count = 0; count < revision; count += 1) at = bytes.indexOf('%%EOF', at + 1)
  return bytes.indexOf('\n', at) + 1
}

function encryptedPdf(): Buffer {
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>'],
    [4, streamBody('', 'q Q')],
    [5, `<< /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >>`],
  ])
  const id = '<00112233445566778899AABBCCDDEEFF>'
  return assemblePdf(objects, `/Root 1 0 R /Encrypt 5 0 R /ID [ ${id} ${id} ]`)
}
