import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { composeDossier, type ComposedDossier } from '../../../src/dossier/compose/compose-dossier.ts'
import type { DossierMaterial } from '../../../src/dossier/compose/dossier-material.ts'

export type Composition = { pdf: Buffer; composed: ComposedDossier; asked: string[] }

/** Items of the small material that show no picture. */
const pictureless = new Set(['B-004', 'B-006'])

/** Composes in memory with a plain picture for every item that has one, and notes what was asked for. */
export async function compose(material: DossierMaterial): Promise<Composition> {
  const chunks: Uint8Array[] = []
  const asked: string[] = []
  const jpeg = await sharp({ create: { width: 160, height: 120, channels: 3, background: '#445566' } })
    .jpeg()
    .toBuffer()
  const pictures = {
    pictureOf: async (number: string, page?: number) => {
      asked.push(page === undefined ? number : `${number} halaman ${page}`)
      return pictureless.has(number) ? null : { jpeg, width: 160, height: 120 }
    },
  }
  const sink = { write: async (bytes: Uint8Array) => void chunks.push(Uint8Array.from(bytes)) }
  const composed = await composeDossier(material, pictures, sink)
  return { pdf: Buffer.concat(chunks), composed, asked }
}

/** Runs a PDF tool on bytes; `PDF` stands for the file, `DIR` for its folder. */
export function runTool(tool: string, pdf: Uint8Array, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'netra-compose-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    const given = args.map((argument) => argument.replaceAll('PDF', join(folder, 'a.pdf')).replaceAll('DIR', folder))
    return execFileSync(tool, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64_000_000 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Text of every page as it stands on paper, trailing blanks cut. */
export function textOf(pdf: Uint8Array): string {
  return runTool('pdftotext', pdf, ['-layout', 'PDF', '-'])
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
}

/** Text in reading order without line breaks, for looking for sentences. */
export function flowingText(pdf: Uint8Array): string {
  return runTool('pdftotext', pdf, ['PDF', '-']).replace(/\s+/g, ' ')
}
