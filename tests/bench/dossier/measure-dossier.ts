// Measures the dossier figure: whole processes, ours against the PDF library writing the same pages. Usage: measure-dossier.ts [--quick] [--json]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { measureProcess, summarise, type Measured } from '../measure-process.ts'
import { writeBasePicture } from './stamped-pictures.ts'

const quick = process.argv.includes('--quick')
const runs = quick ? 2 : 3
const work = mkdtempSync(join(tmpdir(), 'netra-bench-dossier-'))
const script = (name: string): string => resolve(import.meta.dirname, name)
const base = join(work, 'base.jpg')
const [ours, theirs, pagesFile] = ['ours.pdf', 'theirs.pdf', 'pages.json'].map((name) => join(work, name)) as [
  string,
  string,
  string,
]

try {
  await writeBasePicture(base)
  for (const count of quick ? [100] : [200, 1_000, 5_000]) await measureSize(count)
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function measureSize(count: number): Promise<void> {
  const compose = () => measureProcess(process.execPath, [script('compose-exhibits.ts'), String(count), base, ours])
  const library = () => measureProcess(process.execPath, [script('library-pages.ts'), pagesFile, base, theirs])
  await compose()
  writeFileSync(pagesFile, JSON.stringify(pagesOf(ours)))
  const measured: { ours: Measured[]; theirs: Measured[] } = { ours: [], theirs: [] }
  for (let run = 0; run < runs; run += 1) {
    measured.ours.push(await compose())
    measured.theirs.push(await library())
  }
  const [mine, peer] = [summarise(measured.ours), summarise(measured.theirs)]
  const ratio = Math.round((mine.medianMs / peer.medianMs) * 100) / 100
  console.log(
    JSON.stringify({
      figure: 'dossier',
      size: `${count} exhibits`,
      ours: mine,
      peer: { name: 'the PDF library alone', medianMs: peer.medianMs, peakMB: peer.peakMB },
      ratio,
      line: '<= 2 x and <= 500 MB',
      asserted: false,
      met: ratio <= 2 && (mine.peakMB ?? 0) <= 500,
    }),
  )
}

/** The lines of each page as they stand on paper, and the exhibit pictured on it. */
function pagesOf(pdf: string): { lines: string[]; picture: number | null }[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1_000_000_000 })
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => ({
      lines: page.split('\n').filter((line) => line.trim() !== ''),
      picture: Number(/Gambar B-(\d+)\./.exec(page)?.[1] ?? 0) || null,
    }))
}
