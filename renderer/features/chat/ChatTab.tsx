import { useState } from 'react'
import type { ChatView } from '../../../src/contract/chats.ts'
import { chatText, dateOrderBasisWords, dateOrderWords } from '../../../src/text/screens/chat.ts'
import { Answered } from '../../app/Answered.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import { ChatMessages } from './ChatMessages.tsx'
import { SettleForm } from './SettleForm.tsx'
import { useChatPages } from './use-chat-pages.ts'
import { Asking } from '../../ui/may-edit.tsx'

/** A chat export: what settled its dates, and its messages, each citable by its raw line. */
export function ChatTab({ number }: { number: string }) {
  const say = useSay()
  const [words, setWords] = useState<string | null>(null)
  const [line, setLine] = useState<string | null>(null)
  const fromLine = Math.max(1, Number.parseInt(line ?? '', 10) || 1)
  const answer = useChatPages({ evidence: number, fromLine, containing: words?.slice(0, 300) ?? null })
  return (
    <div className="detail__body stack">
      <Asking>
        <div className="chat-find">
          <TextInput label={say(chatText.find)} value={words} onChange={setWords} />
          <TextInput label={say(chatText.fromLine)} value={line} onChange={setLine} />
        </div>
      </Asking>
      <Answered state={answer} what={say(chatText.what)}>
        {({ chat, messages, more, askMore }) => (
          <>
            <ChatFacts chat={chat} />
            <p className="small quiet" role="status">
              {messages.length === 0
                ? say(chatText.none)
                : say(more ? chatText.foundSoFar : chatText.found, { shown: messages.length })}
            </p>
            <ChatMessages chat={chat} messages={messages} onEnd={askMore} />
          </>
        )}
      </Answered>
    </div>
  )
}

function ChatFacts({ chat }: { chat: ChatView }) {
  const say = useSay()
  const [settling, setSettling] = useState(false)
  const { media, deleted, edited, zone } = chat
  const counts = {
    messages: chat.messages,
    authors: chat.authors.length,
    first: chat.first ?? '-',
    last: chat.last ?? '-',
  }
  return (
    <div className="stack stack--tight">
      <p className="prose">{say(chatText.summary, counts)}</p>
      <p className="small quiet">{say(chatText.media, { ...media, deleted, edited })}</p>
      {!chat.complete && <p className="small">{say(chatText.incomplete)}</p>}
      <p className="small">{orderSentence(chat, say)}</p>
      <p className="small">
        {zone === null
          ? say(chatText.zoneOpen)
          : say(chatText.zoneIs, { zone: zone.zone, by: zone.by, because: zone.because })}
      </p>
      {settling ? (
        <SettleForm chat={chat} onDone={() => setSettling(false)} />
      ) : (
        <div>
          <Button
            edits
            small
            {...(chat.dateOrder === null || zone === null ? { look: 'main' as const } : {})}
            onPress={() => setSettling(true)}
          >
            {say(chatText.settle)}
          </Button>
        </div>
      )}
    </div>
  )
}

function orderSentence(chat: ChatView, say: ReturnType<typeof useSay>): string {
  if (chat.dateOrder === null || chat.decidedBy === null) return say(chatText.orderOpen)
  const basis = say(dateOrderBasisWords[chat.decidedBy], { line: chat.decidingLine ?? 0 })
  return say(chatText.orderIs, { order: say(dateOrderWords[chat.dateOrder]), basis })
}
