import type { ImportControl } from '../evidence/import/import-ports.ts'

/** Lets files into an import one by one, or holds them, or turns the rest away for good. */
export type ImportGate = ImportControl & {
  readonly state: 'open' | 'held' | 'shut'
  hold(): void
  open(): void
  shut(): void
}

/** A gate that stands open. One that was shut is never opened again. */
export function createImportGate(): ImportGate {
  let state: ImportGate['state'] = 'open'
  let waiting: Array<(word: 'go-on' | 'stop') => void> = []
  const turn = (next: ImportGate['state']) => {
    if (state === 'shut') return
    state = next
    if (next === 'held') return
    for (const settle of waiting) settle(next === 'open' ? 'go-on' : 'stop')
    waiting = []
  }
  return {
    get state() {
      return state
    },
    next() {
      if (state === 'held') return new Promise((settle) => void waiting.push(settle))
      return Promise.resolve(state === 'open' ? 'go-on' : 'stop')
    },
    hold: () => turn('held'),
    open: () => turn('open'),
    shut: () => turn('shut'),
  }
}
