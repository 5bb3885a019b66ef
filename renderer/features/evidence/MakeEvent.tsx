import { Plus } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useStartEvent, type EventSource } from './use-start-event.ts'

type Props = {
  /** Asked when it is pressed: what is selected then may be part of it. */
  from: () => EventSource
  label: string
  name?: string
  look?: 'line' | 'bare'
}

/** The act that makes an event of something; why it could not is said in its place. */
export function MakeEvent({ from, label, name, look = 'line' }: Props) {
  const { start, isBusy, failure } = useStartEvent()
  return (
    <div>
      <Button
        edits
        small
        look={look}
        icon={Plus}
        isDisabled={isBusy}
        onPress={() => start(from())}
        {...(name === undefined ? {} : { name })}
      >
        {label}
      </Button>
      {failure !== null && <FailureNotice message={failure} />}
    </div>
  )
}
