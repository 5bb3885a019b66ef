import type { IncomingMessage } from 'node:http'
import { StreamBegin } from '../../contract/host-bridge.ts'
import type { HostGrants } from '../../workbench/host-grants.ts'
import { UploadTooLarge } from '../../workbench/staging-folder.ts'
import { answerJson, Turned, type Exchange } from './answer.ts'
import { guardMediaType } from './guard-request.ts'

/**
 * `POST /grants`: streams one file into the staging folder and answers a grant for it.
 *
 * `x-netra-name` is the percent-encoded name, `x-netra-modified` the last-modified time in milliseconds: all a browser tells.
 * An upload that is cut off, too long or does not fit the disk leaves nothing behind.
 */
export async function receiveUpload(exchange: Exchange, grants: HostGrants): Promise<void> {
  const { request, response } = exchange
  guardMediaType(request, 'application/octet-stream')
  const about = readAbout(request)
  const staged = await grants.staging.begin(about)
  try {
    for await (const piece of request) await staged.write(Buffer.from(piece))
    const { granted, sizeBytes, sha256 } = await staged.finish()
    answerJson(response, 200, { grant: grants.give(granted), sizeBytes, sha256 })
  } catch (error) {
    await staged.drop()
    if (error instanceof UploadTooLarge) throw new Turned(413, 'upload too large')
    if (isDiskFull(error)) throw new Turned(507, 'disk full')
    throw error
  }
}

function readAbout(request: IncomingMessage): { name: string; modifiedAtMs: number } {
  const about = StreamBegin.safeParse({
    name: decodeName(String(request.headers['x-netra-name'] ?? '')),
    modifiedAtMs: readMoment(String(request.headers['x-netra-modified'] ?? '')),
  })
  if (!about.success) throw new Turned(400, 'x-netra-name or x-netra-modified missing or wrong')
  return about.data
}

/** A blank would become 1970 by itself; only digits are a time. */
function readMoment(written: string): number {
  return /^-?\d{1,16}$/.test(written) ? Number(written) : Number.NaN
}

function decodeName(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    throw new Turned(400, 'x-netra-name is not percent-encoded')
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}
