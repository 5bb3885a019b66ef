/** Lets files into an import, or holds them, or turns them away. */
export type ImportGate = {
  readonly state: 'open' | 'held' | 'shut'
  /** Settles when the next file may be taken (`true`) or none will be any more (`false`). */
  pass(): Promise<boolean>
  hold(): void
  open(): void
  /** For good: a gate that was shut is never opened again. */
  shut(): void
}

/** A gate that stands open. */
export function createImportGate(): ImportGate {
  let state: ImportGate['state'] = 'open'
  let waiting: Array<(go: boolean) => void> = []
  const turn = (next: ImportGate['state']) => {
    if (state === 'shut') return
    state = next
    if (next === 'held') return
    for (const settle of waiting) settle(next === 'open')
    waiting = []
  }
  return {
    get state() {
      return state
    },
    pass: () => (state === 'held' ? new Promise((settle) => waiting.push(settle)) : Promise.resolve(state === 'open')),
    hold: () => turn('held'),
    open: () => turn('open'),
    shut: () => turn('shut'),
  }
}
