import { EventEmitter } from 'node:events'
import type { ChildWord } from './message-ports.ts'

// Loaded before the module of a utility process: gives it `process.parentPort`, as Electron does.

type Said = { data: unknown; ports: ChildPort[] }

/** Keeps what is said until somebody listens. */
class Listened extends EventEmitter {
  readonly #waiting: Said[] = []
  #open = false

  say(said: Said): void {
    if (this.#open) this.emit('message', said)
    else this.#waiting.push(said)
  }

  open(): void {
    this.#open = true
    for (const said of this.#waiting.splice(0)) this.emit('message', said)
  }
}

class ChildPort extends Listened {
  readonly #number: number

  constructor(number: number) {
    super()
    this.#number = number
  }

  start(): void {
    this.open()
  }

  postMessage(data: unknown): void {
    send({ type: 'port', port: this.#number, data })
  }

  close(): void {
    ports.delete(this.#number)
  }
}

const ports = new Map<number, ChildPort>()
const parentPort = Object.assign(new Listened(), {
  postMessage: (data: unknown) => send({ type: 'message', data, ports: [] }),
})
parentPort.on('newListener', (event) => {
  // Listening starts the port; the listener is attached only after this event.
  if (event === 'message') queueMicrotask(() => parentPort.open())
})
Object.defineProperty(process, 'parentPort', { value: parentPort })

process.on('message', (word: ChildWord) => {
  if (word.type === 'port') return ports.get(word.port)?.say({ data: word.data, ports: [] })
  if (word.type !== 'message') return
  const given = word.ports.map((number) => new ChildPort(number))
  word.ports.forEach((number, index) => {
    const port = given[index]
    if (port) ports.set(number, port)
  })
  parentPort.say({ data: word.data, ports: given })
})
process.on('disconnect', () => process.exit(0))

function send(word: ChildWord): void {
  // Nobody listens any more once the shell has gone; this process ends with it.
  if (process.connected) process.send?.(word, undefined, undefined, () => undefined)
}
