import { MetadataReading, type MetadataTime } from '../../contract/metadata.ts'
import { CaseEvent, Adoption, type DerivedTime, type TimeClaim } from '../../contract/timeline.ts'
import { deriveTime } from '../../model/claimed-time.ts'
import { civilAtOffset, parseOffset, writeCivilText } from '../../model/zone.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { messageClaim, readMessageClaimId } from '../chats/message-claims.ts'
import { chatSettings, openChat, type CaseChat } from '../chats/open-chat.ts'
import { standingRecords, type Standing } from '../records/standing-records.ts'
import { brokenDates } from './broken-dates.ts'
import { namedSince, readCorrectedClaimId, settledClaimId } from './corrected-claim-id.ts'
import { correctedClaims } from './corrected-claims.ts'

/** A claim of time of an item, with what it came to. */
export type ItemClaim = {
  readonly id: string
  readonly evidence: string
  readonly claim: TimeClaim
  readonly derived: DerivedTime
  readonly adopted: boolean
  readonly note: string | null
}

/** Reads the claims of items one by one; what all of them share is loaded once. */
export type ClaimReader = {
  claimsOf(evidence: string): readonly ItemClaim[]
  /** The claim of each message, where the item is a chat export; they are not rivals of each other and so stand apart. */
  messagesOf(evidence: string): readonly ItemClaim[]
  /** The claim of that id, `B-017#exif-original` or a record's code; null where there is none. */
  find(claimId: string): ItemClaim | null
  /** The claim an event takes its time from; null where it takes it from none, or the claim is gone. */
  ofEvent(event: Pick<Standing<CaseEvent>, 'id' | 'body'>): ItemClaim | null
}

/**
 * All rival claims of an item side by side: what its file says, what its file system said, what people added, what a device card makes of
 * its clock. Nothing is dropped because something else is adopted (insights.md C6).
 */
export function createClaimReader(openCase: OpenCase, files: FileTimes = oneByOne(openCase)): ClaimReader {
  const added = standingRecords(openCase, 'claim')
  const spokenOf = Map.groupBy(added, (record) => record.body.evidence)
  const adoptions = new Map(
    standingRecords(openCase, 'adoption').map((adoption) => [
      adoption.body.evidence,
      settledAdoption(openCase, adoption),
    ]),
  )
  const devices = standingRecords(openCase, 'device').map(({ id, body }) => ({
    ...body,
    id,
    covers: new Set(body.covers),
  }))
  const chats = createChatClaims(openCase, adoptions)
  const known = new Map<string, readonly ItemClaim[]>()
  const read = (evidence: string): readonly ItemClaim[] => {
    const own = [...fileClaims(files, evidence), ...fileSystemClaims(files, evidence)]
    const cards = devices.filter((device) => device.covers.has(evidence))
    const spoken = (spokenOf.get(evidence) ?? []).map(({ id, body }) => ({
      id,
      evidence,
      claim: body.claim,
      note: null,
    }))
    const adoption = adoptions.get(evidence) ?? null
    const plain = [...own, ...spoken].map((claim) => derive(claim, adoption))
    // A chat holds hundreds of claims; beside its rivals stands the one a person adopted.
    const ofMessage = adoption === null ? null : chats.find(adoption.claimId)
    const adopted = ofMessage === null ? [] : [ofMessage]
    return [...plain, ...adopted, ...correctedClaims(own, { evidence, cards, adoption })]
  }
  const claimsOf = (evidence: string): readonly ItemClaim[] => {
    const before = known.get(evidence)
    if (before !== undefined) return before
    const claims = read(evidence)
    known.set(evidence, claims)
    return claims
  }
  const find = (claimId: string, writtenAt: number): ItemClaim | null => {
    if (readMessageClaimId(claimId) !== null) return chats.find(claimId)
    const evidence = evidenceOfClaim(claimId) ?? added.find((record) => record.id === claimId)?.body.evidence
    if (evidence === undefined) return null
    const id = settledClaimId(openCase, claimId, writtenAt)
    return claimsOf(evidence).find((claim) => claim.id === id) ?? null
  }
  return {
    claimsOf,
    messagesOf: chats.messagesOf,
    find: (claimId) => find(claimId, openCase.log.head().sequence),
    ofEvent: ({ id, body: { when } }) =>
      when.kind === 'claim' ? find(when.claimId, eventNamedSince(openCase, id, when.claimId)) : null,
  }
}

/** When an event first named its claim; only an id that counts cards depends on it, and only then is its history read. */
function eventNamedSince(openCase: OpenCase, id: string, claimId: string): number {
  if (readCorrectedClaimId(claimId)?.card !== null) return openCase.log.head().sequence
  return namedSince(openCase, { kind: 'event', id }, (body) => {
    const { when } = CaseEvent.parse(body)
    return when.kind === 'claim' ? when.claimId : null
  })
}

function settledAdoption(openCase: OpenCase, { id, body }: Standing<Adoption>): Adoption {
  if (readCorrectedClaimId(body.claimId)?.card !== null) return body
  const since = namedSince(openCase, { kind: 'adoption', id }, (stored) => Adoption.parse(stored).claimId)
  return { ...body, claimId: settledClaimId(openCase, body.claimId, since) }
}

