import type { ReaderProcess, StartReader } from '../base/reader-process.ts'
import type { FromCore, LinePort } from './core-messages.ts'

/** Readers of a core that may not start processes itself: the shell starts them and hands over the line. */
export type BrokeredReaders = {
  readonly startReader: StartReader
  started(reader: number, pid: number | null, port: LinePort): void
  ended(reader: number): void
}

type Pending = { pid: number | null; port: LinePort | null; ended: boolean }

/** Asks the shell for reader processes; what is sent before the line stands waits for it. */
export function createBrokeredReaders(post: (message: FromCore) => void): BrokeredReaders {
  const readers = new Map<number, { line: Line; reader: ReaderProcess }>()
  let last = 0
  return {
    startReader() {
      last += 1
      const number = last
      const line = createLine()
      const reader: ReaderProcess = {
        get pid() {
          return line.state.pid
        },
        send: (message) => line.send(message),
        onMessage: (listener) => void line.messages.push(listener),
        onExit: (listener) => void line.exits.push(listener),
        kill: () => post({ kind: 'end-reader', reader: number }),
      }
      readers.set(number, { line, reader })
      post({ kind: 'start-reader', reader: number })
      return reader
    },
    started: (number, pid, port) => readers.get(number)?.line.connect(pid, port),
    ended(number) {
      readers.get(number)?.line.end()
      readers.delete(number)
    },
  }
}

type Line = ReturnType<typeof createLine>

function createLine() {
  const state: Pending = { pid: null, port: null, ended: false }
  const waiting: unknown[] = []
  const messages: Array<(message: unknown) => void> = []
  const exits: Array<() => void> = []
  return {
    state,
    messages,
    exits,
    send(message: unknown) {
      if (state.port) state.port.postMessage(message)
      else waiting.push(message)
    },
    connect(pid: number | null, port: LinePort) {
      state.pid = pid
      state.port = port
      port.on('message', ({ data }) => messages.forEach((listener) => listener(data)))
      port.start()
      for (const message of waiting.splice(0)) port.postMessage(message)
    },
    end() {
      if (state.ended) return
      state.ended = true
      state.port?.close()
      exits.forEach((listener) => listener())
    },
  }
}
