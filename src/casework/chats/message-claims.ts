import type { DerivedTime, TimeClaim } from '../../contract/timeline.ts'
import { deriveTime } from '../../model/claimed-time.ts'
import { civilTimeOf, type ChatMessage } from '../../model/chat/read-chat.ts'
import type { CaseChat } from './open-chat.ts'

/** The claim a message makes of when it was written, with what it comes to. */
export type MessageClaim = {
  readonly id: string
  readonly evidence: string
  readonly line: number
  readonly claim: TimeClaim
  readonly derived: DerivedTime
}

const marker = '#chat-message@'

/** How the claim of a message is called: `B-022.1#chat-message@212`, by the raw line of the export. */
export function messageClaimId(evidence: string, line: number): string {
  return `${evidence}${marker}${line}`
}

/** The export and line a claim id names, or null where it is no claim of a message. */
export function readMessageClaimId(id: string): { evidence: string; line: number } | null {
  const [evidence, line, more] = id.split(marker)
  if (evidence === undefined || line === undefined || more !== undefined || !/^[1-9]\d{0,8}$/.test(line)) return null
  return { evidence, line: Number(line) }
}

/** The claim of one message: the stamp as written, read in the order of the export, in the zone somebody assumed. */
export function messageClaim(chat: CaseChat, message: ChatMessage): MessageClaim {
  const claim: TimeClaim = {
    source: 'chat-message',
    raw: message.header.stamp,
    offset: null,
    assumedZone: chat.zone,
    reading: civilTimeOf(message, chat.order),
    readingEnd: null,
    precision: message.header.hasSeconds ? 'second' : 'minute',
    marginMinutes: null,
  }
  const id = messageClaimId(chat.evidence, message.line)
  return { id, evidence: chat.evidence, line: message.line, claim, derived: derive(chat, claim) }
}

function derive(chat: CaseChat, claim: TimeClaim): DerivedTime {
  if (claim.reading !== null) return deriveTime(claim)
  const because = chat.order === null ? 'date-order-ambiguous' : 'date-invalid'
  return { fromMs: null, toMs: null, because, derivedBy: null }
}
