import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { ChatMessageView, ChatView } from '../../../src/contract/chats.ts'
import { chatText } from '../../../src/text/screens/chat.ts'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { useListKeys } from '../../ui/use-list-keys.ts'
import { MessageActs } from './MessageActs.tsx'

/** So many messages before the last one, the next ones are asked for. */
const endWithin = 60

/** The messages in the order of the export; only those in view exist, the arrow keys reach all of them. */
export function ChatMessages(props: {
  chat: ChatView
  messages: readonly ChatMessageView[]
  /** Told when the last messages come into view. */
  onEnd: () => void
}) {
  const { chat, messages, onEnd } = props
  const say = useSay()
  const scroller = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const at = messages.findIndex((message) => message.line === chosen)
  const virtual = useVirtualizer({
    count: messages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    overscan: 8,
  })
  const onKeyDown = useListKeys({
    count: messages.length,
    at,
    step: 1,
    page: 8,
    keyAt: (index) => messages[index]?.line.toString() ?? null,
    onMove: (index) => {
      const line = messages[index]?.line
      if (line !== undefined) setChosen(line)
      virtual.scrollToIndex(index)
    },
  })
  const selected = messages[at]
  const lastShown = virtual.getVirtualItems().at(-1)?.index ?? -1
  const isAtEnd = messages.length > 0 && lastShown >= messages.length - endWithin
  useEffect(() => {
    if (isAtEnd) onEnd()
    // Asked once for each time the end comes into view or moves away with what came.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [isAtEnd, messages.length])
  return (
    <>
      <div
        ref={scroller}
        className="chat"
        role="listbox"
        aria-label={say(chatText.tab)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...(at >= 0 ? { 'aria-activedescendant': `chat-${at}` } : {})}
      >
        <div className="chat__all" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const message = messages[item.index]
            if (message === undefined) return null
            return (
              <div
                key={message.line}
                id={`chat-${item.index}`}
                ref={virtual.measureElement}
                data-index={item.index}
                role="option"
                aria-selected={message.line === chosen}
                className={`chat__message chat__message--${message.kind}`}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => setChosen(message.line)}
              >
                <Message message={message} />
              </div>
            )
          })}
        </div>
      </div>
      {selected !== undefined && <MessageActs chat={chat} message={selected} />}
    </>
  )
}

function Message({ message }: { message: ChatMessageView }) {
  const say = useSay()
  const language = useLanguage()
  const { line, author, stamp, text, kind, edited, time, shownTime } = message
  const isDated = time.fromMs !== null
  return (
    <>
      <p className="chat__head small quiet">
        <span className="number">{say(chatText.line, { line })}</span>
        <bdi className="chat__author">{author ?? say(chatText.byMessenger)}</bdi>
        <bdi className="fixed">{stamp}</bdi>
        {isDated && <span>{shownTime[language]}</span>}
        {edited && <span className="tag">{say(chatText.editedMark)}</span>}
        {kind === 'deleted' && <span className="tag">{say(chatText.deletedMark)}</span>}
      </p>
      <p className="chat__text" dir="auto">
        {text}
      </p>
    </>
  )
}
