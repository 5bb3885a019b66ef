import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startBrowser } from './browser.ts'
import { resolveElectron } from './resolve-electron.ts'
import { state } from './state.ts'

// Started by `electron` beside this file: electron [switches] <folder of the app>
const folder = resolve(process.argv.slice(2).findLast((word) => !word.startsWith('-')) ?? '.')
const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { main: string }

state.appFolder = folder
state.browser = startBrowser()
resolveElectron()
const { app } = await import('./electron-module.ts')
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => app.quit())
// A test runner that was killed must leave nothing behind.
const parent = process.ppid
setInterval(() => process.ppid !== parent && app.quit(), 1_000).unref()
await import(pathToFileURL(join(folder, main)).href)
