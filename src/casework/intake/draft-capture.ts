import type { CaptureSheet } from '../../contract/intake-records.ts'
import { MetadataReading } from '../../contract/metadata.ts'
import type { OpenCase } from '../../vault/open-case.ts'
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

/**
 * Fills a capture sheet with what the item's name and content say: platform, address, and the name of the file's device where it has one.
 *
 * The zone of the phone is never filled in: no screenshot names it, and it is what moves a post across midnight.
 */
export function draftCapture(openCase: OpenCase, evidence: string): DraftedCapture {
  const item = openCase.rows.evidence.find(evidence)
  const stored = openCase.rows.readings.find(evidence)?.reading
  const facts = stored === undefined ? [] : MetadataReading.shape.facts.parse((stored as { facts?: unknown }).facts)
  const address = facts.find(({ tag, raw }) => /url|location/i.test(tag) && /^https?:\/\//i.test(raw.trim()))
  const platform = platforms.find(([pattern]) => pattern.test(item?.name ?? '') || pattern.test(address?.raw ?? ''))
  const description = standingRecords(openCase, 'description').find(({ body }) => body.evidence === evidence)
  const device = description?.body.device ?? null
  const filled: readonly (readonly [string, unknown])[] = [
    ['platform', platform],
    ['url', address],
    ['device', device],
  ]
  return {
    sheet: {
      ...blankCapture(evidence),
      platform: platform?.[1] ?? null,
      url: address?.raw.trim().slice(0, 4_000) ?? null,
      device,
    },
    filledFrom: filled.filter(([, value]) => value !== null && value !== undefined).map(([name]) => name),
  }
}

/** Items that look like captures of a screen or a saved page and have no sheet yet, in the order of the register. */
export function capturesMissing(openCase: OpenCase): string[] {
  const covered = new Set(standingRecords(openCase, 'capture').flatMap(({ body }) => body.evidence))
  const told = new Map(standingRecords(openCase, 'description').map(({ body }) => [body.evidence, body.provenance]))
  return openCase.rows.evidence
    .list()
    .filter(({ number, name, mediaType }) => isCapture({ provenance: told.get(number) ?? null, name, mediaType }))
    .map(({ number }) => number)
    .filter((number) => !covered.has(number))
}

/** What a person says of the item counts; only then its name and kind. */
function isCapture(item: { provenance: string | null; name: string; mediaType: string }): boolean {
  if (item.provenance !== null && item.provenance !== 'unknown')
    return item.provenance === 'screenshot' || item.provenance === 'saved-page'
  return /screenshot|tangkapan layar|screen shot|ss_/i.test(item.name) || item.mediaType === 'multipart/related'
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
