import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { ReaderProcess } from '../../../../src/base/reader-process.ts'

/** Starts a reader that misbehaves on the file names `bad-reader.ts` knows. */
export const startBadReader = () => startWithoutLine('bad-reader.ts')

/** Starts a reader, by the path of its entry from here, as on a host whose only line is that of messages. */
export function startWithoutLine(file: string): ReaderProcess {
  const entry = join(import.meta.dirname, file)
  const child = fork(entry, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  return {
    pid: child.pid ?? null,
    send: (message) => void (child.connected && child.send(message as object, () => undefined)),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  }
}
