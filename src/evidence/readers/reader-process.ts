import { flushCompileCache } from 'node:module'
import type { MessageToReader } from './process/reader-messages.ts'
import { serveReader } from './process/serve-reader.ts'

// The entry of a reader process under Node: the line to the core is the process's own message channel.
// What comes over it is the core's and is trusted; what the files hold is not.
let answered = 0
const listen = serveReader({
  send(message) {
    process.send?.(message)
    // Processes of this kind are ended from outside, so compiled code is put away now and then: after 1, 2, 4, 8, … answers.
    if (message.type === 'done' && Number.isInteger(Math.log2(++answered))) setImmediate(flushCompileCache)
  },
})
process.on('message', (message) => listen(message as MessageToReader))
process.on('disconnect', () => process.exit(0))
