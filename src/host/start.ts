import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostSentences } from '../text/hosts.ts'
import { say } from '../text/say.ts'
import { parseBrowserOptions, type BrowserOptions } from './local-server/browser-options.ts'
import { buildWhenStale, checkout } from './set-up/build-when-stale.ts'
import { chooseHost, hasDisplay } from './set-up/choose-host.ts'
import { electronPackage, findElectron } from './set-up/find-electron.ts'
import { fetchPatienceMs, obtainElectron, type Tell } from './set-up/obtain-electron.ts'
import { obtainVerifierPage } from './set-up/verifier-page.ts'
import { startBrowser } from './start-browser.ts'

/** An Electron that ends with an error within this time has not shown its window. */
const startPatienceMs = 10_000

/** Opens the workstation: in a window of its own where that is possible, otherwise in the browser, with one line why. */
export async function start(words: readonly string[]): Promise<number> {
  const { env } = process
  const options = readOptions(words)
  // The browser host says what is wrong with its options.
  if (!options) return startBrowser(words)
  const tell: Tell = (sentence, blanks) =>
    void process.stderr.write(`${say(hostSentences[sentence], options.language, blanks)}\n`)
  const wanted = electronPackage()
  const choice = await chooseHost({
    hasDisplay: hasDisplay(process.platform, env),
    isOffline: env['NETRA_OFFLINE'] === '1',
    patienceMs: fetchPatienceMs,
    find: () => findElectron(wanted, env),
    fetch: async () => (wanted ? obtainElectron({ wanted, environment: env, zip: null, tell }) : null),
  })
  if (choice.host === 'electron') {
    if (!buildWhenStale(['screens', 'desktop'], () => tell('building'))) {
      tell('buildFailed')
      return 69
    }
    // The desktop core finds the page beside itself; without it dossiers are made all the same.
    obtainVerifierPage(() => tell('buildingVerifier'))
    const ended = await runElectron(choice.binary, options)
    if (ended.code === 0 || !ended.atOnce) return ended.code
    tell('browserInstead', { reason: say(hostSentences.reasonElectronEnded, options.language, { code: ended.code }) })
    return startBrowser(words)
  }
  tell('browserInstead', { reason: say(hostSentences[choice.reason], options.language, choice.blanks) })
  return startBrowser(words)
}

async function runElectron(binary: string, options: BrowserOptions): Promise<{ code: number; atOnce: boolean }> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const began = performance.now()
  const child = spawn(binary, [...sandbox, checkout], { stdio: 'inherit', env: environmentOf(options) })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill(signal))
  const code = await Promise.race([
    once(child, 'exit').then(([exit]: unknown[]) => (typeof exit === 'number' ? exit : 70)),
    once(child, 'error').then(() => 70),
  ])
  return { code, atOnce: performance.now() - began < startPatienceMs }
}

function environmentOf({ home, operator, language }: BrowserOptions): NodeJS.ProcessEnv {
  const chosen = { NETRA_HOME: home, NETRA_OPERATOR: operator, NETRA_LANG: language }
  const set = Object.entries(chosen).filter((entry): entry is [string, string] => entry[1] !== null)
  return { ...process.env, ...Object.fromEntries(set) }
}

function readOptions(words: readonly string[]): BrowserOptions | null {
  try {
    return parseBrowserOptions(words)
  } catch {
    return null
  }
}
