import { useState } from 'react'
import type { ChatMessageView, ChatView } from '../../../src/contract/chats.ts'
import { chatText } from '../../../src/text/screens/chat.ts'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { MakeEvent } from '../evidence/MakeEvent.tsx'
import { MessageMedia } from './MessageMedia.tsx'

/** What can be done with the chosen message: cite it, make an event of it, open the file it carried. */
export function MessageActs({ chat, message }: { chat: ChatView; message: ChatMessageView }) {
  const say = useSay()
  const [told, setTold] = useState<string | null>(null)
  const citation = say(chatText.citation, { evidence: chat.evidence, line: message.line })
  const cite = async (): Promise<void> => {
    await navigator.clipboard?.writeText(citation)
    setTold(say(chatText.cited, { citation }))
  }
  return (
    <div className="stack stack--tight" role="group" aria-label={say(chatText.line, { line: message.line })}>
      {message.media !== null && <MessageMedia media={message.media} />}
      <div className="line">
        <Button small onPress={() => void cite()}>
          {say(chatText.cite)}
        </Button>
        <MakeEvent
          label={say(chatText.makeEvent)}
          from={() => ({
            kind: 'chat-message',
            evidence: chat.evidence,
            part: say(chatText.line, { line: message.line }).toLowerCase(),
            text: message.text,
            author: message.author === null ? null : message.author.slice(0, 500),
            claimId: message.claimId,
          })}
        />
      </div>
      <p className="small quiet" role="status">
        {told}
      </p>
    </div>
  )
}
