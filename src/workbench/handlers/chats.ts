import { acceptChatSetting } from '../../casework/chats/accept-chat-setting.ts'
import { requireChat } from '../../casework/chats/open-chat.ts'
import { listChats, mediaOf, viewChat, viewMessage } from '../../casework/chats/view-chat.ts'
import { ChatSetting } from '../../contract/chats.ts'
import type { ChatMessage } from '../../model/chat/read-chat.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { createRecordHandlers } from '../record-handlers.ts'

type ChatHandlers = Pick<Handlers, Extract<keyof Handlers, `chats.${string}`>>

/** Chat exports: their messages, each citable by its raw line, and what people settle about their dates and zone. */
export function createChatHandlers(desk: Desk): ChatHandlers {
  const settings = createRecordHandlers(desk, 'chat-setting', ChatSetting, acceptChatSetting)
  return {
    'chats.list': async ({ caseId }) => listChats(desk.caseOf(caseId)),
    'chats.messages': async ({ caseId, evidence, fromLine, limit, containing }) => {
      const openCase = desk.caseOf(caseId)
      const chat = requireChat(openCase, evidence)
      const media = mediaOf(openCase, evidence)
      const wanted = chat.messages.filter((message) => message.line >= fromLine && holds(message, containing))
      const messages = wanted.slice(0, limit).map((message) => viewMessage(chat, message, { openCase, media }))
      return { chat: viewChat(chat, media), messages, more: wanted.length > limit }
    },
    'chats.settle': settings.save,
    'chats.settings': settings.list,
  }
}

function holds({ author, text }: ChatMessage, containing: string | null): boolean {
  if (containing === null) return true
  return `${author ?? ''}\n${text}`.toLowerCase().includes(containing.toLowerCase())
}
