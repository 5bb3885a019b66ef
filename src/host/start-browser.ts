import { spawn } from 'node:child_process'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { hostSentences } from '../text/hosts.ts'
import { say } from '../text/say.ts'
import { createWorkbench } from '../workbench/create-workbench.ts'
import { createNodeLog, netraHome, nodeClock, nodeRandomness } from '../workbench/node-ports.ts'
import { runBrowserHost, type HostExit } from './local-server/run-browser-host.ts'
import { buildWhenStale, checkout } from './set-up/build-when-stale.ts'
import { obtainVerifierPage } from './set-up/verifier-page.ts'
import { startReader } from './start-reader.ts'

/** Runs the browser host in this process until SIGTERM or Ctrl+C, and answers its exit code. */
export async function startBrowser(words: readonly string[]): Promise<HostExit> {
  const tell = (line: string) => void process.stderr.write(`${line}\n`)
  if (!buildWhenStale(['screens'], () => tell(say(hostSentences.building, 'id')))) {
    tell(say(hostSentences.buildFailed, 'id'))
    return 69
  }
  return runBrowserHost(words, {
    clock: nodeClock,
    randomness: nodeRandomness,
    log: createNodeLog(process.env),
    print: (line) => void process.stdout.write(`${line}\n`),
    say: tell,
    openLink,
    asked: new Promise((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, resolve)
    }),
    home: netraHome(process.env),
    operator: process.env['NETRA_OPERATOR'] ?? userInfo().username,
    page: join(checkout, 'dist/renderer'),
    createCore: (ports, grants) =>
      createWorkbench(ports, { startReader, grants, staysOpen: true, verifierPage: obtainVerifierPage }),
  })
}

/** Opens the person's own browser; where there is none the printed link is what they have. */
function openLink(link: string): void {
  const [command = '', ...words] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...words, link], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
