import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { createWorkbenchLink } from './app/workbench.tsx'
import { chooseHost } from './platform/choose-host.ts'
import './styles/all.css'

// Not `netra`: a browser would show the element as `window.netra`, where the preload object of the desktop shell is looked for.
const place = document.getElementById('halaman')
if (place === null) throw new Error('the page has no place to draw in')
const link = createWorkbenchLink(chooseHost(window), () => Date.now())
createRoot(place).render(
  <StrictMode>
    <App link={link} />
  </StrictMode>,
)
