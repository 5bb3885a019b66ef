// The door to the command line: refuses an old Node in words before any TypeScript is touched.
import './needs-node-24.mjs'

// Compiled code is kept beside the libraries, so that a second start spends its time on files and not on TypeScript.
const { enableCompileCache } = await import('node:module')
enableCompileCache(
  (await import('node:url')).fileURLToPath(new URL('../../node_modules/.cache/netra-compile', import.meta.url)),
)

const { runCommandLine } = await import('./cli/run-command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
