// Measures the product against what a user would pick instead, in one run on the same files. A missing peer is said, never guessed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makeFilm } from './import/make-film.ts'
import { makeBenchPhotos } from './bench-photos.ts'
import { measureProcess, summarise, type Measured } from './measure-process.ts'

const words = process.argv.slice(2)
const quick = words.includes('--quick')
const assert = words.includes('--assert')
const asJson = words.includes('--json')
/** Words without dashes choose figures by the beginning of their names; none chooses all. */
const chosen = words.filter((word) => !word.startsWith('--'))
const isChosen = (figure: string) => chosen.length === 0 || chosen.some((word) => figure.startsWith(word))
const runs = quick ? 3 : 5
const program = resolve(import.meta.dirname, '../../src/host/netra.mjs')
const work = mkdtempSync(join(tmpdir(), 'netra-bench-'))
let unmet = 0

type Figure = {
  figure: string
  size: string
  line: string
  /** Whether the ratio reaches the line. */
  meets(ratio: number): boolean
  /** Where the line bounds memory too. */
  mostMB?: number
  ratio(ours: number, peer: number): number
  ours(run: number): Promise<Measured>
  peer: { name: string; command: string; run(run: number): Promise<Measured> }
}

const folderOf = (name: string) => join(work, name)
const netra = (...rest: string[]) => measureProcess(process.execPath, [program, ...rest])

function metadataFigure(name: string, photos: string, size: string, times: number): Figure {
  return {
    figure: name,
    size,
    line: `>= ${times} x faster than exiftool`,
    meets: (ratio) => ratio >= times,
    ratio: (ours, peer) => peer / ours,
    ours: () => netra('metadata', photos, '--json'),
    peer: {
      name: 'exiftool -json',
      command: 'exiftool',
      run: () => measureProcess('exiftool', ['-json', '-r', photos]),
    },
  }
}

function importFigure(photos: string, size: string): Figure {
  const floor = resolve(import.meta.dirname, 'import/plain-copy.ts')
  return {
    figure: 'import-saved',
    size,
    line: '<= 1.5 x copying, hashing and flushing',
    meets: (ratio) => ratio <= 1.5,
    ratio: (ours, peer) => ours / peer,
    ours: async (run) => {
      const folder = folderOf(`case-${size}-${run}`)
      spawnSync(process.execPath, [program, 'new', folder, '--title', 'Bench'], { stdio: 'ignore' })
      const measured = await netra('import', folder, photos, '--json')
      rmSync(folder, { recursive: true, force: true })
      return measured
    },
    peer: {
      name: 'plain Node streams',
      command: 'node',
      run: async (run) => {
        const folder = folderOf(`floor-${size}-${run}`)
        const measured = await measureProcess(process.execPath, [floor, photos, folder])
        rmSync(folder, { recursive: true, force: true })
        return measured
      },
    },
  }
}

function wholeImportFigure(photos: string, size: string): Figure {
  const script = (name: string) => resolve(import.meta.dirname, 'import', name)
  const inFolder = async (kind: string, run: number, entry: string): Promise<Measured> => {
    const folder = folderOf(`${kind}-${size}-${run}`)
    const measured = await measureProcess(process.execPath, [entry, photos, folder])
    rmSync(folder, { recursive: true, force: true })
    return measured
  }
  return {
    figure: 'import-whole',
    size,
    line: '<= 0.5 x sha256sum + cp + exiftool -json + vipsthumbnail',
    meets: (ratio) => ratio <= 0.5,
    ratio: (ours, peer) => ours / peer,
    ours: (run) => inFolder('whole', run, script('whole-import.ts')),
    peer: {
      name: 'the four tools one after another',
      command: 'exiftool && command -v vipsthumbnail',
      run: (run) => inFolder('tools', run, script('tools-import.ts')),
    },
  }
}

const mostMemoryMB = 500

/** Memory of all processes of the core together while something large is imported; there is no peer, only the line. */
async function measureMemory(figure: string, size: string, from: string): Promise<void> {
  const folder = folderOf(`memory-${figure}`)
  spawnSync(process.execPath, [program, 'new', folder, '--title', 'Bench'], { stdio: 'ignore' })
  const ours = await netra('import', folder, from, '--json')
  rmSync(folder, { recursive: true, force: true })
  const met = ours.peakMB === null ? null : ours.peakMB <= mostMemoryMB && ours.code === 0
  if (met === false) unmet += 1
  report({
    figure,
    size,
    ours: summarise([ours]),
    peer: null,
    ratio: null,
    line: `<= ${mostMemoryMB} MB`,
    asserted: assert,
    met,
  })
}

/** A dossier of that size with two signatures, verified as a stranger would, against `sha256sum` of the same file. */
function verifyFigure(megabytes: number): Figure {
  const [pdf, root] = [folderOf('large.pdf'), folderOf('large-root.pem')]
  const make = resolve(import.meta.dirname, 'verify/make-large-dossier.ts')
  const made = spawnSync(process.execPath, ['--max-old-space-size=6000', make, String(megabytes), pdf, root])
  if (made.status !== 0) throw new Error(`no dossier to verify: ${made.stderr.toString()}`)
  return {
    figure: 'verify-dossier',
    size: `${megabytes} MB`,
    line: '<= 2 x sha256sum and <= 300 MB',
    meets: (ratio) => ratio <= 2,
    mostMB: 300,
    ratio: (ours, peer) => ours / peer,
    ours: () => netra('verify', pdf, '--trust', root, '--json'),
    peer: { name: 'sha256sum', command: 'sha256sum', run: () => measureProcess('sha256sum', [pdf]) },
  }
}

