import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Plants files with a word of their own around a home, and tells whether they and their folders are as they were. */
export function plantCanaries(folder: string): () => { before: string; after: string } {
  for (const place of ['cases-of-others', 'etc', 'home-of-others']) {
    mkdirSync(join(folder, place), { recursive: true })
    writeFileSync(join(folder, place, 'canary.txt'), `kenari di ${place}`)
  }
  const before = digestOf(folder)
  return () => ({ before, after: digestOf(folder) })
}

function digestOf(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const lines = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return entry.isFile() ? `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}` : path
  })
  return lines.toSorted().join('\n')
}
