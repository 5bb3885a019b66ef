import type { Notice } from '../../src/contract/envelope.ts'
import type { CallFailure, CallInput, CallName, CallOutput, Client } from './client.ts'

/** What a screen knows of one question at this moment. */
export type AnswerState<Value> =
  | { status: 'loading' }
  | { status: 'ready'; value: Value; refreshing: boolean }
  | { status: 'failed'; failure: CallFailure }

type Entry = { state: AnswerState<unknown>; caseId: string | null; ask: () => void; listeners: Set<() => void> }

/** The case lives in the core; this keeps the last answer of each question and asks again when a notice says so. */
export type Answers = {
  read<Name extends CallName>(name: Name, input: CallInput<Name>): AnswerState<CallOutput<Name>>
  subscribe<Name extends CallName>(name: Name, input: CallInput<Name>, listener: () => void): () => void
  /** Asks again whatever of this case is on screen; forgets the rest. */
  refresh(caseId: string | null): void
}

/** At most one round of questions in this time, however many notices come in. */
const roundMs = 400

export function createAnswers(client: Client, onNotice: (listener: (notice: Notice) => void) => () => void): Answers {
  const entries = new Map<string, Entry>()
  const waiting = new Set<string>()

  function entryOf<Name extends CallName>(name: Name, input: CallInput<Name>): Entry {
    const key = `${name} ${JSON.stringify(input)}`
    const found = entries.get(key)
    if (found) return found
    const entry: Entry = { state: { status: 'loading' }, caseId: caseIdOf(input), listeners: new Set(), ask: () => {} }
    entry.ask = oneAtATime(() => askAgain(entry, () => client.call(name, input)))
    entries.set(key, entry)
    entry.ask()
    return entry
  }

  function refresh(caseId: string | null): void {
    for (const [key, entry] of entries) {
      if (caseId !== null && entry.caseId !== null && entry.caseId !== caseId) continue
      if (entry.listeners.size === 0) entries.delete(key)
      else entry.ask()
    }
  }

  /** Of a case on screen only one question: a check that goes on must not have everything asked again. */
  function refreshOne(name: CallName, caseId: string): void {
    for (const [key, entry] of entries) if (key.startsWith(`${name} `) && entry.caseId === caseId) entry.ask()
  }

  onNotice((notice): void => {
    if (notice.kind === 'import-outcome' || notice.kind === 'import-progress') return
    if (notice.kind === 'core-restarted' || notice.kind === 'language-chosen') return refresh(null)
    if (notice.kind === 'integrity-changed') return refreshOne('case.integrity', notice.caseId)
    if (notice.kind === 'task-progress' || notice.kind === 'draft-progress') return
    if (waiting.has(notice.caseId)) return
    waiting.add(notice.caseId)
    setTimeout(() => {
      waiting.delete(notice.caseId)
      refresh(notice.caseId)
    }, roundMs)
  })

  return {
    // The state was put there by the call of the same name and input.
    read: (name, input) => entryOf(name, input).state as AnswerState<CallOutput<typeof name>>,
    subscribe(name, input, listener) {
      const { listeners } = entryOf(name, input)
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    refresh,
  }
}

async function askAgain(
  entry: Entry,
  call: () => Promise<{ ok: true; value: unknown } | { ok: false; failure: CallFailure }>,
) {
  if (entry.state.status === 'ready') tell(entry, { ...entry.state, refreshing: true })
  const answer = await call()
  if (answer.ok) tell(entry, { status: 'ready', value: answer.value, refreshing: false })
  // What was on screen stays while the core cannot be reached; a first answer that fails is shown as failed.
  else if (entry.state.status === 'ready' && answer.failure.kind === 'unreachable')
    tell(entry, { ...entry.state, refreshing: false })
  else tell(entry, { status: 'failed', failure: answer.failure })
}

/**
 * A question that is still being answered is asked once more afterwards, however often it was called for meanwhile: a core that is busy with
 * an import answers more slowly than changes come, and questions on top of each other would keep it from the import.
 */
function oneAtATime(ask: () => Promise<void>): () => void {
  let isAsking = false
  let isStale = false
  const run = async (): Promise<void> => {
    if (isAsking) return void (isStale = true)
    isAsking = true
    await ask()
    isAsking = false
    if (!isStale) return
    isStale = false
    await run()
  }
  return () => void run()
}

function tell(entry: Entry, state: AnswerState<unknown>): void {
  entry.state = state
  for (const listener of entry.listeners) listener()
}

function caseIdOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('caseId' in input)) return null
  return typeof input.caseId === 'string' ? input.caseId : null
}
