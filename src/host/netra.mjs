// The door to the command line: refuses an old Node in words before any TypeScript is touched.
import './needs-node-24.mjs'

const { keepCompiledCode } = await import('./compile-cache.ts')
keepCompiledCode()

const { runCommandLine } = await import('./cli/run-command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
