import type { MetadataTime } from '../../../contract/metadata.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'
import type { HtmlPiece } from './scan-html.ts'
import { readScriptDate } from './read-script-date.ts'

const mostTimes = 200
const earliestMs = Date.UTC(2000, 0, 1)
const latestMs = Date.UTC(2100, 0, 1)
/** Attributes in which platforms write a moment as seconds (or milliseconds) since 1970. */
const epochAttributes = ['data-utime', 'data-timestamp', 'data-time', 'data-unixtime', 'data-date-time', 'data-ts']
/** Names under which platforms write the same into the data of a page. */
const epochInScript =
  /"(creation_time|publish_time|created_time|taken_at|taken_at_timestamp|createTime|create_time|date_posted)"\s*:\s*"?(\d{10}|\d{13})\b/g
const dateInScript = /"(datePublished|dateCreated|uploadDate|dateModified)"\s*:\s*"([^"]{4,40})"/g
const metaNames = /(?:published|modified|publish|updated)_time$|^(?:datePublished|dateModified|uploadDate|date)$/

/**
 * Gathers the moments a page carries: of posts and comments as the platform wrote them (`post-date`), and of the saving where a
 * saving program noted it (`container`). Which of them belongs to which post, a person decides; each is told once.
 */
export function htmlTimes(): { take(piece: HtmlPiece): void; found(): MetadataTime[] } {
  const times = new Map<string, MetadataTime>()
  function add(time: MetadataTime): void {
    if (times.size < mostTimes) times.set(`${time.source} ${time.note} ${time.raw}`, time)
  }
  function addPost(raw: string, utc: string | null, note: string, offset: string | null = null): void {
    add({ source: 'post-date', raw, offset, utc, zone: null, note })
  }
  function addIso(raw: string, note: string): void {
    const time = readIsoTime(raw.trim())
    if (time) addPost(raw.trim(), time.utc, note, time.offset)
  }
  return {
    take(piece) {
      if (piece.kind === 'comment') savedAt(piece.text).forEach(add)
      else if (piece.kind === 'raw' && piece.name === 'script') {
        for (const [, note = '', raw = ''] of piece.text.matchAll(epochInScript)) addEpoch(raw, note)
        for (const [, note = '', raw = ''] of piece.text.matchAll(dateInScript)) addIso(raw, note)
      } else if (piece.kind === 'tag' && !piece.closes) {
        for (const name of epochAttributes) addEpoch(piece.attributes.get(name) ?? '', name)
        if (piece.name === 'time') addIso(piece.attributes.get('datetime') ?? '', 'time-element')
        const property =
          piece.attributes.get('property') ?? piece.attributes.get('itemprop') ?? piece.attributes.get('name')
        if (piece.name === 'meta' && metaNames.test(property ?? ''))
          addIso(piece.attributes.get('content') ?? '', property ?? '')
      }
    },
    found: () => [...times.values()],
  }

  function addEpoch(raw: string, note: string): void {
    if (!/^(?:\d{10}|\d{13})$/.test(raw)) return
    const instantMs = raw.length === 10 ? Number(raw) * 1000 : Number(raw)
    if (instantMs < earliestMs || instantMs >= latestMs) return
    addPost(raw, new Date(instantMs).toISOString().replace(/\.000Z$/, 'Z'), note)
  }
}

function savedAt(comment: string): MetadataTime[] {
  const raw = /\bsaved date: ([^\r\n]{10,100})/.exec(comment.slice(0, 5000))?.[1]?.trim()
  const time = raw === undefined ? null : readScriptDate(raw)
  if (raw === undefined || !time) return []
  return [{ source: 'container', raw, ...time, zone: null, note: 'page-saved' }]
}
