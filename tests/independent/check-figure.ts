// Writes the figure of the timeline as the product does and holds it against programs we did not write. Last line: "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { TimelineFigure } from '../../src/contract/timeline-figure.ts'
import { writeFigurePage } from '../../src/dossier/layout/drawing/write-figure-page.ts'
import { figureFacts } from '../support/figure-facts.ts'

const here = import.meta.dirname
const cache = process.env['NETRA_INDEPENDENT_CACHE'] ?? resolve(here, '../../node_modules/.cache/netra-independent')
const work = mkdtempSync(join(tmpdir(), 'netra-figure-check-'))
let passed = 0
let failed = 0

function check(name: string, good: boolean, more: string): void {
  if (good) passed += 1
  else failed += 1
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name}${good ? '' : `\n${more.slice(0, 2_000)}`}`)
}

function run(command: string, words: readonly string[]): { code: number | null; text: string } {
  const done = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 64_000_000 })
  return { code: done.status, text: `${done.stdout ?? ''}${done.stderr ?? ''}` }
}

async function writeFigure(figure: TimelineFigure, name: string): Promise<string> {
  const parts: Uint8Array[] = []
  const keep = async (bytes: Uint8Array): Promise<void> => void parts.push(Uint8Array.from(bytes))
  await writeFigurePage({ write: keep }, figure, figureFacts(figure.title))
  const path = join(work, name)
  writeFileSync(path, Buffer.concat(parts))
  return path
}

/** It claims PDF/A-3a and PDF/UA-1; one that claimed nothing would be accepted by the validator, so both have to be named. */
function checkFigure(path: string, name: string): void {
  const vera = run('java', ['-cp', `${cache}/verapdf/*`, join(here, 'verapdf/CheckWithVeraPdf.java'), path])
  check(`${name}: veraPDF finds PDF/A-3a kept`, vera.code === 0 && /keeps.*\b3a\b/.test(vera.text), vera.text)
  check(`${name}: veraPDF finds PDF/UA-1 kept`, vera.code === 0 && /keeps.*\bua1\b/.test(vera.text), vera.text)
  const qpdf = run('qpdf', ['--check', path])
  check(`${name}: qpdf finds no fault`, qpdf.code === 0 && !/WARNING/.test(qpdf.text), qpdf.text)
  const info = run('pdfinfo', [path])
  check(
    `${name}: pdfinfo reads it, tagged, without a complaint`,
    /Tagged:\s+yes/.test(info.text) && !/Error|Warning/.test(info.text),
    info.text,
  )
  const drawn = run('mutool', ['draw', '-q', '-F', 'trace', '-o', '/dev/null', path])
  // What mutool says of its own build is no complaint about the file.
  const complaints = drawn.text.replaceAll(/^warning: ICC support is not available\n/gm, '')
  check(`${name}: mutool draws it without a complaint`, drawn.code === 0 && complaints === '', drawn.text)
  checkRefused(path, name)
}

/** A validator that accepts everything proves nothing: without its description the figure keeps no PDF/UA. */
function checkRefused(path: string, name: string): void {
  const nameless = path.replace('.pdf', '-tanpa.pdf')
  writeFileSync(nameless, Buffer.from(readFileSync(path, 'latin1').replace('/Alt ', '/Alx '), 'latin1'))
  const { code, text } = run('java', [
    '-cp',
    `${cache}/verapdf/*`,
    join(here, 'verapdf/CheckWithVeraPdf.java'),
    nameless,
  ])
  check(`${name}: veraPDF refuses it without its description`, code === 1 && /ua1 breaks/.test(text), text)
}

// The shapes come from the screens, which are drawn by code with the types of a page and therefore run beside this.
const shapes = run(process.execPath, [resolve(here, '../renderer/support/print-sample-figures.ts')])
const figures = shapes.text
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => TimelineFigure.parse(JSON.parse(line)))
check('the screens draw the figures of the sample', figures.length === 2, shapes.text)
const prepared = run('sh', [join(here, 'run.sh'), '--prepare', 'verapdf'])
check('veraPDF is there', prepared.code === 0, prepared.text)
for (const [index, figure] of figures.entries()) {
  const name = `gambar-${index + 1}.pdf`
  checkFigure(await writeFigure(figure, name), name)
}
rmSync(work, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
