import type { HandedIn } from './import-ports.ts'

/** What is written down of a file that is still to be imported; a path that is no text stands in hexadecimal. */
type Written = Omit<Extract<HandedIn, { kind: 'file' }>, 'path'> & { path: string | null; pathHex: string | null }

/** How a file handed in is written into the plan of its import. */
export function toPlannedFile(file: HandedIn): unknown {
  if (file.kind === 'refused') return file
  const { path, ...rest } = file
  return {
    ...rest,
    path: typeof path === 'string' ? path : null,
    pathHex: typeof path === 'string' ? null : path.toString('hex'),
  }
}

/** A file as the plan of an import has it. The plan is the case's own and is trusted like its other rows. */
export function fromPlannedFile(written: unknown): HandedIn {
  const file = written as Extract<HandedIn, { kind: 'refused' }> | Written
  if (file.kind === 'refused') return file
  const { path, pathHex, ...rest } = file
  return { ...rest, path: path ?? Buffer.from(pathHex ?? '', 'hex') }
}
