import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** Every file of ours that a module brings with it when it is loaded; what is only a type, or fetched later, is none. */
function loadedWith(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  const source = readFileSync(entry, 'utf8')
  for (const [, words = '', from = ''] of source.matchAll(/^(?:import|export)\s([^;'"]*?)from '(\.[^']+)'/gm)) {
    if (!words.startsWith('type ')) loadedWith(join(dirname(entry), from), seen)
  }
  return seen
}

it('starts netra metadata without the vault, the dossier, the sample case or the workbench', () => {
  const loaded = [
    ...loadedWith(join(root, 'src/host/cli/run-command-line.ts')),
    ...loadedWith(join(root, 'src/host/cli/commands/read-metadata.ts')),
  ].map((file) => relative(root, file))
  const heavy = /^src\/(?:dossier|vault|casework|sample-case|verify)\/|create-workbench|all-handlers/
  expect(loaded.filter((file) => heavy.test(file))).toEqual([])
  expect(loaded).toContain('src/workbench/report-metadata.ts')
})
