import type { MessageFromReader, MessageToReader } from '../../../../src/evidence/readers/process/reader-messages.ts'
import { watchOwnMemory } from '../../../../src/evidence/readers/process/watch-own-memory.ts'
import { serveReader } from '../../../../src/evidence/readers/process/serve-reader.ts'

// A reader process that reads like the real one, and misbehaves when it comes to a file whose name says how.
type Task = Extract<MessageToReader, { type: 'task' }>

const waiting: Task[] = []
let busy = false
const eaten: Buffer[] = []

const send = (message: MessageFromReader | { type: 'done'; id: number; answer: unknown }) =>
  void process.send?.(message)
const read = serveReader({
  send(message) {
    send(message)
    if (message.type === 'need') return
    busy = false
    next()
  },
})

function next(): void {
  const task = busy ? undefined : waiting.shift()
  if (!task) return
  busy = true
  const name = task.task.kind === 'metadata' ? task.task.name : null
  if (name === 'gantung') for (;;);
  else if (name === 'mati') process.kill(process.pid, 'SIGSEGV')
  else if (name === 'rakus') setInterval(() => eaten.push(Buffer.alloc(20_000_000, 1)), 20)
  else if (name === 'rakus-macet') for (;;) eatAndWait()
  else if (name === 'ngawur') send({ type: 'done', id: task.id, answer: { findings: 'semua' } })
  else if (name === 'minta-lebih') send({ type: 'need', id: task.id, offset: 0, length: 10 ** 12 })
  else if (name === 'menyerah') send({ type: 'failed', id: task.id })
  else read(task)
}

/** Without ever letting go of the main thread. */
function eatAndWait(): void {
  eaten.push(Buffer.alloc(20_000_000, 1))
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
}

process.on('message', (message: MessageToReader) => {
  if (message.type === 'bytes') return read(message)
  watchOwnMemory(message.memoryMb)
  waiting.push(message)
  next()
})
process.on('disconnect', () => process.exit(0))
