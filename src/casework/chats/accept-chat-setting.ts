import type { ChatSetting } from '../../contract/chats.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { refuseEntry, refuseTwin, requireEvidence } from '../records/check-references.ts'
import { openChat } from './open-chat.ts'

/**
 * Refuses a setting for an item that is no chat export, an order the export's own dates contradict, and a second setting for one export.
 *
 * `reference-unknown`, `invalid-input`, `version-conflict`.
 */
export function acceptChatSetting(openCase: OpenCase, setting: ChatSetting, id: string | null): void {
  requireEvidence(openCase, [setting.evidence])
  const chat = openChat(openCase, setting.evidence)
  if (chat === null) refuseEntry(setting.evidence)
  const shown = chat.found
  const contradicts = setting.dateOrder !== null && shown.order !== null && setting.dateOrder !== shown.order
  if (contradicts && shown.basis !== 'chronology') refuseEntry(`dateOrder: ${shown.order}`)
  refuseTwin(openCase, 'chat-setting', { id, isSame: (other) => other.evidence === setting.evidence })
}
