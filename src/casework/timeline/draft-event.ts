import type { DraftSource } from '../../contract/event-drafts.ts'
import type { Support } from '../../contract/people.ts'
import { blankEvent } from '../../contract/blank-records.ts'
import type { CaseEvent, EventOrigin } from '../../contract/timeline.ts'
import { MetadataReading } from '../../contract/metadata.ts'
import { dateInWords } from '../../model/date-in-words.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { refuseReference, requireEvidence, requireRecord } from '../records/check-references.ts'
import { singleRecord, standingRecord, standingRecords } from '../records/standing-records.ts'
import { createClaimReader } from './list-claims.ts'

/**
 * An event prefilled from what a person picked; nothing is saved, and its certainty is *unproved* until somebody decides.
 *
 * Refuses with `reference-unknown` what is not in the case.
 */
export function draftEvent(openCase: OpenCase, from: DraftSource): CaseEvent {
  switch (from.kind) {
    case 'claim':
      return fromClaim(openCase, from.claimId)
    case 'item':
      return fromItem(openCase, from.evidence)
    case 'sentence':
      return fromSentence(openCase, from)
    case 'chat-message':
      return fromMessage(openCase, from)
  }
}

function fromClaim(openCase: OpenCase, claimId: string): CaseEvent {
  const found = createClaimReader(openCase).find(claimId) ?? refuseReference(claimId)
  // The id as the claim bears it now, so that one of before names its card from here on.
  const { id } = found
  const origin: EventOrigin = { kind: 'claim', from: [id] }
  return { ...fromItem(openCase, found.evidence), origin, when: { kind: 'claim', claimId: id } }
}

function fromItem(openCase: OpenCase, evidence: string): CaseEvent {
  requireEvidence(openCase, [evidence])
  const described = standingRecords(openCase, 'description').find(({ body }) => body.evidence === evidence)
  return {
    ...blank(openCase, { kind: 'hand', from: [evidence] }),
    title: described?.body.title ?? evidence,
    place: placeOf(openCase, evidence),
    people: peopleOf(openCase, evidence),
    supports: [{ kind: 'evidence', number: evidence, part: null, note: null }],
  }
}

function fromSentence(openCase: OpenCase, from: Extract<DraftSource, { kind: 'sentence' }>): CaseEvent {
  const { body } = requireRecord(openCase, 'statement', from.statement)
  const asked = body.questions.find((question) => question.number === from.question)
  const { answer } = asked ?? refuseReference(`${from.statement} ${from.question}`)
  const quote = from.quote ?? answer
  const support: Support = { kind: 'statement', id: from.statement, question: from.question, note: null }
  return {
    ...blank(openCase, { kind: 'sentence', from: [`${from.statement} ${from.question}`] }),
    title: shortened(quote),
    description: quote,
    when: whenOf(quote),
    supports: [support],
  }
}

function fromMessage(openCase: OpenCase, from: Extract<DraftSource, { kind: 'chat-message' }>): CaseEvent {
  requireEvidence(openCase, [from.evidence])
  const sender = from.sender === null ? null : requireRecord(openCase, 'person', from.sender).id
  return {
    ...blank(openCase, { kind: 'chat-message', from: [`${from.evidence} ${from.part}`.slice(0, 500)] }),
    title: shortened(from.author === null ? from.text : `${from.author}: ${from.text}`),
    description: from.text,
    when: whenOfMessage(openCase, from),
    people: sender === null ? [] : [{ person: sender, role: 'pengirim', present: 'yes' }],
    supports: [{ kind: 'evidence', number: from.evidence, part: from.part, note: null }],
  }
}

function whenOfMessage(
  openCase: OpenCase,
  { claimId, claim }: Extract<DraftSource, { kind: 'chat-message' }>,
): CaseEvent['when'] {
  if (claimId !== null) {
    const found = createClaimReader(openCase).find(claimId) ?? refuseReference(claimId)
    return { kind: 'claim', claimId: found.id }
  }
  return claim === null ? { kind: 'undated' } : { kind: 'stated', claim }
}

/** A day named in the words is prefilled as somebody's statement, in no zone yet; without one the event is undated, never guessed. */
function whenOf(words: string): CaseEvent['when'] {
  const reading = dateInWords(words)
  if (reading === null) return { kind: 'undated' }
  const claim = { offset: null, assumedZone: null, readingEnd: null, marginMinutes: null, precision: 'day' } as const
  return { kind: 'stated', claim: { ...claim, source: 'stated-by-person', raw: words.slice(0, 2_000), reading } }
}

function blank(openCase: OpenCase, origin: EventOrigin): CaseEvent {
  return { ...blankEvent, title: '?', origin, contest: singleRecord(openCase, 'case-record')?.contest ?? null }
}

/** The coordinates the file names, without a name of the place: a person knows it, a file does not. */
function placeOf(openCase: OpenCase, evidence: string): CaseEvent['place'] {
  const stored = openCase.rows.readings.find(evidence)
  const parsed = MetadataReading.shape.summary
    .pick({ latitude: true, longitude: true })
    .strip()
    .safeParse((stored?.reading as { summary?: unknown } | undefined)?.summary)
  const { latitude, longitude } = parsed.success ? parsed.data : { latitude: null, longitude: null }
  if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  const name = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`
  return { name, latitude, longitude, accuracyMeters: null, zone: null }
}

/** Persons a link says appear in the item. A link is a claim, so the presence drafted from it is *disputed* where it is not sure. */
function peopleOf(openCase: OpenCase, evidence: string): CaseEvent['people'] {
  const links = standingRecords(openCase, 'link').map((link) => link.body)
  const seen = links.filter((link) => link.role === 'appears-in')
  return seen.flatMap(({ from, to, confidence }) => {
    const [person, item] = from.kind === 'person' ? [from, to] : [to, from]
    if (person.kind !== 'person' || item.kind !== 'evidence' || item.number !== evidence) return []
    if (standingRecord(openCase, 'person', person.id) === null) return []
    return [
      { person: person.id, role: 'tampak', present: confidence === 'high' ? ('yes' as const) : ('disputed' as const) },
    ]
  })
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  if (line === '') return '?'
  return line.length <= 120 ? line : `${Array.from(line).slice(0, 119).join('')}…`
}
