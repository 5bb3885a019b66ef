import type { ReactNode } from 'react'
import type { AnswerState } from '../platform/answers.ts'
import { FailureNotice, Loading } from '../ui/States.tsx'
import { useSayFailure, useWorkbench } from './workbench.tsx'
import { assertNever } from '../platform/assert-never.ts'

/** Loading, failing or full: a screen only has to say what full looks like. */
export function Answered<Value>(props: {
  state: AnswerState<Value> | Exclude<AnswerState<Value>, { status: 'ready' }>
  what: string
  children: (value: Value) => ReactNode
}) {
  const { state, what, children } = props
  const sayFailure = useSayFailure()
  const { answers } = useWorkbench()
  switch (state.status) {
    case 'loading':
      return <Loading what={what} />
    case 'failed':
      return (
        <FailureNotice
          message={sayFailure(state.failure)}
          incident={state.failure.kind === 'refused' ? state.failure.failure.incident : null}
          onRetry={() => answers.refresh(null)}
        />
      )
    case 'ready':
      return children(state.value)
    default:
      return assertNever(state)
  }
}
