import { useState } from 'react'
import type { ChatMessageView, ChatView } from '../../../src/contract/chats.ts'
import type { CaseEvent } from '../../../src/contract/timeline.ts'
import { chatText } from '../../../src/text/screens/chat.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { MessageMedia } from './MessageMedia.tsx'

/** What can be done with the chosen message: cite it, make an event of it, open the file it carried. */
export function MessageActs({ chat, message }: { chat: ChatView; message: ChatMessageView }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const save = useCall('events.save')
  const [told, setTold] = useState<string | null>(null)
  const citation = say(chatText.citation, { evidence: chat.evidence, line: message.line })
  const cite = async (): Promise<void> => {
    await navigator.clipboard?.writeText(citation)
    setTold(say(chatText.cited, { citation }))
  }
  const makeEvent = async (): Promise<void> => {
    const answer = await save.run({ caseId, body: eventOf(chat, message, say(chatText.line, { line: message.line })) })
    if (answer.ok) goTo({ caseId, step: 'lini-masa', view: `peristiwa/${answer.value.id}`, query: {} })
  }
  return (
    <div className="stack stack--tight" role="group" aria-label={say(chatText.line, { line: message.line })}>
      {message.media !== null && <MessageMedia media={message.media} />}
      {save.state.status === 'failed' && <FailureNotice message={sayFailure(save.state.failure)} />}
      <div className="line">
        <Button small onPress={() => void cite()}>
          {say(chatText.cite)}
        </Button>
        <Button small isDisabled={save.state.status === 'running'} onPress={() => void makeEvent()}>
          {say(chatText.makeEvent)}
        </Button>
      </div>
      <p className="small quiet" role="status">
        {told}
      </p>
    </div>
  )
}

/** An event told in the message's own words, resting on its line and its claim of time; the person completes it. */
function eventOf(chat: ChatView, message: ChatMessageView, line: string): CaseEvent {
  const words = `${message.author === null ? '' : `${message.author}: `}${message.text.replaceAll('\n', ' ')}`
  return {
    title: words.slice(0, 200),
    description: message.text,
    when: { kind: 'claim', claimId: message.claimId },
    before: [],
    place: null,
    people: [],
    supports: [{ kind: 'evidence', number: chat.evidence, part: line.toLowerCase(), note: null }],
    certainty: 'unproved',
    officialAgenda: null,
    stateFacility: null,
    letterhead: null,
    origin: { kind: 'chat-message', from: [`${chat.evidence} ${line.toLowerCase()}`] },
    contest: null,
  }
}
