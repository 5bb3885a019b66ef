import { createWorkbench } from './create-workbench.ts'
import { shippedVerifierPage } from './dossier/verifier-page.ts'
import type { LinePort, ToCore } from './core-messages.ts'
import { createNodeLog, nodeClock, nodeRandomness } from './node-ports.ts'
import { serveCore } from './serve-core.ts'

export type { CoreAsk, CoreStart, FromCore, KeptCase, ToCore } from './core-messages.ts'

/** The line of a utility process to the shell that forked it, as Electron puts it on `process`. */
type ParentPort = {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: ToCore; ports: LinePort[] }) => void): void
}

// The entry of the core in a process of its own; imported for its types only by the shell that forks it.
const { parentPort } = process as typeof process & { parentPort?: ParentPort }
if (!parentPort) throw new Error('start-core runs in a utility process only')

const hear = serveCore({
  clock: nodeClock,
  randomness: nodeRandomness,
  log: createNodeLog(process.env),
  createCore: (ports, abilities) =>
    createWorkbench(ports, { ...abilities, staysOpen: true, verifierPage: shippedVerifierPage }),
  post: (message) => parentPort.postMessage(message),
  end: () => process.exit(0),
})
parentPort.on('message', ({ data, ports }) => hear(data, ports[0]))
