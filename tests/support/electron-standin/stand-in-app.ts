import { EventEmitter } from 'node:events'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App, CommandLine } from 'electron'
import { onlyImplemented, type Members } from './only-implemented.ts'
import { browserOf, state } from './state.ts'

const emitter = new EventEmitter()
const paths = new Map<string, string>([
  ['home', homedir()],
  ['temp', tmpdir()],
])
const switches = new Map<string, string>()
let ending = false

const members: Members<App> = {
  isPackaged: false,
  async whenReady() {
    await browserOf()
  },
  quit,
  getAppPath: () => state.appFolder,
  getPath(name) {
    const path = paths.get(name)
    if (path === undefined) throw new Error(`electron-standin: app.getPath('${name}') is not implemented`)
    return path
  },
  setPath: (name, path) => void paths.set(name, path),
  enableSandbox: () => undefined,
  commandLine: onlyImplemented<CommandLine>('app.commandLine', {
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
    hasSwitch: (name: string) => switches.has(name),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
  }),
  requestSingleInstanceLock,
}

/** `electron.app`, as far as it is used. */
export const app = onlyImplemented<App>('app', Object.assign(emitter, members))

/** Announces a page to the app, as Electron does for every web contents. */
export function announceContents(contents: unknown): void {
  emitter.emit('web-contents-created', {}, contents)
}

/** A closed window may have been the last. */
export function windowClosed(): void {
  if (state.windows.size === 0) emitter.emit('window-all-closed')
}

function quit(): void {
  let prevented = false
  emitter.emit('before-quit', { preventDefault: () => (prevented = true) })
  if (prevented || ending) return
  ending = true
  emitter.emit('will-quit', { preventDefault: () => undefined })
  void end()
}

async function end(): Promise<void> {
  await (await browserOf()).close()
  process.exit(0)
}

/** One instance for each user-data folder; a second one leaves a word for the first. */
function requestSingleInstanceLock(): boolean {
  const folder = paths.get('userData')
  if (folder === undefined) throw new Error('electron-standin: app.setPath(userData) comes first')
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'standin.lock')
  const word = join(folder, 'standin.second')
  if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) {
    appendFileSync(word, '.')
    return false
  }
  writeFileSync(lock, String(process.pid))
  writeFileSync(word, '')
  watch(word, { persistent: false }, () => emitter.emit('second-instance', {}, [], '', null))
  process.on('exit', () => rmSync(lock, { force: true }))
  return true
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
