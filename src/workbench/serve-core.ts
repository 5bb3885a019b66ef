import { assertNever } from '../base/assert-never.ts'
import type { Clock, Log, Randomness } from '../base/ports.ts'
import type { StartReader } from '../base/reader-process.ts'
import { CaseSummary } from '../contract/case-record.ts'
import { WorkbenchError } from '../contract/failure.ts'
import { hostSentences } from '../text/hosts.ts'
import { say } from '../text/say.ts'
import { createBrokeredReaders } from './brokered-readers.ts'
import type { CoreAsk, CoreStart, FromCore, KeptCase, LinePort, ToCore } from './core-messages.ts'
import type { GrantBook } from './grants.ts'
import { holdHome } from './hold-home.ts'
import { createHostGrants } from './host-grants.ts'
import { createOpenFolders } from './open-folders.ts'
import { performAsk, type RunningCore } from './perform-ask.ts'
import type { Workbench, WorkbenchPorts } from './workbench.ts'

/** What a core in a process of its own stands on. */
export type CoreGround = {
  readonly clock: Clock
  readonly randomness: Randomness
  readonly log: Log
  createCore(ports: WorkbenchPorts, abilities: { startReader: StartReader; grants: GrantBook }): Workbench
  readonly post: (message: FromCore) => void
  /** Ends this process. */
  end(): void
}

/**
 * Serves a core over a line of messages: the far end of the desktop shell, which only relays.
 *
 * Nothing is read from the line that is not ours: the shell has checked who sent a call, and `dispatch` parses what it says.
 */
export function serveCore(ground: CoreGround): (message: ToCore, port?: LinePort) => void {
  const readers = createBrokeredReaders(ground.post)
  let running: RunningCore | null = null

  async function hear(message: ToCore, port: LinePort | undefined): Promise<void> {
    switch (message.kind) {
      case 'start':
        running = begin(message.start, ground, readers.startReader)
        if (running) ground.post({ kind: 'ready', ...(await reopen(running, message.start.reopen)) })
        return
      case 'ask':
        return answer(message.id, message.ask)
      case 'reader-started':
        if (port) readers.started(message.reader, message.pid, port)
        return
      case 'reader-ended':
        return readers.ended(message.reader)
      case 'stop':
        await stop(running)
        return ground.end()
      default:
        return assertNever(message)
    }
  }

  async function answer(id: number, ask: CoreAsk): Promise<void> {
    try {
      if (!running) throw new Error('the core has not started')
      ground.post({ kind: 'answered', id, value: await performAsk(running, ask, ground.randomness) })
    } catch (error) {
      ground.post({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
    }
  }

  return (message, port) => void hear(message, port)
}

function begin(start: CoreStart, ground: CoreGround, startReader: StartReader): RunningCore | null {
  const { clock, randomness, log, post } = ground
  const { operator, language, home } = start
  try {
    const hold = holdHome(home, operator, clock.nowMs())
    const grants = createHostGrants(home, randomness)
    const folders = createOpenFolders((open) => post({ kind: 'open-folders', folders: open }))
    const core = ground.createCore(
      { clock, randomness, log, operator, language, home },
      { startReader, grants: grants.book },
    )
    core.onNotice((notice) => {
      if (notice.kind === 'case-closed') folders.forget(notice.caseId)
      post({ kind: 'notice', notice })
    })
    return { core, grants, folders, hold, streams: new Map() }
  } catch (error) {
    post({ kind: 'refused', message: refusal(error, start) })
    return null
  }
}

function refusal(error: unknown, { home, language }: CoreStart): string {
  if (error instanceof WorkbenchError && error.code === 'case-locked')
    return say(hostSentences.homeHeld, language, { home, ...error.details })
  return say(hostSentences.startFailed, language, { problem: error instanceof Error ? error.message : String(error) })
}

async function reopen(
  { core, grants, folders }: RunningCore,
  wanted: readonly string[],
): Promise<{ kept: KeptCase[]; notReopened: number }> {
  const kept: KeptCase[] = []
  for (const path of wanted) {
    const call = { name: 'case.open', input: { folder: grants.give({ path, method: 'native-pick' }) } }
    const reply = await core.dispatch(call.name, call.input)
    const summary = CaseSummary.safeParse(reply.ok ? reply.value : null)
    if (!summary.success) continue
    folders.learn(call, reply, core)
    const { caseId, title, evidenceCount, custody } = summary.data
    kept.push({ caseId, title, evidenceCount, sequence: custody.sequence })
  }
  return { kept, notReopened: wanted.length - kept.length }
}

async function stop(running: RunningCore | null): Promise<void> {
  if (!running) return
  await running.core.close()
  running.grants.staging.sweep()
  running.hold.release()
}
