import { createReadStream, existsSync, mkdirSync, rmSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { toHex } from '../../base/hex.ts'
import type { Randomness } from '../../base/ports.ts'
import { PlaceRequest } from '../../contract/host-bridge.ts'
import type { HostGrants } from '../../workbench/host-grants.ts'
import { answerJson, Turned, type Exchange } from './answer.ts'
import { readJsonBody } from './read-json-body.ts'
import { safeFileName } from './safe-file-name.ts'

const requestLimitBytes = 64 * 1024

/** Places to write to on behalf of a page that cannot name one: new cases stay with the host, everything else is downloaded once. */
export type Places = {
  /** `POST /grants/place`: answers a grant for a new case folder or for a file to download afterwards. */
  reserve(exchange: Exchange): Promise<void>
  /** `GET /download/<grant>`: the written file as an attachment; gone once it was sent whole. */
  deliver(exchange: Exchange, grant: string): Promise<void>
  /** Removes what was never fetched. */
  sweep(): void
}

/** Places below `home`: `cases/<name>` for new cases, `out/` for files on their way to the person. */
export function createPlaces(home: string, grants: HostGrants, randomness: Randomness): Places {
  const out = join(home, 'out')
  const waiting = new Map<string, { path: string; name: string }>()
  return {
    async reserve({ request, response }) {
      const asked = PlaceRequest.safeParse(await readJsonBody(request, requestLimitBytes))
      if (!asked.success) throw new Turned(400, 'a place is { kind, name }')
      const name = safeFileName(asked.data.name)
      const isCase = asked.data.kind === 'new-case'
      const path = isCase ? freeFolder(join(home, 'cases'), name) : join(out, toHex(randomness.bytes(16)))
      mkdirSync(isCase ? join(home, 'cases') : out, { recursive: true, mode: 0o700 })
      const grant = grants.give({ path, method: 'browser-upload' })
      if (!isCase) waiting.set(grant, { path, name })
      answerJson(response, 200, { grant })
    },
    async deliver({ response }, grant) {
      const file = waiting.get(grant)
      const written = file && (await stat(file.path).catch(() => null))
      // Taken out before a byte is sent, so that two requests at once are not both served.
      if (!file || !written || !waiting.delete(grant)) throw new Turned(404, 'nothing to download')
      try {
        await send(response, file, written.size)
        rmSync(file.path, { force: true })
      } catch (error) {
        if (existsSync(file.path)) waiting.set(grant, file)
        throw error
      }
    },
    sweep: () => rmSync(out, { recursive: true, force: true }),
  }
}

/** Sends a file whole; rejects when the other side goes away before its last byte was handed to the system. */
async function send(response: ServerResponse, file: { path: string; name: string }, sizeBytes: number): Promise<void> {
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': sizeBytes,
    'content-disposition': `attachment; filename*=UTF-8''${encodeExtended(file.name)}`,
  })
  await pipeline(createReadStream(file.path), response)
}

function freeFolder(parent: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const path = join(parent, count === 1 ? name : `${name} ${count}`)
    if (!existsSync(path)) return path
  }
}

/** A value for `filename*`: only the characters RFC 8187 leaves bare stay so. */
function encodeExtended(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
