import { CallRequest } from '../../contract/host-bridge.ts'
import type { HostGrants } from '../../workbench/host-grants.ts'
import type { Workbench } from '../../workbench/workbench.ts'
import { answerJson, Turned, type Exchange } from './answer.ts'
import { readJsonBody } from './read-json-body.ts'

/** Enough for the longest statement and a hundred thousand grants, far below what would trouble a small laptop. */
export const callLimitBytes = 16 * 1024 * 1024

/** `POST /call`: hands name and input to `dispatch`; every handled call is status 200, the envelope tells the rest. */
export async function answerCall(exchange: Exchange, workbench: Workbench, grants: HostGrants): Promise<void> {
  const call = CallRequest.safeParse(await readJsonBody(exchange.request, callLimitBytes))
  if (!call.success) throw new Turned(400, 'a call is { name, input }')
  const reply = await grants.duringCall(() => workbench.dispatch(call.data.name, call.data.input))
  answerJson(exchange.response, 200, reply)
}
