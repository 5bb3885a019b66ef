import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, sep } from 'node:path'

/** Why a name that was handed in is no file to read. */
export type ListRefusal = 'symbolic-link' | 'not-a-file' | 'source-missing' | 'source-unreadable'

/**
 * A file to read, or a name that is none and why. `path` opens it (bytes where its name is no UTF-8 text); `shownPath` is
 * for people and JSON; `name` is its last part.
 */
export type ListedFile =
  | { kind: 'file'; path: string | Buffer; shownPath: string; name: string }
  | { kind: 'refused'; shownPath: string; name: string; code: ListRefusal }

const separator = Buffer.from(sep)
const slash = Buffer.from('/')

/**
 * Walks paths in the order given; a folder's files come sorted by the bytes of their path relative to it.
 *
 * A link named by a person is followed; a link inside a folder is not (`symbolic-link`). Pipes, sockets and devices are
 * refused before anything could open them. One name that fails never ends the walk.
 */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<ListedFile> {
  for (const path of paths) {
    const found = await stat(path).catch(toRefusal)
    const place = { path, shownPath: path, name: basename(path) }
    if (typeof found === 'string') yield refused(place, found)
    else if (found.isDirectory()) yield* listFolder(Buffer.from(path), path)
    else yield found.isFile() ? { kind: 'file', ...place } : refused(place, 'not-a-file')
  }
}

/**
 * A folder's members, deepest order: comparing a folder by its name with a slash behind it gives the order of whole
 * relative paths without holding them all.
 */
async function* listFolder(folder: Buffer, shownFolder: string): AsyncGenerator<ListedFile> {
  const members = await readdir(folder, { encoding: 'buffer', withFileTypes: true }).catch(toRefusal)
  if (typeof members === 'string') {
    yield refused({ shownPath: shownFolder, name: basename(shownFolder) }, members)
    return
  }
  for (const member of members.toSorted((a, b) => Buffer.compare(sortKey(a), sortKey(b)))) {
    const path = within(folder, member.name)
    const place = { shownPath: join(shownFolder, member.name.toString('utf8')), name: member.name.toString('utf8') }
    if (member.isSymbolicLink()) yield refused(place, 'symbolic-link')
    else if (member.isDirectory()) yield* listFolder(path, place.shownPath)
    else if (member.isFile()) yield { kind: 'file', path: asText(path), ...place }
    else yield refused(place, 'not-a-file')
  }
}

function sortKey(member: Dirent<Buffer>): Buffer {
  return member.isDirectory() ? Buffer.concat([member.name, slash]) : member.name
}

function within(folder: Buffer, name: Buffer): Buffer {
  return folder.at(-1) === separator[0] ? Buffer.concat([folder, name]) : Buffer.concat([folder, separator, name])
}

function join(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name
}

/** A path as text where it is UTF-8, else its bytes: only those open the file. */
function asText(path: Buffer): string | Buffer {
  const text = path.toString('utf8')
  return Buffer.from(text).equals(path) ? text : path
}

function refused(place: { shownPath: string; name: string }, code: ListRefusal): ListedFile {
  return { kind: 'refused', shownPath: place.shownPath, name: place.name, code }
}

function toRefusal(error: unknown): ListRefusal {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'source-missing' : 'source-unreadable'
}
