import { existsSync, globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { owners, permissions, pureFolders } from './permissions.ts'
import { readImports, type ImportEdge } from './read-imports.ts'

const edges = readImports()
const root = resolve(import.meta.dirname, '../..')

describe('the house', () => {
  it('imports only what the table permits', () => {
    expect(edges.filter((edge) => edge.package === null && !isPermitted(edge)).map(line)).toEqual([])
  })

  it('has one owner folder for each heavy library', () => {
    const trespasses = edges.filter((edge) => {
      const folders = edge.package === null ? undefined : owners[edge.package]
      return folders !== undefined && !folders.some((folder) => isWithin(edge.from, folder))
    })
    expect(trespasses.map(line)).toEqual([])
  })

  it('keeps Node out of the pure folders', () => {
    const leaks = edges.filter(
      (edge) => edge.to.startsWith('node:') && pureFolders.some((folder) => isWithin(edge.from, folder)),
    )
    expect(leaks.map(line)).toEqual([])
  })

  it('gives no pure folder but contract a package', () => {
    const leaks = edges.filter(
      (edge) =>
        edge.package !== null &&
        !edge.to.startsWith('node:') &&
        pureFolders.some((folder) => folder !== 'src/contract' && isWithin(edge.from, folder)),
    )
    expect(leaks.map(line)).toEqual([])
  })

  it('resolves every relative import to a file', () => {
    expect(edges.filter((edge) => edge.package === null && !existsSync(resolve(root, edge.to))).map(line)).toEqual([])
  })

  it('asks one place alone for the zone a case is told in', () => {
    const files = globSync('{src,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
    const readers = files.filter((file) => /identity\.displayZone/.test(readFileSync(resolve(root, file), 'utf8')))
    // The one that stores it beside the answer with the choice made since.
    expect(readers.toSorted()).toEqual(['src/casework/timeline/case-setting.ts', 'src/vault/storage/identity-rows.ts'])
  })

  it('starts the core without the code that reads, composes, signs and checks documents', () => {
    const loaded = loadedWith('src/workbench/create-workbench.ts')
    const packages = loaded.flatMap((edge) => (edge.package === null ? [] : [edge.package]))
    expect(Object.keys(owners).filter((name) => packages.includes(name))).toEqual([
      'better-sqlite3',
      '@photostructure/tz-lookup',
      'temporal-polyfill',
      'zod',
    ])
    const folders = ['src/verify', 'src/dossier/layout', 'src/sample-case/files', 'src/evidence/pictures']
    expect(loaded.filter((edge) => folders.some((folder) => isWithin(edge.to, folder))).map(line)).toEqual([])
  })

  it('has no import cycle', () => {
    expect(findCycle(edges)).toEqual([])
  })
})

function isPermitted(edge: ImportEdge): boolean {
  const layer = longestPrefix(edge.from)
  if (layer === null) return false
  if (isWithin(edge.to, layer)) return true
  return (permissions[layer] ?? []).some((folder) => isWithin(edge.to, folder))
}

function longestPrefix(file: string): string | null {
  const matches = Object.keys(permissions).filter((folder) => isWithin(file, folder))
  return matches.toSorted((a, b) => b.length - a.length)[0] ?? null
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`) || path === `${folder}.ts`
}

/** Every import that is followed when a module is loaded. */
function loadedWith(entry: string): ImportEdge[] {
  const followed: ImportEdge[] = []
  const seen = new Set([entry])
  for (const file of seen)
    for (const edge of edges) {
      if (edge.from !== file || edge.typeOnly || edge.lazy) continue
      followed.push(edge)
      if (edge.package === null) seen.add(edge.to)
    }
  return followed
}

function findCycle(all: readonly ImportEdge[]): string[] {
  const graph = new Map<string, string[]>()
  for (const edge of all)
    if (edge.package === null && !edge.typeOnly) graph.set(edge.from, [...(graph.get(edge.from) ?? []), edge.to])
  const done = new Set<string>()
  for (const start of graph.keys()) {
    const cycle = walk(start, [], graph, done)
    if (cycle.length > 0) return cycle
  }
  return []
}

function walk(file: string, trail: string[], graph: Map<string, string[]>, done: Set<string>): string[] {
  const at = trail.indexOf(file)
  if (at >= 0) return [...trail.slice(at), file]
  if (done.has(file)) return []
  for (const next of graph.get(file) ?? []) {
    const cycle = walk(next, [...trail, file], graph, done)
    if (cycle.length > 0) return cycle
  }
  done.add(file)
  return []
}

function line(edge: ImportEdge): string {
  return `${edge.from} -> ${edge.to}`
}
