// What a careful person would do by hand with the usual tools, one after another: digests, copies, metadata, small pictures.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const [from = '', to = ''] = process.argv.slice(2)
mkdirSync(to, { recursive: true })
const paths = readdirSync(from).map((name) => join(from, name))
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['sha256sum', paths],
  ['cp', ['--preserve=timestamps', ...paths, to]],
  ['sync', []],
  ['exiftool', ['-json', from]],
  ['vipsthumbnail', ['--size', '320', '-o', join(to, 'tn_%s.jpg'), ...paths]],
]
for (const [command, words] of steps) spawnSync(command, words, { stdio: ['ignore', 'ignore', 'ignore'] })
