import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { createReadStream } from 'node:fs'
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
      if (!file || !written) throw new Turned(404, 'nothing to download')
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': written.size,
        'content-disposition': `attachment; filename*=UTF-8''${encodeExtended(file.name)}`,
      })
      await pipeline(createReadStream(file.path), response)
      waiting.delete(grant)
      rmSync(file.path, { force: true })
    },
    sweep: () => rmSync(out, { recursive: true, force: true }),
  }
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
