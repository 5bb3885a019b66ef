import { utilityProcess, type UtilityProcess } from 'electron'
import type { Notice } from '../src/contract/envelope.ts'
import type { AcquisitionMethod } from '../src/contract/evidence.ts'
import type { GrantedFile } from '../src/contract/host-bridge.ts'
import type { CoreAsk, CoreStart, FromCore, ToCore } from '../src/workbench/start-core.ts'
import { createReaderBroker } from './reader-broker.ts'

/** The core as this process sees it: asked, answered, watched. Nothing here knows a case. */
export type CoreLink = {
  /** Answers what the core answers; rejects when it died over it. */
  ask(ask: CoreAsk): Promise<unknown>
  grant(paths: readonly string[], method: AcquisitionMethod): Promise<GrantedFile[]>
  onNotice(listener: (notice: Notice) => void): void
  /** The language people are spoken to in: the one of the start, until a page chose another. */
  language(): CoreStart['language']
  /** Told when the core cannot start at all, with a sentence for a person. */
  onRefused(listener: (message: string) => void): void
  /** Ends the core; settles when it has ended or `patienceMs` is over. */
  stop(patienceMs: number): Promise<void>
}

export type CoreLinkParts = Omit<CoreStart, 'reopen'> & { readonly coreModule: string; readonly readerModule: string }

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void }

/** Deaths in a row, without one answer in between, after which the core is started only when somebody asks for something. */
const deathsInARow = 3

/**
 * Starts the core in a process of its own and keeps it running: a core that dies is started again, is given the case folders that
 * were open, and the window is told what was kept.
 */
export function createCoreLink({ coreModule, readerModule, ...start }: CoreLinkParts): CoreLink {
  const notices: Array<(notice: Notice) => void> = []
  const refusals: Array<(message: string) => void> = []
  const waiting = new Map<number, Waiting>()
  let child: UtilityProcess | null = null
  let openFolders: readonly string[] = []
  let lastId = 0
  let deaths = 0
  let { language } = start
  let stopping = false

  function launch(): UtilityProcess {
    const core = utilityProcess.fork(coreModule, [], { serviceName: 'Netra core', stdio: 'inherit' })
    const readers = createReaderBroker(readerModule, core)
    core.on('message', (message: FromCore) => hear(message, readers))
    core.on('exit', () => {
      readers.endAll()
      if (core === child) died()
    })
    post(core, { kind: 'start', start: { ...start, language, reopen: openFolders } })
    return core
  }

  function died(): void {
    child = null
    for (const { reject } of waiting.values()) reject(new Error('the core ended'))
    waiting.clear()
    if (stopping) return
    deaths += 1
    if (deaths < deathsInARow) child = launch()
  }

  function hear(message: FromCore, readers: ReturnType<typeof createReaderBroker>): void {
    switch (message.kind) {
      case 'ready':
        if (deaths > 0) tell({ kind: 'core-restarted', kept: [...message.kept], notReopened: message.notReopened })
        return
      case 'refused':
        stopping = true
        return refusals.forEach((listener) => listener(message.message))
      case 'notice':
        return tell(message.notice)
      case 'open-folders':
        openFolders = message.folders
        return
      case 'start-reader':
        return readers.start(message.reader)
      case 'end-reader':
        return readers.end(message.reader)
      case 'answered':
      case 'failed':
        return settle(message)
      default:
        message satisfies never
    }
  }

  function settle(message: Extract<FromCore, { kind: 'answered' | 'failed' }>): void {
    deaths = 0
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'answered') asked?.resolve(message.value)
    else asked?.reject(new Error(message.message))
  }

  function tell(notice: Notice): void {
    // A core that is started again goes on in the language on screen.
    if (notice.kind === 'language-chosen') language = notice.language
    for (const listener of notices) listener(notice)
  }

  function ask(asked: CoreAsk): Promise<unknown> {
    if (stopping) return Promise.reject(new Error('the core is ending'))
    child ??= launch()
    const core = child
    lastId += 1
    const id = lastId
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      post(core, { kind: 'ask', id, ask: asked })
    })
  }

  child = launch()
  return {
    ask,
    // The core answers this act with `GrantedFile[]`; both ends are ours and compiled together.
    grant: async (paths, method) => (await ask({ act: 'grant', paths, method })) as GrantedFile[],
    onNotice: (listener) => void notices.push(listener),
    language: () => language,
    onRefused: (listener) => void refusals.push(listener),
    stop(patienceMs) {
      stopping = true
      const core = child
      if (!core) return Promise.resolve()
      return new Promise((resolve) => {
        core.once('exit', () => resolve())
        post(core, { kind: 'stop' })
        setTimeout(() => {
          core.kill()
          resolve()
        }, patienceMs)
      })
    },
  }
}

function post(core: UtilityProcess, message: ToCore): void {
  core.postMessage(message)
}
