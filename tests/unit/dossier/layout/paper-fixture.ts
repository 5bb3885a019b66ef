import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Block } from '../../../../src/dossier/layout/blocks/block.ts'
import { openPaper, type SettledPaper } from '../../../../src/dossier/layout/open-paper.ts'
import type { DocumentFacts } from '../../../../src/dossier/layout/pdf/xmp-packet.ts'
import { textRun, type Run } from '../../../../src/dossier/layout/inline/run.ts'

export const facts: DocumentFacts = {
  title: 'Berkas & <contoh>',
  author: 'Kantor Contoh',
  subject: 'Terlapor I',
  language: 'id-ID',
  frozenAt: '2024-10-18T16:30:00+08:00',
  producer: { name: 'Netra', version: '0.1.0' },
  caseId: '0192a1b2-0000-7000-8000-000000000000',
  number: null,
  edition: 'internal',
  custodyHead: 'a'.repeat(64),
  manifestSha256: 'b'.repeat(64),
}

const furniture = {
  classification: 'RAHASIA',
  sampleLine: 'DATA CONTOH – SELURUH NAMA DAN PERISTIWA REKAAN',
  footLine: 'ML-2024-001 · Nomor: ………',
  pageOf: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
}

export const attachmentBytes = Buffer.from('{"format":"netra-dossier-manifest"}')

/** Renders blocks to bytes in memory. */
export async function renderBlocks(blocks: readonly Block[]): Promise<{ pdf: Buffer; settled: SettledPaper }> {
  const chunks: Uint8Array[] = []
  const sink = { write: async (bytes: Uint8Array) => void chunks.push(Uint8Array.from(bytes)) }
  const paper = openPaper(sink, { furniture, words: { pageShort: 'hlm.', goTo: 'Ke' } })
  for (const block of blocks) await paper.add(block)
  const settled = await paper.settle()
  const attachment = {
    name: 'netra-manifest.json',
    mediaType: 'application/json',
    description: 'Manifes hash',
    bytes: attachmentBytes,
  }
  await paper.close({ facts, attachment })
  return { pdf: Buffer.concat(chunks), settled }
}

/** Runs a PDF tool on bytes; `PDF` in the arguments stands for the file. */
export function runTool(tool: string, pdf: Uint8Array, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'netra-layout-'))
  try {
    const path = join(folder, 'a.pdf')
    writeFileSync(path, pdf)
    const given = args.map((argument) => argument.replaceAll('PDF', path).replaceAll('DIR', folder))
    return execFileSync(tool, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], cwd: folder })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The text of each page, lines as they stand. */
export function pageTexts(pdf: Uint8Array): string[] {
  return runTool('pdftotext', pdf, ['-layout', 'PDF', '-']).split('\f').slice(0, -1)
}

/** A small picture whose bytes depend on the seed. */
export async function jpegOf(seed: number, size: { width: number; height: number }): Promise<Buffer> {
  const background = { r: seed % 256, g: (seed * 7) % 256, b: (seed * 13) % 256 }
  return sharp({ create: { ...size, channels: 3, background } })
    .jpeg()
    .toBuffer()
}

export const story =
  'Berdasarkan bukti yang diperoleh, Terlapor I berfoto bersama bakal calon di bawah spanduk pada malam festival, kemudian mengunggahnya ke akun media sosial yang dapat dibaca umum. '

export const heading = (level: 1 | 2 | 3, title: string, anchor: string): Block => ({
  kind: 'heading',
  level,
  title,
  anchor,
})

export const words = (text: string): Block => ({ kind: 'paragraph', runs: [textRun(text)] })

export const chip = (number: string): Run => ({
  kind: 'reference',
  label: number,
  boxed: true,
  anchor: `bukti-${number}`,
  page: 'margin',
})
