import type { MessageToReader } from './process/reader-messages.ts'
import { serveReader } from './process/serve-reader.ts'

/** One end of a line to the core, as Electron hands it over. */
type LinePort = {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: MessageToReader }) => void): void
  start(): void
}
type ParentPort = { once(event: 'message', listener: (event: { ports: LinePort[] }) => void): void }

// The entry of a reader process under Electron: the shell that forks it sends the line to the core as its first and only message.
// `reader-process.ts` is the same for Node.
const { parentPort } = process as typeof process & { parentPort?: ParentPort }
if (!parentPort) throw new Error('reader-utility runs in a utility process only')

parentPort.once('message', ({ ports: [line] }) => {
  if (!line) return
  const listen = serveReader({ send: (message) => line.postMessage(message) })
  line.on('message', ({ data }) => listen(data))
  line.start()
})
