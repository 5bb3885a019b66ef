import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const exempt = /\/migrations\/|\/text\/|\.d\.ts$|\/story\//

/** Lines per file against the aims of house.md §13: a report to think about, not a gate. */
export function measureSizes(): string {
  const files = ['src', 'electron', 'renderer']
    .flatMap((layer) => filesBelow(join(root, layer)))
    .map((path) => ({ path: relative(root, path), lines: readFileSync(path, 'utf8').split('\n').length }))
    .filter(({ path }) => !exempt.test(`/${path}`))
    .toSorted((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : 1))
  const median = files[Math.floor(files.length / 2)]?.lines ?? 0
  const large = files.filter(({ lines }) => lines > 300).map(({ path, lines }) => `  ask why: ${path} (${lines})`)
  const head = `sizes: ${files.length} files, median ${median} lines, largest ${files[0]?.lines ?? 0}, over 150: ${files.filter(({ lines }) => lines > 150).length}`
  return [head, ...large].join('\n')
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' ? [] : filesBelow(path)
    return /\.(ts|tsx|mjs|css)$/.test(entry.name) ? [path] : []
  })
}
