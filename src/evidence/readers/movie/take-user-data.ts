import { addTextFact } from '../container/add-text-fact.ts'
import type { ContainerReading } from '../container/container-reading.ts'
import { type IsoBox, listBoxesOf } from '../container/iso-boxes.ts'
import { bytesAsUtf8 } from '../bytes/byte-text.ts'
import { cutTrailingBlanks } from '../bytes/cut-trailing-blanks.ts'
import { viewOf } from '../bytes/view-of.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'
import { takeFilmPlace } from './take-film-place.ts'
import { takeItemList } from './take-item-list.ts'
import { takeThreeGppPlace } from './take-three-gpp-place.ts'

const block = 'UserData'

/**
 * Takes what a camera wrote into a film's user data (`udta`): QuickTime international texts (`©mak`, `©mod`, `©xyz`, `©day` …,
 * QuickTime File Format, "User Data Atoms"), the 3GPP place (`loci`) and the list of tags that music programs write.
 *
 * Every text stands among the facts as written; the place is shown where it is a possible one.
 */
export function takeUserData(body: Uint8Array, reading: ContainerReading): void {
  for (const box of listBoxesOf(body).boxes) {
    const content = body.subarray(box.body, box.end)
    if (box.type.startsWith('\u00a9')) takeText(box, content, reading)
    else if (box.type === 'loci') takeThreeGppPlace(content, reading)
    else if (box.type === 'meta') takeItemList(content, reading)
    else if (['manu', 'modl', 'auth', 'titl', 'date', 'SDLN', 'smrd'].includes(box.type))
      addTextFact(reading, { block, tag: box.type, bytes: withoutLeadingNuls(content) })
  }
}

/** An international text: two bytes of length, two of language, then the text; some cameras leave the four bytes out. */
function takeText(box: IsoBox, content: Uint8Array, reading: ContainerReading): void {
  const stated = content.length >= 4 ? viewOf(content).getUint16(0) : 0
  const text = stated > 0 && stated + 4 <= content.length ? content.subarray(4, 4 + stated) : content
  addTextFact(reading, { block, tag: box.type, bytes: text })
  const raw = cutTrailingBlanks(bytesAsUtf8(text) ?? '')
  if (box.type === '\u00a9xyz') takeFilmPlace(raw, reading)
  if (box.type === '\u00a9mak' && raw !== '') reading.device.make ??= raw
  if (box.type === '\u00a9mod' && raw !== '') reading.device.model ??= raw
  const time = box.type === '\u00a9day' ? readIsoTime(raw) : null
  if (time)
    reading.times.push({ source: 'container', raw, offset: time.offset, utc: time.utc, zone: null, note: 'film-day' })
}

function withoutLeadingNuls(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first < 0 ? bytes.subarray(bytes.length) : bytes.subarray(first)
}
