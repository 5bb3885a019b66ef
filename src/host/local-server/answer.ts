import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request on its way through the host. */
export type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly url: URL }

/** Answers JSON. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value))
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
  response.end(body)
}

/** Answers one line of plain text; for refusals, which the page never shows. */
export function answerText(response: ServerResponse, status: number, text: string): void {
  const body = Buffer.from(`${text}\n`)
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': body.length })
  response.end(body)
}

/** A refusal at the border of HTTP: wrong sender, wrong shape, too large. Never used for what `dispatch` answers. */
export class Turned extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'Turned'
    this.status = status
  }
}
