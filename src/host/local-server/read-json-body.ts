import type { IncomingMessage } from 'node:http'
import { Turned } from './answer.ts'
import { guardMediaType } from './guard-request.ts'

/** The JSON of a request body of at most `limitBytes`; turned away when it is longer, of another type, or no JSON in UTF-8. */
export async function readJsonBody(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  guardMediaType(request, 'application/json')
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request) {
    const bytes = Buffer.from(piece)
    size += bytes.length
    if (size > limitBytes) throw new Turned(413, 'body too large')
    pieces.push(bytes)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)))
  } catch {
    throw new Turned(400, 'not JSON')
  }
}
