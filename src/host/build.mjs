// `npm run build`: page, desktop shell and core for Electron, into `dist`.
import './needs-node-24.mjs'

const { buildWhenStale } = await import('./set-up/build-when-stale.ts')
process.exit(buildWhenStale(['screens', 'desktop'], () => undefined, true) ? 0 : 1)
