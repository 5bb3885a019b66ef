import { Component, type ReactNode } from 'react'
import { frameText } from '../../src/text/screens/frame.ts'
import { useSay } from '../ui/language.tsx'
import { FailureNotice } from '../ui/States.tsx'

type Props = {
  /** Where the person is: going elsewhere is a way out, and what is there is drawn anew. */
  place: string
  children: ReactNode
}

type State = { problem: string | null; place: string }

/** Keeps a mistake in one part of the page from taking the whole page away: says what happened, what was kept, and goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { problem: null, place: this.props.place }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { problem: error instanceof Error ? error.message : String(error) }
  }

  static getDerivedStateFromProps({ place }: Props, before: State): State | null {
    return place === before.place ? null : { problem: null, place }
  }

  override render(): ReactNode {
    const { problem } = this.state
    if (problem === null) return this.props.children
    return <BrokenPart problem={problem} onAgain={() => this.setState({ problem: null })} />
  }
}

function BrokenPart({ problem, onAgain }: { problem: string; onAgain: () => void }) {
  const say = useSay()
  return (
    <div className="broken-part">
      <FailureNotice
        title={say(frameText.brokenTitle)}
        message={say(frameText.brokenWhy, { problem })}
        onRetry={onAgain}
      />
    </div>
  )
}
