import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '../../../renderer/app/App.tsx'
import { createWorkbenchLink } from '../../../renderer/app/workbench.tsx'
import { createInProcessTransport, type InProcessHost } from '../../../renderer/platform/in-process-transport.ts'
import { createFakeCore, type FakeCoreOptions } from '../fixtures/fake-core.ts'

type Tell = Parameters<InProcessHost['onNotice']>[0]

/** The whole page over a fake core in a document without a browser: for what screens say, not for how they look. */
export function showInMemory(hash: string, options: FakeCoreOptions = {}) {
  lendWhatIsMissing()
  localStorage.clear()
  location.hash = hash
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  const core = createFakeCore(options)
  const listeners = new Set<Tell>()
  const onNotice: InProcessHost['onNotice'] = (listener) => {
    const end = core.onNotice(listener)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      end()
    }
  }
  const nowMs = () => Date.parse('2024-10-16T01:20:00Z')
  const root = createRoot(place)
  root.render(createElement(App, { link: createWorkbenchLink(createInProcessTransport({ ...core, onNotice }), nowMs) }))
  return {
    text: () => document.body.textContent ?? '',
    region: (name: string) => document.querySelector(`[aria-label="${name}"]`),
    /** Says what the core would. */
    tell: (notice: Parameters<Tell>[0]) => listeners.forEach((listener) => listener(notice)),
    end: () => root.unmount(),
  }
}

/** Measuring and drawing are what a document in memory cannot do. */
function lendWhatIsMissing(): void {
  const nothing = () => undefined
  const observer = { observe: nothing, unobserve: nothing, disconnect: nothing }
  Object.assign(globalThis, {
    ResizeObserver: function ResizeObserver() {
      return observer
    },
  })
  const query = { matches: false, addEventListener: nothing, removeEventListener: nothing }
  Object.assign(window, { matchMedia: () => query })
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => null })
}
