import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const timeLimitSeconds = 15
const largestAnswer = 1024 * 1024

/**
 * The tags asked for: those of the summary, each from the block the summary takes it from, and the tool's version.
 *
 * Naming the block matters: without it ExifTool shows whichever of several blocks it ranks highest.
 */
const askedTags = [
  'ExifTool:ExifToolVersion',
  'IFD0:Make',
  'IFD0:Model',
  'IFD0:ModifyDate',
  'IFD0:Orientation',
  'ExifIFD:DateTimeOriginal',
  'ExifIFD:CreateDate',
  'ExifIFD:OffsetTimeOriginal',
  'ExifIFD:SubSecTimeOriginal',
  'ExifIFD:ExifImageWidth',
  'ExifIFD:ExifImageHeight',
  'Composite:GPSLatitude',
  'Composite:GPSLongitude',
  'Composite:GPSAltitude',
  'ImageWidth',
  'ImageHeight',
]

export type ExifToolAnswer = { kind: 'answered'; json: string } | { kind: 'unavailable' } | { kind: 'failed' }

/**
 * Asks the ExifTool that comes with the project, in a process of its own that reads the bytes from its standard input.
 *
 * It is given no path, no configuration file (which would be Perl code) and an empty environment. A timer of the kernel
 * ends it even when the process that started it is gone.
 */
export function runExifTool(bytes: Uint8Array): Promise<ExifToolAnswer> {
  const script = exifToolScript()
  if (script === null) return Promise.resolve({ kind: 'unavailable' })
  const words = [script, '-config', '', '-json', '-G1', '-n', ...askedTags.map((tag) => `-${tag}`), '-']
  const limited = ['-e', 'alarm shift; exec @ARGV', String(timeLimitSeconds), 'perl', ...words]
  const environment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' }
  return new Promise((resolve) => {
    const child = spawn('perl', limited, { env: environment, stdio: ['pipe', 'pipe', 'ignore'] })
    const pieces: Buffer[] = []
    let length = 0
    child.once('error', () => resolve({ kind: 'unavailable' }))
    child.stdout.on('data', (piece: Buffer) => {
      length += piece.length
      if (length > largestAnswer) child.kill('SIGKILL')
      else pieces.push(piece)
    })
    // A tool that has seen enough closes its input early; what it wrote still counts.
    child.stdin.on('error', () => undefined)
    child.once('close', () => {
      const json = Buffer.concat(pieces).toString('utf8')
      resolve(length > 0 && length <= largestAnswer ? { kind: 'answered', json } : { kind: 'failed' })
    })
    child.stdin.end(bytes)
  })
}

/** The script inside the package that `exiftool-vendored` brings along, or null where it is not installed. */
function exifToolScript(): string | null {
  try {
    const here = createRequire(import.meta.url)
    const path: unknown = createRequire(here.resolve('exiftool-vendored'))('exiftool-vendored.pl')
    return typeof path === 'string' ? path : null
  } catch {
    // An optional package that is not there: "unavailable" is the answer.
    return null
  }
}
