import type { MessageToReader } from './process/reader-messages.ts'
import { serveReader } from './process/serve-reader.ts'

// The entry of a reader process under Node: the line to the core is the process's own message channel.
// What comes over it is the core's and is trusted; what the files hold is not.
const listen = serveReader({ send: (message) => void process.send?.(message) })
process.on('message', (message) => listen(message as MessageToReader))
process.on('disconnect', () => process.exit(0))
