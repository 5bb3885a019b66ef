import type { CaptureSheet } from '../../contract/intake-records.ts'
import { MetadataReading, type MetadataFact } from '../../contract/metadata.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { StoredEvidence } from '../../vault/storage/evidence-rows.ts'
import { standingRecords } from '../records/standing-records.ts'

/** A sheet as far as the file fills it, and which facts filled it, so that a person sees what was typed by nobody. */
export type DraftedCapture = { readonly sheet: CaptureSheet; readonly filledFrom: readonly string[] }

/** Words phones put into the name of a screenshot, and addresses pages come from. Platforms, never parties or persons. */
const platforms: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/facebook|\bfb\b/i, 'Facebook'],
  [/instagram/i, 'Instagram'],
  [/tiktok|musically/i, 'TikTok'],
  [/twitter|(?:^|[_/.])x\.com|_X\b/i, 'X'],
  [/youtube/i, 'YouTube'],
  [/whatsapp/i, 'WhatsApp'],
  [/telegram/i, 'Telegram'],
  [/threads/i, 'Threads'],
]

/** Where a saved page says it comes from, the more telling first: the browser that saved it, then the page itself. */
const addressTags = [/^saved-?from$/i, /^snapshot-content-location$/i, /^og:url$/i, /^canonical$/i, /url|location/i]

/** The words phones and browsers put into the names of captures; the readers tell those with a date by their role besides. */
const captureNames =
  /screen[ _-]?shot|screen[ _-]?record|(?:tangkapan|cuplikan|rekaman|perekaman) ?layar|^SCR[-_]\d{8}|RPReplay_Final/i

/**
 * Fills a capture sheet with what the item's name and content say: platform, address, the account of the case that lives at that address,
 * and the name of the file's device where it has one.
 *
 * The zone of the phone is never filled in: no screenshot names it, and it is what moves a post across midnight.
 */
export function draftCapture(openCase: OpenCase, evidence: string): DraftedCapture {
  const item = openCase.rows.evidence.find(evidence)
  const url = addressIn(factsOf(openCase, evidence))
  const platform = platforms.find(([pattern]) => pattern.test(item?.name ?? '') || pattern.test(url ?? ''))?.[1] ?? null
  const account = url === null ? null : accountAt(openCase, url)
  const description = standingRecords(openCase, 'description').find(({ body }) => body.evidence === evidence)
  const device = description?.body.device ?? null
  const filled = { platform, url, account, device }
  return {
    sheet: { ...blankCapture(evidence), ...filled },
    filledFrom: Object.entries(filled)
      .filter(([, value]) => value !== null)
      .map(([name]) => name),
  }
}

/** Items that look like captures of a screen or a saved page and have no sheet yet, in the order of the register. */
export function capturesMissing(openCase: OpenCase): string[] {
  const covered = new Set(standingRecords(openCase, 'capture').flatMap(({ body }) => body.evidence))
  const told = new Map(standingRecords(openCase, 'description').map(({ body }) => [body.evidence, body.provenance]))
  const named = new Set(openCase.rows.readings.withTimeNote('screen-captured'))
  return openCase.rows.evidence
    .list()
    .filter(({ number, withdrawn }) => withdrawn === null && !covered.has(number))
    .filter((item) => isCapture(openCase, { ...item, provenance: told.get(item.number) ?? null, named }))
    .map(({ number }) => number)
}

type Candidate = Pick<StoredEvidence, 'number' | 'name' | 'mediaType'> & {
  provenance: string | null
  /** Items whose name a phone gave to a capture of its screen, as the readers say. */
  named: ReadonlySet<string>
}

/** What a person says of the item counts; only then its name, and of a page whether it says where it was saved from. */
function isCapture(openCase: OpenCase, { number, name, mediaType, provenance, named }: Candidate): boolean {
  if (provenance !== null && provenance !== 'unknown') return provenance === 'screenshot' || provenance === 'saved-page'
  if (named.has(number) || captureNames.test(name) || mediaType === 'multipart/related') return true
  return mediaType === 'text/html' && addressIn(factsOf(openCase, number)) !== null
}

function factsOf(openCase: OpenCase, evidence: string): readonly MetadataFact[] {
  const stored = openCase.rows.readings.find(evidence)?.reading
  return stored === undefined ? [] : MetadataReading.shape.facts.parse((stored as { facts?: unknown }).facts)
}

function addressIn(facts: readonly MetadataFact[]): string | null {
  const addresses = facts.filter(({ raw }) => /^https?:\/\//i.test(raw.trim()))
  for (const pattern of addressTags) {
    const found = addresses.find(({ tag }) => pattern.test(tag))
    if (found) return found.raw.trim().slice(0, 4_000)
  }
  return null
}

/** The account whose own address the page's address begins with, the longest where several do; null where none does. */
function accountAt(openCase: OpenCase, url: string): string | null {
  const place = plainAddress(url)
  const homes = standingRecords(openCase, 'account').flatMap(({ id, body }) =>
    body.url === null || plainAddress(body.url) === '' ? [] : [{ id, home: plainAddress(body.url) }],
  )
  const fitting = homes.filter(
    ({ home }) => place === home || place.startsWith(`${home}/`) || place.startsWith(`${home}?`),
  )
  return fitting.toSorted((a, b) => b.home.length - a.home.length)[0]?.id ?? null
}

/** An address without what differs between a phone and a desk: scheme, `www.` and `m.`, closing slashes, letters' case. */
function plainAddress(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m|mobile|web)\./, '')
    .replace(/\/+$/, '')
}

function blankCapture(evidence: string): CaptureSheet {
  return {
    evidence: [evidence],
    platform: null,
    account: null,
    accountShown: null,
    url: null,
    act: 'post',
    timeShown: null,
    viewerZone: null,
    capturedBy: null,
    capturedAt: null,
    device: null,
    secondOfficer: null,
    reactions: null,
    publicly: 'unknown',
    note: null,
  }
}
