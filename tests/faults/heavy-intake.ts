import { spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { buildJpeg, exifSegment } from '../unit/readers/support/build-jpeg.ts'
import { ascii, buildTiff } from '../unit/readers/support/build-tiff.ts'
import { buildZip } from '../unit/readers/support/build-zip.ts'

const program = resolve(import.meta.dirname, '../../src/host/netra.mjs')
const pageKb = 4

/** What one import cost: outcomes, minutes, and the resident memory of the core with all its readers together. */
export type HeavyImport = {
  readonly saved: number
  readonly failed: number
  readonly seconds: number
  readonly peakMb: number
  /** Peak of the first and of the last tenth of the time: flat memory does not climb between them. */
  readonly earlyMb: number
  readonly lateMb: number
  readonly whole: boolean
}

/** Imports a folder of so many small photos, one film that is mostly a hole, and one archive of photos and texts, by the command line; measures all its processes. */
export async function measureHeavyIntake(order: { photos: number; filmBytes: number; members: number }): Promise<{
  photos: HeavyImport
  film: HeavyImport
  archive: HeavyImport & { members: number }
}> {
  const folder = mkdtempSync(join(tmpdir(), 'netra-heavy-'))
  try {
    makePhotos(join(folder, 'foto'), order.photos)
    makeFilm(join(folder, 'film'), order.filmBytes)
    makeArchive(join(folder, 'arsip'), order.members)
    const photos = await importInto(join(folder, 'kasus-foto'), join(folder, 'foto'))
    const film = await importInto(join(folder, 'kasus-film'), join(folder, 'film'))
    const archive = await importInto(join(folder, 'kasus-arsip'), join(folder, 'arsip'))
    return { photos, film, archive }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function makePhotos(folder: string, count: number): void {
  mkdirSync(folder)
  for (let index = 0; index < count; index += 1) writeFileSync(join(folder, photoName(index)), photo(index))
}

const photoName = (index: number) => `IMG_${String(index).padStart(5, '0')}.jpg`

function photo(index: number): Buffer {
  const exif = exifSegment(buildTiff({ IFD0: { 0x10f: ascii('Kamera Contoh'), 0x110: ascii(`Nomor ${index}`) } }))
  return buildJpeg([exif])
}

/** Every tenth member is a text of 20,000 letters: what is read of it has to wait somewhere until all are committed. */
function makeArchive(folder: string, count: number): void {
  mkdirSync(folder)
  const members = Array.from({ length: count }, (_, index) =>
    index % 10 === 9
      ? { name: `catatan-${index}.txt`, content: `${index} ${'kata lain '.repeat(2_000)}` }
      : { name: photoName(index), content: photo(index) },
  )
  writeFileSync(join(folder, 'kiriman.zip'), buildZip(members))
}

/** A film whose header is whole and whose pictures are a hole in the disk: it costs its reader headers and its copy every byte. */
function makeFilm(folder: string, bytes: number): void {
  mkdirSync(folder)
  const file = openSync(join(folder, 'VID_20241012_193344.mp4'), 'w')
  const box = (type: string, size: number) => {
    const head = Buffer.alloc(16)
    head.writeUInt32BE(1, 0)
    head.write(type, 4, 'latin1')
    head.writeBigUInt64BE(BigInt(size), 8)
    return head
  }
  const brand = Buffer.concat([Buffer.from([0, 0, 0, 16]), Buffer.from('ftypisom'), Buffer.alloc(4)])
  writeSync(file, brand, 0, brand.length, 0)
  const rest = box('mdat', bytes - brand.length)
  writeSync(file, rest, 0, rest.length, brand.length)
  ftruncateSync(file, bytes)
  closeSync(file)
}

async function importInto(root: string, source: string): Promise<HeavyImport & { members: number }> {
  await run(['new', root, '--title', 'Banyak'], () => undefined)
  const tally = { saved: 0, failed: 0, members: 0 }
  const samples: Array<{ atMs: number; kb: number }> = []
  const started = performance.now()
  const { pid, ended } = start(['import', root, source, '--json'], (line) => {
    const { outcome, children } = JSON.parse(line) as { outcome: string; children: unknown[] }
    tally.members += children.length
    if (outcome === 'saved') tally.saved += 1
    else tally.failed += 1
  })
  const timer = setInterval(() => samples.push({ atMs: performance.now() - started, kb: residentKb(pid) }), 150)
  await ended
  clearInterval(timer)
  const totalMs = performance.now() - started
  const peakOf = (from: number, to: number) =>
    Math.round(
      Math.max(0, ...samples.filter(({ atMs }) => atMs >= from * totalMs && atMs <= to * totalMs).map(({ kb }) => kb)) /
        1_024,
    )
  let whole = false
  await run(['check', root, '--json'], (line) => void (whole = (JSON.parse(line) as { whole: boolean }).whole))
  return {
    ...tally,
    seconds: Math.round(totalMs / 1_000),
    peakMb: peakOf(0, 1),
    earlyMb: peakOf(0.1, 0.3),
    lateMb: peakOf(0.8, 1),
    whole,
  }
}

function start(words: readonly string[], hear: (line: string) => void): { pid: number; ended: Promise<void> } {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  createInterface({ input: child.stdout }).on('line', hear)
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve())
  })
  return { pid: child.pid ?? 0, ended }
}

async function run(words: readonly string[], hear: (line: string) => void): Promise<void> {
  await start(words, hear).ended
}

/** Proportional memory of a process and all below it: shared pages are counted once. Linux only; 0 elsewhere. */
function residentKb(root: number): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  )
  const below = (pid: number): number[] => [
    pid,
    ...[...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ]
  return below(root).reduce((sum, pid) => sum + pssKb(pid), 0)
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)
}

function pssKb(pid: number): number {
  const exact = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1]
  if (exact !== undefined) return Number(exact)
  return Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * pageKb
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // the process ended between two looks
  }
}
