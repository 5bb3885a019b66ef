import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import type { Attack } from './attack.ts'

type Tool = { readonly command: string; readonly arguments: (input: string, output: string) => readonly string[] }

/** Programs that open a PDF and write it anew. */
const tools: readonly Tool[] = [
  { command: 'qpdf', arguments: (input, output) => [input, output] },
  { command: 'qpdf', arguments: (input, output) => ['--object-streams=generate', input, output] },
  { command: 'qpdf', arguments: (input, output) => ['--linearize', input, output] },
  { command: 'qpdf', arguments: (input, output) => ['--qdf', input, output] },
  { command: 'mutool', arguments: (input, output) => ['clean', input, output] },
  { command: 'mutool', arguments: (input, output) => ['clean', '-gggg', '-d', input, output] },
  { command: 'pdftocairo', arguments: (input, output) => ['-pdf', input, output] },
  { command: 'pdfunite', arguments: (input, output) => [input, input, output] },
  {
    command: 'gs',
    arguments: (input, output) => ['-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite', `-sOutputFile=${output}`, input],
  },
]

/** The document as each program at hand saves it; programs that are not installed are left out. */
export async function saveAnew(bytes: Buffer): Promise<Attack[]> {
  const folder = mkdtempSync(join(tmpdir(), 'netra-saved-'))
  try {
    const input = join(folder, 'input.pdf')
    writeFileSync(input, bytes)
    const saved = tools.flatMap((tool, index) => runTool(tool, input, join(folder, `output-${index}.pdf`)))
    const library = await PDFDocument.load(bytes, { updateMetadata: false })
    return [...saved, toAttack('pdf-lib', Buffer.from(await library.save({ useObjectStreams: false })))]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runTool(tool: Tool, input: string, output: string): Attack[] {
  const parameters = tool.arguments(input, output)
  const result = spawnSync(tool.command, parameters)
  if (result.error) return []
  try {
    return [toAttack(`${tool.command} ${parameters.slice(0, -2).join(' ')}`.trim(), readFileSync(output))]
  } catch {
    // The program refused the document: nothing was saved, so there is nothing to verify.
    return []
  }
}

function toAttack(name: string, bytes: Buffer): Attack {
  return { name: `saved by ${name}`, class: 'P13', bytes, expected: 'failed' }
}
