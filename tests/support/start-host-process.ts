import { spawn, type ChildProcess } from 'node:child_process'
import { join, resolve } from 'node:path'

export type HostProcess = {
  readonly child: ChildProcess
  /** The link it printed; rejects with its words when it ended without. */
  readonly link: Promise<string>
  /** Exit code, and everything it wrote. */
  readonly ended: Promise<{ code: number | null; output: string; words: string }>
}

/** Starts the browser host the way `npm run start:browser` does. */
export function startHostProcess(words: readonly string[], environment: NodeJS.ProcessEnv = {}): HostProcess {
  const door = join(resolve(import.meta.dirname, '../..'), 'src/host/start-browser.mjs')
  const child = spawn(process.execPath, ['--no-warnings', door, ...words], {
    env: { ...process.env, NETRA_OPERATOR: 'petugas uji', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let spoken = ''
  child.stderr.on('data', (piece: Buffer) => (spoken += piece.toString()))
  const ended = new Promise<{ code: number | null; output: string; words: string }>((done) =>
    child.once('close', (code) => done({ code, output, words: spoken })),
  )
  const link = new Promise<string>((found, failed) => {
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString()
      const line = /^NETRA (\S+)\n/.exec(output)
      if (line?.[1] !== undefined) found(line[1])
    })
    void ended.then(({ code, words: said }) => failed(new Error(`the host ended with ${String(code)}: ${said}`)))
  })
  // A test that only waits for the end must not fail over a link it never asked for.
  link.catch(() => undefined)
  return { child, link, ended }
}
