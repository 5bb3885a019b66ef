import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import type { ForkOptions, UtilityProcess } from 'electron'
import { flushPorts, hearFromPort, transferPorts, type ChildWord } from './message-ports.ts'
import { onlyImplemented, type Members } from './only-implemented.ts'

const childHook = new URL('./utility-child.ts', import.meta.url).href

/** `electron.utilityProcess`: a Node process with `process.parentPort`. */
export const utilityProcess = {
  fork(module: string, words: string[] = [], options: ForkOptions = {}): UtilityProcess {
    const emitter = new EventEmitter()
    const output = options.stdio === 'ignore' ? 'ignore' : 'inherit'
    const child = fork(module, words, {
      serialization: 'advanced',
      execArgv: ['--no-warnings', '--import', childHook, ...(options.execArgv ?? [])],
      env: { ...(options.env ?? process.env) },
      stdio: ['ignore', output, output, 'ipc'],
    })
    child.on('spawn', () => emitter.emit('spawn'))
    child.on('error', () => emitter.emit('exit', 1))
    child.on('exit', (code) => emitter.emit('exit', code ?? 1))
    child.on('message', (word: ChildWord) => {
      if (word.type === 'message') emitter.emit('message', word.data)
      if (word.type === 'port') hearFromPort(child, word.port, word.data)
    })
    const members: Members<UtilityProcess> = {
      get pid() {
        return child.exitCode === null && child.signalCode === null ? child.pid : undefined
      },
      kill: () => child.kill(),
      postMessage(data, ports = []) {
        if (!child.connected) return
        const numbers = transferPorts(child, ports)
        child.send({ type: 'message', data, ports: numbers } satisfies ChildWord)
        flushPorts(child, numbers)
      },
    }
    const described = Object.getOwnPropertyDescriptors(members)
    return onlyImplemented<UtilityProcess>('UtilityProcess', Object.defineProperties(emitter, described))
  },
}
