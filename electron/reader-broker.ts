import { MessageChannelMain, utilityProcess, type UtilityProcess } from 'electron'
import type { ToCore } from '../src/workbench/start-core.ts'

/** Starts and ends reader processes for one core, and puts a line between the two; no byte of evidence passes through here. */
export type ReaderBroker = {
  start(reader: number): void
  end(reader: number): void
  endAll(): void
}

/** JavaScript memory of a reader, in megabytes; native memory is watched by the core. */
const heapMegabytes = 512

/** Readers cannot be forked by the core: only this process may, and the `runAsNode` fuse is off. */
export function createReaderBroker(readerModule: string, core: UtilityProcess): ReaderBroker {
  const running = new Map<number, UtilityProcess>()
  const post = (message: ToCore, ports: Electron.MessagePortMain[] = []) => core.postMessage(message, ports)
  return {
    start(reader) {
      const child = utilityProcess.fork(readerModule, [], {
        serviceName: 'Netra reader',
        stdio: 'ignore',
        execArgv: [`--max-old-space-size=${heapMegabytes}`],
        env: readerEnvironment(),
      })
      running.set(reader, child)
      child.once('spawn', () => {
        const { port1, port2 } = new MessageChannelMain()
        child.postMessage(null, [port1])
        post({ kind: 'reader-started', reader, pid: child.pid ?? null }, [port2])
      })
      child.once('exit', () => {
        running.delete(reader)
        post({ kind: 'reader-ended', reader })
      })
    },
    end: (reader) => endNow(running.get(reader)),
    endAll: () => running.forEach(endNow),
  }
}

/** `kill()` asks politely; a reader that hangs in a library does not listen. */
function endNow(child: UtilityProcess | undefined): void {
  if (child?.pid === undefined) return void child?.kill()
  try {
    process.kill(child.pid, 'SIGKILL')
  } catch {
    // It ended in this very moment, which is what was wanted.
  }
}

/** No locale, no time zone and none of the environment but where programs are found. */
function readerEnvironment(): Record<string, string> {
  const kept = ['PATH', 'Path', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(kept), TZ: 'UTC', LC_ALL: 'C' }
}
