import { EventEmitter } from 'node:events'
import type { ChildProcess } from 'node:child_process'
import type { MessagePortMain } from 'electron'
import { onlyImplemented, type Members } from './only-implemented.ts'

/** A word between this process and a child, over the one channel they have. */
export type ChildWord =
  | { type: 'message'; data: unknown; ports: number[] }
  | { type: 'port'; port: number; data: unknown }
  | { type: 'port-closed'; port: number }

type End = {
  owner: ChildProcess | null
  number: number
  peer: End | null
  waiting: unknown[]
  deliver: ((data: unknown) => void) | null
}

const ends = new Map<MessagePortMain, End>()
const transferred = new Map<ChildProcess, Map<number, End>>()
let lastNumber = 0

/** `electron.MessageChannelMain`: two ports that find each other wherever they are sent. */
export const MessageChannelMain = function MessageChannelMain() {
  const [one, other] = [createEnd(), createEnd()]
  one.peer = other
  other.peer = one
  return { port1: createPort(one), port2: createPort(other) }
}

/** Hands ports over to a child; answers the numbers it knows them by. */
export function transferPorts(child: ChildProcess, ports: readonly MessagePortMain[]): number[] {
  return ports.map((port) => {
    const end = ends.get(port)
    if (!end || end.owner) throw new Error('electron-standin: that port was given away already')
    end.owner = child
    const known = transferred.get(child) ?? new Map<number, End>()
    transferred.set(child, known.set(end.number, end))
    end.deliver = (data) =>
      void (child.connected && child.send({ type: 'port', port: end.number, data } satisfies ChildWord))
    return end.number
  })
}

/** Delivers what was said before a port arrived; call when the child has been told of it. */
export function flushPorts(child: ChildProcess, numbers: readonly number[]): void {
  for (const number of numbers) {
    const end = transferred.get(child)?.get(number)
    for (const data of end?.waiting.splice(0) ?? []) end?.deliver?.(data)
  }
}

/** A child said something on one of its ports. */
export function hearFromPort(child: ChildProcess, number: number, data: unknown): void {
  const peer = transferred.get(child)?.get(number)?.peer
  if (peer) give(peer, data)
}

function give(end: End, data: unknown): void {
  if (end.deliver) end.deliver(data)
  else end.waiting.push(data)
}

function createEnd(): End {
  lastNumber += 1
  return { owner: null, number: lastNumber, peer: null, waiting: [], deliver: null }
}

function createPort(end: End): MessagePortMain {
  const emitter = new EventEmitter()
  const members: Members<MessagePortMain> = {
    postMessage: (data) => void (end.peer && give(end.peer, structuredClone(data))),
    start() {
      end.deliver = (data) => void emitter.emit('message', { data, ports: [] })
      for (const data of end.waiting.splice(0)) end.deliver(data)
    },
    close: () => void (end.peer = null),
  }
  const port = onlyImplemented<MessagePortMain>('MessagePortMain', Object.assign(emitter, members))
  ends.set(port, end)
  return port
}
