// The door to the browser host: refuses an old Node in words before any TypeScript is touched.
import './needs-node-24.mjs'

const { keepCompiledCode } = await import('./compile-cache.ts')
keepCompiledCode()

const { startBrowser } = await import('./start-browser.ts')
process.exit(await startBrowser(process.argv.slice(2)))
