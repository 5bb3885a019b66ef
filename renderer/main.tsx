import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { createWorkbenchLink } from './app/workbench.tsx'
import { chooseHost } from './platform/choose-host.ts'
import './styles/all.css'

const place = document.getElementById('netra')
if (place === null) throw new Error('the page has no place to draw in')
const link = createWorkbenchLink(chooseHost(window), () => Date.now())
createRoot(place).render(
  <StrictMode>
    <App link={link} />
  </StrictMode>,
)