async function measureFigure(figure: Figure): Promise<void> {
  const has =
    figure.peer.command === 'node' || spawnSync('sh', ['-c', `command -v ${figure.peer.command}`]).status === 0
  await figure.ours(-1) // warms the page cache for both sides
  const ours: Measured[] = []
  const theirs: Measured[] = []
  for (let run = 0; run < runs; run += 1) {
    ours.push(await figure.ours(run))
    if (has) theirs.push(await figure.peer.run(run))
  }
  const mine = summarise(ours)
  const peer = has ? { name: figure.peer.name, medianMs: summarise(theirs).medianMs } : null
  const ratio = peer ? Number(figure.ratio(mine.medianMs, peer.medianMs).toFixed(2)) : null
  const isSmall = figure.mostMB === undefined || (mine.peakMB ?? 0) <= figure.mostMB
  const met = ratio === null ? null : figure.meets(ratio) && isSmall
  if (met === false) unmet += 1
  report({
    figure: figure.figure,
    size: figure.size,
    ours: mine,
    peer,
    ratio,
    line: figure.line,
    asserted: assert,
    met,
  })
}

function report(row: {
  figure: string
  size: string
  ours: ReturnType<typeof summarise>
  peer: { name: string; medianMs: number } | null
  ratio: number | null
  line: string
  asserted: boolean
  met: boolean | null
}): void {
  if (asJson) return console.log(JSON.stringify(row))
  const peer = row.peer ? `${row.peer.name} ${row.peer.medianMs} ms` : 'peer missing'
  const met = row.met === null ? '?' : row.met ? 'met' : 'NOT MET'
  console.log(
    `${row.figure} ${row.size}: ${row.ours.medianMs} ms (spread ${row.ours.spreadMs}, peak ${row.ours.peakMB ?? '?'} MB) | ${peer} | ratio ${row.ratio ?? '?'} | ${row.line}: ${met}`,
  )
}

type TimelineRow = { figure: string; medianMs: number; p95Ms: number; lineMs: number; note: string }

/**
 * The timeline of 50,000 claims in Chromium, drawn in software: p95 of the frames against one screen refresh, and the first paint.
 *
 * Runs in a process of its own, because it needs the page's types and a browser; without one the figure is said to be missing.
 */
function measureTimeline(): void {
  const runner = resolve(import.meta.dirname, '../renderer/bench/run-timeline-bench.ts')
  const run = spawnSync(process.execPath, [runner, quick ? '120' : '600'], { encoding: 'utf8', timeout: 600_000 })
  const rows = run.status === 0 ? run.stdout.split('\n').filter(Boolean) : []
  if (rows.length === 0)
    console.error(`timeline: not measured (${run.stderr.trim().split('\n').at(-1) ?? 'no browser'})`)
  for (const row of rows.map((line) => JSON.parse(line) as TimelineRow)) {
    const ratio = Number((row.p95Ms / row.lineMs).toFixed(2))
    if (row.p95Ms > row.lineMs) unmet += 1
    report({
      figure: row.figure,
      size: '50,000 claims',
      ours: { medianMs: round(row.medianMs), spreadMs: round(row.p95Ms - row.medianMs), peakMB: null },
      peer: { name: row.lineMs === 300 ? 'first paint' : 'one screen refresh', medianMs: round(row.lineMs) },
      ratio,
      line: `p95 ${round(row.p95Ms)} ms <= ${round(row.lineMs)} ms (${row.note})`,
      asserted: assert,
      met: row.p95Ms <= row.lineMs,
    })
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

async function measurePhotos(): Promise<void> {
  const [small, large] = [folderOf('small'), folderOf('large')]
  if (isChosen('metadata-under-1MB')) await makeBenchPhotos(small, quick ? 200 : 700, 'real')
  if (isChosen('metadata-2-6MB') || isChosen('import-saved') || isChosen('import-whole'))
    await makeBenchPhotos(large, quick ? 60 : 300, 'large')
  const figures = [
    metadataFigure('metadata-under-1MB', small, '1x', 8),
    metadataFigure('metadata-2-6MB', large, '1x', 3),
    importFigure(large, '1x'),
    wholeImportFigure(large, '1x'),
  ]
  for (const figure of figures.filter((one) => isChosen(one.figure))) await measureFigure(figure)
}

async function measureLargeImports(): Promise<void> {
  const [files, gigabytes] = quick ? [1000, 0.5] : [10_000, 4]
  if (isChosen('import-memory-files')) {
    const many = folderOf('many')
    await makeBenchPhotos(many, files, 'real')
    await measureMemory('import-memory-files', `${files} files`, many)
    rmSync(many, { recursive: true, force: true })
  }
  if (isChosen('import-memory-film')) {
    mkdirSync(folderOf('film'))
    makeFilm(join(folderOf('film'), 'VID_20241012_193344.mp4'), gigabytes * 1024 ** 3)
    await measureMemory('import-memory-film', `${gigabytes} GB`, folderOf('film'))
  }
}

try {
  await measurePhotos()
  if (isChosen('verify-dossier')) await measureFigure(verifyFigure(quick ? 60 : 300))
  if (isChosen('timeline')) measureTimeline()
  await measureLargeImports()
} finally {
  rmSync(work, { recursive: true, force: true })
}
if (assert && unmet > 0) process.exitCode = 1
