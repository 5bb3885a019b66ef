import type { DraftSource } from '../../contract/event-drafts.ts'
import type { Support } from '../../contract/people.ts'
import type { CaseEvent, EventOrigin } from '../../contract/timeline.ts'
import { MetadataReading } from '../../contract/metadata.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { refuseReference, requireEvidence, requireRecord } from '../records/check-references.ts'
import { singleRecord, standingRecord, standingRecords } from '../records/standing-records.ts'
import { createClaimReader, type ItemClaim } from './list-claims.ts'

/**
 * An event prefilled from what a person picked; nothing is saved, and its certainty is *unproved* until somebody decides.
 *
 * Refuses with `reference-unknown` what is not in the case.
 */
export function draftEvent(openCase: OpenCase, from: DraftSource): CaseEvent {
  switch (from.kind) {
    case 'claim':
      return fromClaim(openCase, from.claimId)
    case 'sentence':
      return fromSentence(openCase, from)
    case 'chat-message':
      return fromMessage(openCase, from)
  }
}

function fromClaim(openCase: OpenCase, claimId: string): CaseEvent {
  const found = createClaimReader(openCase).find(claimId) ?? refuseReference(claimId)
  const title = standingRecords(openCase, 'description').find(({ body }) => body.evidence === found.evidence)?.body
    .title
  return {
    ...blank(openCase, { kind: 'claim', from: [claimId] }),
    title: title ?? found.evidence,
    when: { kind: 'claim', claimId },
    place: placeOf(openCase, found),
    people: peopleOf(openCase, found.evidence),
    supports: [{ kind: 'evidence', number: found.evidence, part: null, note: null }],
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
    supports: [support],
  }
}

function fromMessage(openCase: OpenCase, from: Extract<DraftSource, { kind: 'chat-message' }>): CaseEvent {
  requireEvidence(openCase, [from.evidence])
  const sender = from.sender === null ? null : requireRecord(openCase, 'person', from.sender).id
  return {
    ...blank(openCase, { kind: 'chat-message', from: [`${from.evidence} ${from.part}`.slice(0, 500)] }),
    title: shortened(from.text),
    description: from.text,
    when: from.claim === null ? { kind: 'undated' } : { kind: 'stated', claim: from.claim },
    people: sender === null ? [] : [{ person: sender, role: 'pengirim', present: 'yes' }],
    supports: [{ kind: 'evidence', number: from.evidence, part: from.part, note: null }],
  }
}

function blank(openCase: OpenCase, origin: EventOrigin): CaseEvent {
  return {
    title: '?',
    description: null,
    when: { kind: 'undated' },
    before: [],
    place: null,
    people: [],
    supports: [],
    certainty: 'unproved',
    officialAgenda: null,
    stateFacility: null,
    letterhead: null,
    origin,
    contest: singleRecord(openCase, 'case-record')?.contest ?? null,
  }
}

/** The coordinates the file names, without a name of the place: a person knows it, a file does not. */
function placeOf(openCase: OpenCase, { evidence }: ItemClaim): CaseEvent['place'] {
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
