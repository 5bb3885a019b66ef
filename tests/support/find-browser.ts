import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const installedPlaces: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    const programs = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return folder === undefined ? [] : programs.map((program) => join(folder, program))
  }),
}

/** The browser tests use: `NETRA_CHROMIUM`, then chromium, google-chrome, msedge, then one Playwright has fetched; null when there is none. */
export function findBrowser(): string | null {
  const chosen = process.env['NETRA_CHROMIUM']
  if (chosen !== undefined && chosen !== '') return chosen
  const places = [...commands.flatMap(onPath), ...(installedPlaces[process.platform] ?? []), chromium.executablePath()]
  return places.find((place) => existsSync(place)) ?? null
}

/**
 * The browser tests use, installed where that is possible: by apt-get as root on Debian, else by Playwright. When neither works the
 * error names the one command to type.
 */
export function obtainBrowser(): string {
  const found = findBrowser()
  if (found !== null) return found
  if (isRoot() && existsSync('/etc/debian_version')) {
    spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium'], {
      stdio: 'inherit',
    })
  } else {
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
  }
  const installed = findBrowser()
  if (installed === null) throw new Error('no browser for the tests. Type: npx playwright install chromium')
  return installed
}

/** Chromium refuses its own sandbox to root, and only to root. */
export function sandboxWords(): string[] {
  return isRoot() ? ['--no-sandbox'] : []
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function onPath(command: string): string[] {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command))
  return places.filter((place) => {
    try {
      accessSync(place, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
