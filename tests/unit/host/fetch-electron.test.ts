import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ZipFile } from 'yazl'
import { artifactName, fetchElectron, type FetchParts } from '../../../src/host/set-up/fetch-electron.ts'
import { electronPackage, findElectron, type ElectronPackage } from '../../../src/host/set-up/find-electron.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const version = '45.4.1'
const binaryPath =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform as string] ?? 'electron'
const servers: Server[] = []

afterEach(async () => {
  vi.unstubAllEnvs()
  await stopMirror()
})

describe('fetching the desktop program', () => {
  it('gives up when nothing answers', async () => {
    await mirror(() => undefined)
    expect(await fetchElectron(await parts({ patienceMs: 300 }))).toEqual({ status: 'no-answer' })
  })

  it('gives up when an answer stops in the middle', async () => {
    await mirror((_request, response) => {
      response.writeHead(200, { 'content-length': 1_000_000 })
      response.write(Buffer.alloc(1000))
    })
    const progress = vi.fn<FetchParts['onProgress']>()
    expect(await fetchElectron(await parts({ patienceMs: 400, onProgress: progress }))).toEqual({ status: 'no-answer' })
    expect(progress).toHaveBeenCalledWith(1000, 1_000_000)
  })

  it('waits longer than its patience for an answer that keeps coming', async () => {
    const zip = await makeZip()
    await mirror((_request, response) => {
      response.writeHead(200, { 'content-length': zip.length })
      const pieces = [zip.subarray(0, 100), zip.subarray(100, 200), zip.subarray(200, 300), zip.subarray(300)]
      const timer = setInterval(() => {
        const piece = pieces.shift()
        if (piece) response.write(piece)
        else {
          clearInterval(timer)
          response.end()
        }
      }, 250)
    })
    expect(await fetchElectron(await parts({ patienceMs: 700, zip: null }, zip))).toEqual({ status: 'ready' })
  })

  it('says at once when there is no way to the source', async () => {
    await mirror(() => undefined)
    await stopMirror()
    expect(await fetchElectron(await parts({ patienceMs: 20_000 }))).toEqual({
      status: 'unreachable',
      code: expect.any(String),
    })
  })

  it('refuses a file whose official checksum differs, and installs nothing', async () => {
    await mirror((_request, response) => response.end('not Electron'))
    const asked = await parts({}, await makeZip())
    expect(await fetchElectron(asked)).toEqual({ status: 'wrong-file', name: artifactName(version) })
    expect(findElectron(asked.wanted, {})).toBeNull()
  })

  it('installs a file whose official checksum fits, once', async () => {
    const zip = await makeZip()
    const asked = vi.fn<RequestListener>((_request, response) => void response.end(zip))
    await mirror(asked)
    const wanted = await parts({}, zip)
    expect(await fetchElectron(wanted)).toEqual({ status: 'ready' })
    const binary = findElectron(wanted.wanted, {})
    expect(binary === null ? null : readFileSync(binary, 'utf8')).toBe('runs')
    expect(asked).toHaveBeenCalledTimes(1)
    expect(asked.mock.calls[0]?.[0].url).toBe(`/v${version}/${artifactName(version)}`)
  })

  it('takes a file from a stick without asking the network', async () => {
    const zip = await makeZip()
    const asked = vi.fn<RequestListener>()
    await mirror(asked)
    const stick = join(temporaryFolder(), 'any name.zip')
    writeFileSync(stick, zip)
    const wanted = await parts({ zip: stick }, zip)
    expect(await fetchElectron(wanted)).toEqual({ status: 'ready' })
    expect(findElectron(wanted.wanted, {})).not.toBeNull()
    expect(asked).not.toHaveBeenCalled()
  })

  it('refuses another file from a stick', async () => {
    const stick = join(temporaryFolder(), artifactName(version))
    writeFileSync(stick, 'not Electron')
    const wanted = await parts({ zip: stick }, await makeZip())
    expect(await fetchElectron(wanted)).toEqual({ status: 'wrong-file', name: artifactName(version) })
    expect(existsSync(join(wanted.wanted.folder, 'dist'))).toBe(false)
  })

  it('says that a stick has no such file', async () => {
    const wanted = await parts({ zip: join(temporaryFolder(), 'nothing.zip') })
    expect(await fetchElectron(wanted)).toEqual({ status: 'failed', problem: expect.stringContaining('nothing.zip') })
  })
})

it('knows the official checksum of the file this machine needs', () => {
  expect(electronPackage()?.checksums[artifactName(electronPackage()?.version ?? '')]).toMatch(/^[0-9a-f]{64}$/)
})

it('takes an executable named by ELECTRON_BIN before any other, and none that is not there', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'electron'), '')
  expect(findElectron(null, { ELECTRON_BIN: join(folder, 'electron') })).toBe(join(folder, 'electron'))
  expect(findElectron(null, { ELECTRON_BIN: join(folder, 'missing') })).toBeNull()
})

/** A server in place of the source; the package's own setting points to it. */
async function mirror(listener: RequestListener): Promise<void> {
  const server = createServer(listener)
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}

/** Its port then belongs to nobody. */
async function stopMirror(): Promise<void> {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** An `electron` package of our own that wants exactly `zip`, with the real installer. */
async function parts(more: Partial<FetchParts>, zip: Uint8Array = Buffer.from('anything')): Promise<FetchParts> {
  const folder = temporaryFolder()
  const modules = resolve(import.meta.dirname, '../../../node_modules')
  const checksums = { [artifactName(version)]: createHash('sha256').update(zip).digest('hex') }
  copyFileSync(join(modules, 'electron/install.js'), join(folder, 'install.js'))
  symlinkSync(modules, join(folder, 'node_modules'), 'dir')
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'electron', version }))
  writeFileSync(join(folder, 'checksums.json'), JSON.stringify(checksums))
  const cache = join(folder, 'cache')
  mkdirSync(cache)
  const wanted: ElectronPackage = { folder, version, checksums }
  const environment = { ...process.env, electron_config_cache: cache }
  return {
    wanted,
    environment,
    patienceMs: 5_000,
    zip: null,
    onProgress: () => undefined,
    onUnpacking: () => undefined,
    ...more,
  }
}

async function makeZip(): Promise<Buffer> {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from('runs'), binaryPath, { mode: 0o755 })
  zip.addBuffer(Buffer.from(version), 'version')
  zip.addBuffer(Buffer.alloc(2000, 7), 'filler', { compress: false })
  zip.end()
  return buffer(zip.outputStream)
}
