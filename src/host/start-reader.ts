import { type ChildProcess, fork } from 'node:child_process'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { ReaderProcess } from '../base/reader-process.ts'
import { compileCacheFolder } from './compile-cache.ts'

const entry = fileURLToPath(new URL('../evidence/readers/reader-process.ts', import.meta.url))

/** A reader waits for the bytes of this pipe in the middle of a call, which only pipes that block allow; those of Windows are not tried. */
const hasBytesLine = process.platform !== 'win32'

/** JavaScript memory of a reader, in megabytes; native memory is watched by the pool. */
const heapMegabytes = 512

/**
 * Starts a reader as a Node process of its own.
 *
 * It inherits no output (a library's chatter would land between JSON lines), no locale, no time zone and none of the
 * environment but where programs are found.
 */
export function startReader(): ReaderProcess {
  const child = fork(entry, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', hasBytesLine ? 'pipe' : 'ignore'],
    execArgv: [`--max-old-space-size=${heapMegabytes}`, '--no-warnings'],
    env: { ...readerEnvironment(), NETRA_BYTES_LINE: hasBytesLine ? '4' : '' },
  })
  // A process that could not be started reports 'error' and may never report 'exit'.
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  return {
    pid: child.pid ?? null,
    // Sending to a process that has just ended fails; its exit is told anyway.
    sendBytes: bytesLineOf(child),
    send: (message) => void (child.connected && child.send(message as object, () => undefined)),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void gone.then(listener),
    kill: () => void child.kill('SIGKILL'),
  }
}

/** Writes to the pipe beside the message channel; what a process that has ended no longer takes is given up without a word. */
function bytesLineOf(child: ChildProcess): ReaderProcess['sendBytes'] {
  const line = child.stdio[4]
  if (!(line instanceof Writable)) return undefined
  line.on('error', () => undefined)
  return (bytes) => new Promise((resolve) => void line.write(bytes, () => resolve()))
}

/** Windows programs do not start without `SystemRoot`. */
function readerEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'Path', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(kept), TZ: 'UTC', LC_ALL: 'C', NODE_COMPILE_CACHE: compileCacheFolder }
}
