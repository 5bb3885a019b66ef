import { resolve } from 'node:path'
import type { Clock, Log, Randomness } from '../../base/ports.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { hostSentences } from '../../text/hosts.ts'
import { say, type Blanks } from '../../text/say.ts'
import type { GrantBook } from '../../workbench/grants.ts'
import { holdHome } from '../../workbench/hold-home.ts'
import { createHostGrants } from '../../workbench/host-grants.ts'
import type { Workbench, WorkbenchPorts } from '../../workbench/workbench.ts'
import { parseBrowserOptions, type BrowserOptions } from './browser-options.ts'
import { readLastPort, rememberPort } from './last-port.ts'
import { startLocalServer, type LocalServer, type LocalServerParts } from './start-local-server.ts'

/** What the browser host needs of the process it runs in. */
export type BrowserWorld = {
  readonly clock: Clock
  readonly randomness: Randomness
  readonly log: Log
  /** Standard output: the one line with the link, nothing else. */
  print(line: string): void
  /** Standard error: words for people. */
  say(line: string): void
  openLink(link: string): void
  /** Settles when the process is asked to end. */
  readonly asked: Promise<unknown>
  readonly home: string
  readonly operator: string
  /** Folder of the built page. */
  readonly page: string
  createCore(ports: WorkbenchPorts, grants: GrantBook): Workbench
}

/** Exit codes of product.md §5 that a host can end with. */
export type HostExit = 0 | 64 | 69

/** The core may be reading; what is not closed by then is safe by the rules of the vault. */
const closePatienceMs = 1_500

/**
 * Runs the browser host until it is asked to end, and answers its exit code: 0, 64 for a wrong option, 69 when it was refused
 * (home held by another Netra, port taken) and nothing changed.
 */
export async function runBrowserHost(words: readonly string[], world: BrowserWorld): Promise<HostExit> {
  const options = readOptions(words, world)
  if (!options) return 64
  const home = resolve(options.home ?? world.home)
  const tell = (sentence: keyof typeof hostSentences, blanks: Blanks) =>
    world.say(say(hostSentences[sentence], options.language, blanks))
  const held = hold(home, options, world)
  if (!held.ok) {
    tell('homeHeld', { home, ...held.by })
    return 69
  }
  const served = await serve(home, options, world).catch((error: unknown) => {
    if (isPortTaken(error)) tell('portTaken', { port: options.port })
    else tell('startFailed', { problem: error instanceof Error ? error.message : String(error) })
    return null
  })
  if (served) await servePeople(served, options, world)
  held.release()
  return served ? 0 : 69
}

type Served = { server: LocalServer; core: Workbench }

async function serve(home: string, options: BrowserOptions, world: BrowserWorld): Promise<Served> {
  const { clock, randomness, log } = world
  const operator = options.operator ?? world.operator
  const grants = createHostGrants(home, randomness)
  const core = world.createCore({ clock, randomness, log, operator, language: options.language, home }, grants.book)
  const parts = { workbench: core, grants, randomness, log, page: world.page, home }
  try {
    const server = await startAtKnownPort(parts, options.port)
    rememberPort(home, Number(new URL(server.origin).port))
    return { server, core }
  } catch (error) {
    await core.close()
    throw error
  }
}

/** At the port that was asked for; where none was, at the one of last time, or at a free one where somebody else has taken that. */
async function startAtKnownPort(parts: Omit<LocalServerParts, 'port'>, port: number): Promise<LocalServer> {
  const last = port === 0 ? readLastPort(parts.home) : null
  if (last === null) return startLocalServer({ ...parts, port })
  try {
    return await startLocalServer({ ...parts, port: last })
  } catch (error) {
    if (!isPortTaken(error)) throw error
    return startLocalServer({ ...parts, port: 0 })
  }
}

async function servePeople({ server, core }: Served, options: BrowserOptions, world: BrowserWorld): Promise<void> {
  world.say(say(hostSentences.openLink, options.language))
  world.print(`NETRA ${server.link}`)
  if (options.open) world.openLink(server.link)
  await world.asked
  const patience = new Promise((done) => setTimeout(done, closePatienceMs).unref())
  await Promise.race([Promise.all([server.close(), core.close()]), patience])
}

function readOptions(words: readonly string[], world: BrowserWorld): BrowserOptions | null {
  try {
    return parseBrowserOptions(words)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    world.say(say(hostSentences.wrongOption, words.includes('en') ? 'en' : 'id', { what }))
    return null
  }
}

function hold(home: string, options: BrowserOptions, world: BrowserWorld) {
  try {
    return { ok: true, ...holdHome(home, options.operator ?? world.operator, world.clock.nowMs()) } as const
  } catch (error) {
    if (error instanceof WorkbenchError && error.code === 'case-locked')
      return { ok: false, by: error.details } as const
    throw error
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
}
