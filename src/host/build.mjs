// `npm run build`: page, desktop shell and core for Electron, and the stand-alone checking page `periksa-berkas.html`, into `dist`.
import './needs-node-24.mjs'

const { buildWhenStale } = await import('./set-up/build-when-stale.ts')
const { obtainVerifierPage } = await import('./set-up/verifier-page.ts')
const isBuilt = buildWhenStale(['screens', 'desktop'], () => undefined, true)
process.exit(isBuilt && obtainVerifierPage() !== null ? 0 : 1)
