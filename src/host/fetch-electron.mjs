// The door to `npm run fetch-electron`: refuses an old Node in words before any TypeScript is touched.
import './needs-node-24.mjs'

const { runFetchElectron } = await import('./set-up/run-fetch-electron.ts')
process.exit(await runFetchElectron(process.argv.slice(2)))
