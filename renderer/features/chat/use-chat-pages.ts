import { useEffect, useState } from 'react'
import type { ChatMessageView, ChatView } from '../../../src/contract/chats.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer, useWorkbench } from '../../app/workbench.tsx'
import type { AnswerState } from '../../platform/answers.ts'

/** Messages asked for at a time. */
const pageSize = 500

export type ChatPages = {
  chat: ChatView
  messages: readonly ChatMessageView[]
  /** Whether further messages can be asked for. */
  more: boolean
  /** Asks for the next ones; nothing happens while some are on their way. */
  askMore: () => void
}

/**
 * The messages of an export from a line on, page by page as the list is scrolled: an export may have tens of thousands. When the case
 * changes, the pages after the first are asked for again as they are needed.
 */
export function useChatPages(asked: {
  evidence: string
  fromLine: number
  containing: string | null
}): AnswerState<ChatPages> {
  const { evidence, fromLine, containing } = asked
  const { caseId } = useCase()
  const { client } = useWorkbench()
  const first = useAnswer('chats.messages', { caseId, evidence, fromLine, limit: pageSize, containing })
  const start = first.status === 'ready' ? first.value : null
  const [further, setFurther] = useState<{ of: unknown; messages: readonly ChatMessageView[]; more: boolean } | null>(
    null,
  )
  const [wanted, setWanted] = useState(false)
  const own = further?.of === start ? further : null
  const messages = [...(start?.messages ?? []), ...(own?.messages ?? [])]
  const more = own?.more ?? start?.more ?? false
  const nextLine = (messages.at(-1)?.line ?? 0) + 1

  useEffect(() => {
    if (!wanted || start === null) return undefined
    let isGone = false
    const ask = async (): Promise<void> => {
      const answer = await client.call('chats.messages', {
        caseId,
        evidence,
        fromLine: nextLine,
        limit: pageSize,
        containing,
      })
      if (isGone) return
      setWanted(false)
      if (!answer.ok) return
      const before = own?.messages ?? []
      setFurther({ of: start, messages: [...before, ...answer.value.messages], more: answer.value.more })
    }
    void ask()
    return () => {
      isGone = true
    }
    // One question for each time more is wanted; what it is asked about stands still meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [wanted, start])

  if (first.status !== 'ready') return first
  const askMore = (): void => {
    if (more && !wanted) setWanted(true)
  }
  return { status: 'ready', refreshing: first.refreshing, value: { chat: first.value.chat, messages, more, askMore } }
}
