// Run as a process of its own: imports files and dies at the n-th pass of a fault point.
import { importFiles } from '../../src/evidence/import/import-files.ts'
import type { HandedIn } from '../../src/evidence/import/import-ports.ts'
import { listenToFaultPoints } from '../../src/vault/fault-points.ts'
import { openCase } from '../../src/vault/open-case.ts'
import { createTestPorts } from '../support/fixed-ports.ts'
import { importParts } from '../support/import-parts.ts'

const [root = '', point = '', pass = '1', ...paths] = process.argv.slice(2)
const opened = openCase(root, { ports: createTestPorts(), operator: 'penguji' })
let left = Number(pass)
listenToFaultPoints((name) => {
  if (name !== point) return
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
})

async function* handedIn(): AsyncGenerator<HandedIn> {
  for (const path of paths) yield { kind: 'file', path, shownPath: path, name: path, method: 'command-line' }
}

for await (const outcome of importFiles(importParts(opened), handedIn())) process.stdout.write(`${outcome.sha256}\n`)
opened.close()