/** Claims of messages, read once for each export somebody asks about. */
function createChatClaims(
  openCase: OpenCase,
  adoptions: ReadonlyMap<string, Adoption>,
): Pick<ClaimReader, 'messagesOf' | 'find'> {
  const settings = chatSettings(openCase)
  const known = new Map<string, CaseChat | null>()
  const chatOf = (evidence: string): CaseChat | null => {
    const chat = known.has(evidence) ? (known.get(evidence) ?? null) : openChat(openCase, evidence, settings)
    known.set(evidence, chat)
    return chat
  }
  const toItemClaim = (chat: CaseChat, message: CaseChat['messages'][number]): ItemClaim => {
    const { line: _line, ...claim } = messageClaim(chat, message)
    return { ...claim, adopted: adoptions.get(chat.evidence)?.claimId === claim.id, note: message.author }
  }
  return {
    messagesOf(evidence) {
      const chat = chatOf(evidence)
      return chat === null ? [] : chat.messages.map((message) => toItemClaim(chat, message))
    },
    find(claimId) {
      const named = readMessageClaimId(claimId)
      const chat = named === null ? null : chatOf(named.evidence)
      const message = chat?.messages.find((one) => one.line === named?.line)
      return chat === null || message === undefined ? null : toItemClaim(chat, message)
    },
  }
}

/** The item a claim id names, or null where the id is a record's code. */
export function evidenceOfClaim(claimId: string): string | null {
  return claimId.includes('#') ? claimId.slice(0, claimId.indexOf('#')) : null
}

/** A claim before anything was derived from it. */
export type BareClaim = Omit<ItemClaim, 'derived' | 'adopted'>

function derive(bare: BareClaim, adoption: Adoption | null): ItemClaim {
  const adopted = adoption?.claimId === bare.id
  const assumedZone = adopted ? (adoption.assumedZone ?? bare.claim.assumedZone) : bare.claim.assumedZone
  const claim = { ...bare.claim, assumedZone }
  return { ...bare, claim, derived: deriveTime(claim), adopted }
}

/** What files say of times: parsed on demand, since a photo has hundreds of facts and a register thousands of photos. */
export type FileTimes = {
  timesOf(evidence: string): unknown
  modifiedMsOf(evidence: string): number | null
  /** Dates the file holds that are no dates; a reader tells no moment of them. */
  brokenDatesOf(evidence: string): readonly MetadataTime[]
}

function oneByOne(openCase: OpenCase): FileTimes {
  const { readings, evidence } = openCase.rows
  return {
    timesOf: (number) => (readings.find(number)?.reading as { times?: unknown } | undefined)?.times ?? [],
    modifiedMsOf: (number) => evidence.acquisitionsOf(number)[0]?.fileModifiedAtMs ?? null,
    brokenDatesOf: (number) => brokenDates(readings.find(number)?.reading),
  }
}

function fileClaims(files: FileTimes, evidence: string): BareClaim[] {
  const times = MetadataReading.shape.times.parse(files.timesOf(evidence))
  return numbered(
    [...times, ...files.brokenDatesOf(evidence)].map((time) => ({ evidence, claim: toClaim(time), note: time.note })),
  )
}

/** The last change in the file system it came from: shown, and never taken for the time of capture (product.md §3 rule 3). */
function fileSystemClaims(files: FileTimes, evidence: string): BareClaim[] {
  const modifiedMs = files.modifiedMsOf(evidence)
  if (modifiedMs === null) return []
  const raw = new Date(modifiedMs).toISOString()
  const claim = toClaim({ source: 'file-system', raw, offset: '+00:00', utc: raw, zone: null, note: null })
  return numbered([{ evidence, claim, note: null }])
}

/** A file states an instant outright or a wall clock; what it means by a wall clock is left to people. */
function toClaim(time: MetadataTime): TimeClaim {
  const utcMs = time.utc === null ? Number.NaN : Date.parse(time.utc)
  const offset = time.offset ?? (Number.isNaN(utcMs) ? null : '+00:00')
  const minutes = offset === null ? null : parseOffset(offset)
  const isInstant = !Number.isNaN(utcMs) && minutes !== null
  return {
    source: time.source,
    raw: time.raw.slice(0, 2_000),
    offset,
    assumedZone: null,
    reading: isInstant ? writeCivilText(civilAtOffset(utcMs, minutes)) : null,
    readingEnd: null,
    precision: 'second',
    marginMinutes: null,
  }
}

/** Several moments of one source are told apart by their place in the reading, which is the same for the same bytes. */
function numbered(claims: readonly Omit<BareClaim, 'id'>[]): BareClaim[] {
  const seen = new Map<string, number>()
  return claims.map((one) => {
    const count = (seen.get(one.claim.source) ?? 0) + 1
    seen.set(one.claim.source, count)
    const id = `${one.evidence}#${one.claim.source}`
    return { ...one, id: count === 1 ? id : `${id}#${count}` }
  })
}
