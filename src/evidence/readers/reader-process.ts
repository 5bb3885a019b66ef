import { flushCompileCache } from 'node:module'
import { readBytesLine } from './process/read-bytes-line.ts'
import type { MessageFromReader, MessageToReader } from './process/reader-messages.ts'
import { serveReader } from './process/serve-reader.ts'

// The entry of a reader process under Node: the line to the core is the process's own message channel, and where the host says so
// a pipe beside it for the bytes of files. What comes over them is the core's and is trusted; what the files hold is not.
let answered = 0
const bytesLine = Number(process.env['NETRA_BYTES_LINE'] ?? 0)
const listen = serveReader({
  send(message) {
    process.send?.(message)
    // Processes of this kind are ended from outside, so compiled code is put away now and then: after 1, 2, 4, 8, … answers.
    if (message.type === 'done' && Number.isInteger(Math.log2(++answered))) setImmediate(flushCompileCache)
  },
  ...(bytesLine > 0 && { fetch: (need) => fetchBytes(need) }),
})
process.on('message', (message) => listen(message as MessageToReader))
process.on('disconnect', () => process.exit(0))

/** Waits until the wish has left: the wait for its bytes lets nothing else of this process go on. */
async function fetchBytes(need: Extract<MessageFromReader, { type: 'need' }>): Promise<Uint8Array> {
  await new Promise((resolve) => process.send?.(need, undefined, undefined, resolve))
  return readBytesLine(bytesLine, need.length)
}
