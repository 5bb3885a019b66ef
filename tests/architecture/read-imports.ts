import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'

/** `lazy`: loaded with `import()` when it is needed, not with the module that names it. */
export type ImportEdge = { from: string; to: string; package: string | null; typeOnly: boolean; lazy: boolean }

const root = resolve(import.meta.dirname, '../..')
const layers = ['src', 'electron', 'renderer']
const importPattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g
const dynamicPattern = /\bimport\(\s*'([^']+)'\s*\)/g

/** Every import in src, electron and renderer: `to` is a path from the root for own files, the package name otherwise. */
export function readImports(): ImportEdge[] {
  return layers.flatMap((layer) => sourceFiles(join(root, layer))).flatMap(importsOf)
}

function sourceFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : []
  })
}

function importsOf(file: string): ImportEdge[] {
  const text = readFileSync(file, 'utf8')
  const from = toPosix(relative(root, file))
  const statics = [...text.matchAll(importPattern)].map((match) => ({
    typeOnly: match[1] !== undefined,
    lazy: false,
    target: match[2] ?? '',
  }))
  const dynamics = [...text.matchAll(dynamicPattern)].map((match) => ({
    typeOnly: false,
    lazy: true,
    target: match[1] ?? '',
  }))
  return [...statics, ...dynamics].map(({ target, ...kind }) => ({ ...kind, ...toEdge(from, target) }))
}

function toEdge(from: string, target: string): Pick<ImportEdge, 'from' | 'to' | 'package'> {
  if (target.startsWith('.')) {
    return { from, to: posix.normalize(posix.join(toPosix(dirname(from)), target)), package: null }
  }
  const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target)
  return { from, to: target, package: name }
}

function toPosix(path: string): string {
  return path.split(sep).join('/')
}
