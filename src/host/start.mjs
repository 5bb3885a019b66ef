// The door to `npm start`: refuses an old Node in words before any TypeScript is touched.
import './needs-node-24.mjs'

const { start } = await import('./start.ts')
process.exit(await start(process.argv.slice(2)))
