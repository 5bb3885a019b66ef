import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach } from 'vitest'
import { App } from '../../../renderer/app/App.tsx'
import { createWorkbenchLink } from '../../../renderer/app/workbench.tsx'
import { createInProcessTransport } from '../../../renderer/platform/in-process-transport.ts'
import { createFakeCore, type FakeCoreOptions } from '../fixtures/fake-core.ts'

let root: Root | null = null

afterEach(() => {
  act(() => root?.unmount())
  root = null
  window.localStorage.clear()
})

/** The whole page over the fake core in a page without layout, instead of the one before: enough for what keys do, not for what is seen. */
export async function mountApp(hash: string, options: FakeCoreOptions = {}) {
  act(() => root?.unmount())
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, ResizeObserver: NoSizes })
  Element.prototype.scrollIntoView = () => undefined
  lendDrawing()
  window.location.hash = hash
  document.body.innerHTML = '<div id="halaman"></div>'
  const core = createFakeCore(options)
  const asked: { name: string; input: unknown }[] = []
  let changes = 0
  core.onNotice(({ kind }) => void (changes += Number(kind === 'case-changed')))
  const dispatch = (name: string, input: unknown): Promise<unknown> => {
    asked.push({ name, input })
    return core.dispatch(name, input)
  }
  const link = createWorkbenchLink(createInProcessTransport({ ...core, dispatch }), () =>
    Date.parse('2024-10-16T01:20:00Z'),
  )
  const place = document.getElementById('halaman')
  if (place === null) throw new Error('no place to draw in')
  root = createRoot(place)
  await act(async () => root?.render(<App link={link} />))
  await settle()
  return {
    asked,
    /** How often the core said that the case changed. */
    changes: () => changes,
    press,
    settle,
    text: () => document.body.textContent ?? '',
  }
}

/** Presses a key where the focus is; `Alt+ArrowUp`, `Control+a`. */
async function press(keys: string): Promise<void> {
  const parts = keys.split('+')
  const key = parts.pop() ?? ''
  const event = new KeyboardEvent('keydown', {
    key: key === 'Space' ? ' ' : key,
    ctrlKey: parts.includes('Control'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    bubbles: true,
    cancelable: true,
  })
  await act(async () => (document.activeElement ?? document.body).dispatchEvent(event))
  await settle()
}

/** As a person types: the field is told, so that React hears of it. */
export async function type(field: HTMLInputElement, words: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await settle()
}

async function settle(): Promise<void> {
  for (let round = 0; round < 4; round += 1) await act(() => new Promise((resolve) => setTimeout(resolve, 5)))
}

/** A page without a canvas draws nothing, but what draws must not fall over it. */
function lendDrawing(): void {
  HTMLCanvasElement.prototype.getContext = () => null
  Object.assign(globalThis, { Path2D: NoSizes })
  Object.assign(document, { fonts: { ready: Promise.resolve(), addEventListener: () => undefined } })
}

class NoSizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
