import type { MetadataTime } from '../../../contract/metadata.ts'
import { isRealDay, isRealMoment } from '../moments/real-moment.ts'
import { utcInstant } from '../moments/utc-instant.ts'

/**
 * The names apps and phones give, each with what the moment in it is.
 *
 * `received-or-saved`: a messenger names a file when it receives or saves it. `captured-by-device`: the camera app names it
 * at the shutter. `captured-by-device-utc`: the same, in UTC by the habit of that app. `screen-captured`: a screenshot.
 * `edited-or-saved`: an editing app.
 */
const patterns: readonly { role: string; pattern: RegExp }[] = [
  { role: 'received-or-saved', pattern: /(?:IMG|VID|AUD|PTT|DOC|STK)-(\d{4})(\d{2})(\d{2})-WA\d+/ },
  {
    role: 'received-or-saved',
    pattern:
      /WhatsApp (?:Image|Video|Audio|Ptt|Document) (\d{4})-(\d{2})-(\d{2}) at (\d{1,2})\.(\d{2})\.(\d{2})(?: ([AP]M))?/,
  },
  { role: 'received-or-saved', pattern: /signal-(\d{4})-(\d{2})-(\d{2})-(\d{2})-?(\d{2})-?(\d{2})/ },
  { role: 'received-or-saved', pattern: /(?:photo|video)_(\d{4})-(\d{2})-(\d{2})_(\d{2})-(\d{2})-(\d{2})/ },
  {
    role: 'screen-captured',
    pattern:
      /[Ss]creen(?:shot|_?[Rr]ecord(?:ing|er)?)[-_ ](\d{4})-?(\d{2})-?(\d{2})[-_ ](?:at )?(\d{2})[-.]?(\d{2})[-.]?(\d{2})/,
  },
  { role: 'captured-by-device-utc', pattern: /PXL_(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})(\d{3})/ },
  {
    role: 'captured-by-device',
    pattern: /(?:IMG|VID|MVIMG|PANO|BURST|MOV|DSC|WIN|CSP)_?(\d{4})(\d{2})(\d{2})[_-](\d{2})_?(\d{2})_?(\d{2})/,
  },
  { role: 'captured-by-device', pattern: /^(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})/ },
]

/**
 * Reads the moment a file's name claims: at most one, by the first naming habit that fits; none where it is no real moment.
 *
 * A name never states an offset; only one app's habit of writing UTC is taken as an instant. `name` is the last part of
 * the path.
 */
export function fileNameTimes(name: string): MetadataTime[] {
  for (const { role, pattern } of patterns) {
    const match = pattern.exec(name)
    if (match) return toTime(match, role)
  }
  return []
}

function toTime(match: RegExpExecArray, role: string): MetadataTime[] {
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const time = { source: 'file-name' as const, raw: match[0], offset: null, utc: null, zone: null, note: role }
  if (match[4] === undefined) return isRealDay(year, month, day) ? [time] : []
  const hour = hourOf(Number(match[4]), match[7])
  const clock = { year, month, day, hour, minute: Number(match[5]), second: Number(match[6]) }
  if (!isRealMoment(clock)) return []
  return role === 'captured-by-device-utc' ? [{ ...time, utc: utcInstant(clock, 0, match[7]) }] : [time]
}

/** Where the name says AM or PM the hour runs from 1 to 12; 24, and so no real moment, where it does not. */
function hourOf(hour: number, half: string | undefined): number {
  if (half !== 'AM' && half !== 'PM') return hour
  return hour >= 1 && hour <= 12 ? hour : 24
}
