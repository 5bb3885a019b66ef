import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Notice } from '../../../src/contract/envelope.ts'
import { App } from '../../../renderer/app/App.tsx'
import { createWorkbenchLink } from '../../../renderer/app/workbench.tsx'
import { createInProcessTransport, type InProcessHost } from '../../../renderer/platform/in-process-transport.ts'
import '../../../renderer/styles/all.css'
import { createFakeCore, type FakeCoreOptions } from '../fixtures/fake-core.ts'

// Not `netra`: a browser would show the element as `window.netra`, where the preload object of the desktop shell is looked for.
const place = document.getElementById('halaman')
if (place === null) throw new Error('no place to draw in')
// The showcase takes its fake core from the address, so that a screenshot can ask for any state: `?core={"empty":true}`.
const options = JSON.parse(new URLSearchParams(window.location.search).get('core') ?? '{}') as FakeCoreOptions & {
  preset?: string
}
// For whom the desk is laid out stands in the page's own store; a screenshot asks for it in the address as well.
localStorage.setItem('netra.preset', options.preset ?? 'investigator')
const core = createFakeCore(options)
const asked: { name: string; input: unknown }[] = []
// What the screens asked the core, so that a test can see that only what is on screen is sent for.
Object.assign(globalThis, { asked })
const listeners = new Set<Parameters<InProcessHost['onNotice']>[0]>()
const onNotice: InProcessHost['onNotice'] = (listener) => {
  const end = core.onNotice(listener)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    end()
  }
}
// So that a test can say what the core would: that it was started again, for example.
Object.assign(globalThis, { tellNotice: (notice: Notice) => listeners.forEach((listener) => listener(notice)) })
const dispatch: InProcessHost['dispatch'] = (name, input) => {
  asked.push({ name, input })
  return core.dispatch(name, input)
}
// A clock a test can advance.
const laptop = { nowMs: Date.parse('2024-10-16T01:20:00Z') }
Object.assign(globalThis, { laptop })
const link = createWorkbenchLink(createInProcessTransport({ ...core, dispatch, onNotice }), () => laptop.nowMs)
createRoot(place).render(
  <StrictMode>
    <App link={link} />
  </StrictMode>,
)
