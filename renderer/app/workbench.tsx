import { createContext, useCallback, useContext, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { failureSentences } from '../../src/text/failures.ts'
import { blanksOf } from '../../src/text/retell.ts'
import { controlsText } from '../../src/text/screens/controls.ts'
import { createAnswers, type Answers, type AnswerState } from '../platform/answers.ts'
import { gatherFaces } from '../platform/gather-faces.ts'
import {
  createClient,
  type Answer,
  type CallFailure,
  type CallInput,
  type CallName,
  type CallOutput,
  type Client,
} from '../platform/client.ts'
import type { Reach } from '../platform/reachability.ts'
import type { Transport } from '../platform/transport.ts'
import { useSay, type Say } from '../ui/language.tsx'

export type Workbench = { transport: Transport; client: Client; answers: Answers; nowMs: () => number }

const WorkbenchContext = createContext<Workbench | null>(null)

/** Joins the transport, the client and the memory of answers; made once. */
export function createWorkbenchLink(transport: Transport, nowMs: () => number): Workbench {
  const client = gatherFaces(createClient(transport))
  const answers = createAnswers(client, (listener) => transport.onNotice(listener))
  let reopened = 0
  transport.reach.onChange(() => {
    const now = transport.reach.now().reopened
    // What was said while there was no line is made up for by asking again.
    if (now !== reopened) answers.refresh(null)
    reopened = now
  })
  return { transport, client, answers, nowMs }
}

export function WorkbenchProvider({ link, children }: { link: Workbench; children: ReactNode }) {
  return <WorkbenchContext value={link}>{children}</WorkbenchContext>
}

export function useWorkbench(): Workbench {
  const link = useContext(WorkbenchContext)
  if (link === null) throw new Error('no workbench above this component')
  return link
}

/** Whether the core answers; see {@link Reach}. */
export function useReach(): Reach {
  const { reach } = useWorkbench().transport
  return useSyncExternalStore(reach.onChange, reach.now)
}

/** The answer to one question, asked again whenever a notice says the case changed. */
export function useAnswer<Name extends CallName>(name: Name, input: CallInput<Name>): AnswerState<CallOutput<Name>> {
  const { answers } = useWorkbench()
  const key = JSON.stringify(input)
  const subscribe = useCallback(
    (changed: () => void) => answers.subscribe(name, input, changed),
    // The input is compared by what it says, not by identity.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [answers, name, key],
  )
  return useSyncExternalStore(subscribe, () => answers.read(name, input))
}

/** The answers to several questions of one kind, in their order; each is asked again whenever a notice says the case changed. */
export function useAnswers<Name extends CallName>(
  name: Name,
  inputs: readonly CallInput<Name>[],
): readonly AnswerState<CallOutput<Name>>[] {
  const { answers } = useWorkbench()
  const last = useRef<readonly AnswerState<CallOutput<Name>>[]>([])
  const key = JSON.stringify(inputs)
  const subscribe = useCallback(
    (changed: () => void) => {
      const ends = inputs.map((input) => answers.subscribe(name, input, changed))
      return () => ends.forEach((end) => end())
    },
    // The inputs are compared by what they say, not by identity.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [answers, name, key],
  )
  return useSyncExternalStore(subscribe, () => {
    const now = inputs.map((input) => answers.read(name, input))
    const isSame = now.length === last.current.length && now.every((state, index) => state === last.current[index])
    // React compares what is read by identity, so the same states have to come in the same list.
    if (!isSame) last.current = now
    return last.current
  })
}

/** The value of an answer, or a fallback while there is none: for what only decorates a screen. */
export function useAnswerOr<Name extends CallName, Fallback>(
  name: Name,
  input: CallInput<Name>,
  fallback: Fallback,
): CallOutput<Name> | Fallback {
  const state = useAnswer(name, input)
  return state.status === 'ready' ? state.value : fallback
}

export type CallState =
  | { status: 'idle' }
  | { status: 'running' }
  | { status: 'done' }
  | { status: 'failed'; failure: CallFailure }

/** One act of a screen with its phases; afterwards everything of that case on screen is asked again. */
export function useCall<Name extends CallName>(name: Name) {
  const { client, answers } = useWorkbench()
  const [state, setState] = useState<CallState>({ status: 'idle' })
  const run = async (input: CallInput<Name>): Promise<Answer<CallOutput<Name>>> => {
    setState({ status: 'running' })
    const answer = await client.call(name, input)
    setState(answer.ok ? { status: 'done' } : { status: 'failed', failure: answer.failure })
    if (answer.ok) answers.refresh(caseIdOf(input))
    return answer
  }
  return { state, run, reset: () => setState({ status: 'idle' }) }
}

/** The sentence of a failure: what happened, what was kept, what to do. */
export function sayFailure(failure: CallFailure, say: Say): string {
  if (failure.kind === 'unreachable') return say(controlsText.unreachable)
  if (failure.kind === 'unreadable') return say(controlsText.unreadable, { problem: failure.problem })
  const sentence = failureSentences[failure.failure.code]
  const { message } = failure.failure
  // The core filled the blanks; whatever language it spoke then, the sentence is told in the one on screen.
  const blanks = sentence.id.includes('{') ? blanksOf(sentence, message) : {}
  return blanks === null ? message : say(sentence, blanks)
}

/** {@link sayFailure} bound to the language on screen. */
export function useSayFailure(): (failure: CallFailure) => string {
  const say = useSay()
  return (failure) => sayFailure(failure, say)
}

function caseIdOf(input: unknown): string | null {
  return typeof input === 'object' && input !== null && 'caseId' in input && typeof input.caseId === 'string'
    ? input.caseId
    : null
}
