import type { ServerResponse } from 'node:http'
import { hostSentences } from '../../text/hosts.ts'
import { answerText } from './answer.ts'

/** Tells a browser that is not ours what to do, in both languages: it has no page yet that could choose one. */
export function unknownVisitor(response: ServerResponse, why: 'unknown' | 'spent'): void {
  const sentence = why === 'spent' ? hostSentences.linkSpent : hostSentences.linkNeeded
  answerText(response, why === 'spent' ? 403 : 401, `${sentence.id}\n\n${sentence.en}`)
}
