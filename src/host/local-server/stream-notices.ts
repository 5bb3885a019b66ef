import type { Workbench } from '../../workbench/workbench.ts'
import type { Exchange } from './answer.ts'

const heartbeatMs = 20_000

/** `GET /notices`: Server-Sent Events, one `data:` line per notice; a comment now and then shows a dead page for what it is. */
export function streamNotices({ response }: Exchange, workbench: Workbench): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  response.write('retry: 1000\n\n')
  const stop = workbench.onNotice((notice) => void response.write(`data: ${JSON.stringify(notice)}\n\n`))
  const heartbeat = setInterval(() => void response.write(':\n\n'), heartbeatMs)
  response.on('close', () => {
    clearInterval(heartbeat)
    stop()
  })
}
