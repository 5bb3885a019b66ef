import { createRoot } from 'react-dom/client'
import { rememberOwnScript } from './check/run-check.ts'
import { serveWorker } from './check/serve-worker.ts'
import { VerifierPage } from './page/VerifierPage.tsx'
import './style/page.css'

// One script is both the page and its worker, so that what a reader of the source sees is all there is.
if (typeof document === 'undefined') {
  serveWorker(globalThis)
} else {
  rememberOwnScript(document.currentScript?.textContent ?? null)
  const place = document.getElementById('halaman')
  if (place === null) throw new Error('the page has no place to draw in')
  createRoot(place).render(<VerifierPage now={() => Date.now()} />)
}
