import type { Support } from '../../../src/contract/people.ts'

export type ParsedSupports = { supports: Support[]; unknown: string[] }

const evidencePattern = /^([A-Z]{1,4}-\d{3,7}(?:\.\d{1,6})*)(?:\s+(.+))?$/
const answerPattern = /^(K-\d+)\s*(?:[PQ·]\s*)*(\d+)$/i
const eventPattern = /^(E-\d+)$/i
const devicePattern = /^(D\d+|D-\d+)$/i

/** Reads `B-017, K-1 P4, E-03` as what a sentence rests on; words that name nothing are given back, never dropped. */
export function parseSupports(text: string): ParsedSupports {
  const words = text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const supports: Support[] = []
  const unknown: string[] = []
  for (const word of words) {
    const support = parseOne(word)
    if (support === null) unknown.push(word)
    else supports.push(support)
  }
  return { supports, unknown }
}

/** The text {@link parseSupports} reads back to the same supports (notes aside). */
export function writeSupports(supports: readonly Support[]): string {
  return supports.map(writeOne).join(', ')
}

function writeOne(support: Support): string {
  if (support.kind === 'evidence') return support.part === null ? support.number : `${support.number} ${support.part}`
  return support.kind === 'statement' ? `${support.id} P${support.question}` : support.id
}

function parseOne(word: string): Support | null {
  const answer = answerPattern.exec(word)
  if (answer?.[1]) return { kind: 'statement', id: answer[1].toUpperCase(), question: Number(answer[2]), note: null }
  const event = eventPattern.exec(word)
  if (event?.[1]) return { kind: 'event', id: event[1].toUpperCase(), note: null }
  const device = devicePattern.exec(word)
  if (device?.[1]) return { kind: 'device', id: device[1].toUpperCase(), note: null }
  const evidence = evidencePattern.exec(word)
  return evidence?.[1] ? { kind: 'evidence', number: evidence[1], part: evidence[2] ?? null, note: null } : null
}
