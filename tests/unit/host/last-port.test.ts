import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLastPort, rememberPort } from '../../../src/host/local-server/last-port.ts'
import { startHostProcess } from '../../support/start-host-process.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

async function startOnce(home: string): Promise<{ port: string; end: () => Promise<void> }> {
  const host = startHostProcess(['--no-open', '--home', home])
  const { port } = new URL(await host.link)
  return {
    port,
    end: async () => {
      host.child.kill('SIGTERM')
      await host.ended
    },
  }
}

describe('the port of the browser host', () => {
  it('is that of last time, so that the browser still knows what it remembered', async () => {
    const home = join(temporaryFolder(), 'home')
    const first = await startOnce(home)
    await first.end()
    const second = await startOnce(home)
    await second.end()
    expect(second.port).toBe(first.port)
  })

  it('is another where somebody else has taken it meanwhile, and that one is remembered', async () => {
    const home = join(temporaryFolder(), 'home')
    const taken = createServer()
    const port = await new Promise<number>((found) =>
      taken.listen(0, '127.0.0.1', () => found((taken.address() as { port: number }).port)),
    )
    rememberPort(home, port)
    const host = await startOnce(home)
    await host.end()
    taken.close()
    expect(Number(host.port)).not.toBe(port)
    expect(readLastPort(home)).toBe(Number(host.port))
  })

  it.each(['', 'x', '80', '99999', '1e4', '-5000'])('is not read from a file that says %j', (text) => {
    const home = join(temporaryFolder(), 'home')
    mkdirSync(home)
    writeFileSync(join(home, 'browser-port'), text)
    expect(readLastPort(home)).toBeNull()
  })
})
