/**
 * What the moment in a file's name is. None of them is the time of an act.
 *
 * `received-or-saved`: a messenger or browser names a file when it receives or saves it, on *some* device. `captured-by-device`:
 * the camera app names it at the shutter. `captured-by-device-utc`: the same, in UTC by the habit of that app.
 * `screen-captured`: a screenshot or a recording of a screen. `sound-recorded`: a dictation app. `scanned`: a scanning app.
 * `edited-or-saved`: an editing app.
 */
export type NameRole =
  | 'received-or-saved'
  | 'captured-by-device'
  | 'captured-by-device-utc'
  | 'screen-captured'
  | 'sound-recorded'
  | 'scanned'
  | 'edited-or-saved'

/** A naming habit: named groups `y m d` and, where the name goes on, `h i s`, fraction `f`, `half` (AM or PM), or `epoch`. */
export type NameHabit = { readonly role: NameRole; readonly pattern: RegExp }

const day = String.raw`(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})`
const dashedDay = String.raw`(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})`
const anyDay = String.raw`(?<y>\d{4})-?(?<m>\d{2})-?(?<d>\d{2})`
const clock = String.raw`(?<h>\d{2})(?<i>\d{2})(?<s>\d{2})`
const anyClock = String.raw`(?<h>\d{1,2})[-._:]?(?<i>\d{2})[-._:]?(?<s>\d{2})`
/** macOS puts a narrow no-break space before AM and PM. */
const half = String.raw`(?:[ \u00a0\u202f](?<half>[AP]M))?`
const screen = String.raw`(?:[Ss]creen[ _]?[Ss]hot|[Ss]creen[ _]?[Rr]ecord(?:ing|er)?|SCR|Tangkapan [Ll]ayar|Cuplikan [Ll]ayar|Rekaman [Ll]ayar|Perekaman [Ll]ayar)`

/** The habits of apps and phones, the more telling ones first: the first that fits a name is the one that counts. */
export const nameHabits: readonly NameHabit[] = [
  { role: 'received-or-saved', pattern: RegExp(`(?:IMG|VID|AUD|PTT|DOC|STK)-${day}-WA\\d+`) },
  {
    role: 'received-or-saved',
    pattern: RegExp(`WhatsApp [A-Z][a-z]+ ${dashedDay} (?:at|pukul|jam) ${anyClock}${half}`),
  },
  // Media of a chat exported or shared from an iPhone.
  {
    role: 'received-or-saved',
    pattern: RegExp(`(?:PHOTO|VIDEO|AUDIO|STICKER|GIF|DOCUMENT)-${dashedDay}-${anyClock}`),
  },
  { role: 'received-or-saved', pattern: RegExp(`signal-${dashedDay}-${anyClock}`) },
  // An export of Telegram writes the day first, its desktop app the year.
  {
    role: 'received-or-saved',
    pattern: RegExp(`(?:photo|video|audio|voice|file)_\\d+@(?<d>\\d{2})-(?<m>\\d{2})-(?<y>\\d{4})_${anyClock}`),
  },
  { role: 'received-or-saved', pattern: RegExp(`(?:photo|video|audio|voice|document)_${dashedDay}_${anyClock}`) },
  { role: 'received-or-saved', pattern: /(?:FB_IMG_|FB_VID_|mmexport|wx_camera_)(?<epoch>1\d{12})(?!\d)/ },
  { role: 'received-or-saved', pattern: RegExp(`(?:SAVE|Save|Saved)_${day}_${clock}`) },
  { role: 'screen-captured', pattern: /RPReplay_Final(?<epoch>1\d{9})(?!\d)/ },
  {
    role: 'screen-captured',
    pattern: RegExp(`${screen}[-_ ](?:from |dari )?${anyDay}[-_ ](?:at |pukul )?${anyClock}${half}`),
  },
  { role: 'captured-by-device-utc', pattern: RegExp(`PXL_${day}_${clock}(?<f>\\d{3})`) },
  { role: 'scanned', pattern: /CamScanner (?<d>\d{2})-(?<m>\d{2})-(?<y>\d{4})(?: (?<h>\d{2})[.:](?<i>\d{2}))?/ },
  { role: 'scanned', pattern: /Adobe Scan (?<d>\d{1,2}) (?<month>[A-Z][a-z]{2,8}) (?<y>\d{4})/ },
  { role: 'scanned', pattern: RegExp(`(?:Scan|SCAN|Scanned|Pindaian)[-_ ]${anyDay}(?:[-_ ]${anyClock})?`) },
  {
    role: 'edited-or-saved',
    pattern: RegExp(
      `(?:InShot|B612|Polish|BeautyPlus|MTXX|MTPL|VideoCapture|VN|lv_\\d|TRIM|Collage|InCollage|SnapEdit|PicsArt)_?${day}_?${clock}`,
    ),
  },
  { role: 'edited-or-saved', pattern: RegExp(`C360_${dashedDay}-${anyClock}`) },
  {
    role: 'sound-recorded',
    pattern: RegExp(`(?:Recording|Rekaman|REC|Record|Voice|Suara|Audio|AUD)[-_ ]${anyDay}[-_ ]${anyClock}`),
  },
  {
    role: 'captured-by-device',
    pattern: RegExp(
      `(?:IMG|VID|MVIMG|PANO|BURST|MOV|DSC|WIN|CSP|DJI|PIC|HDR|NIGHT|PHOTO)_?${day}[_-]?(?<h>\\d{2})_?(?<i>\\d{2})_?(?<s>\\d{2})`,
    ),
  },
  { role: 'captured-by-device', pattern: RegExp(`^${day}_${clock}`) },
  { role: 'captured-by-device', pattern: RegExp(`^${dashedDay} (?<h>\\d{2})\\.(?<i>\\d{2})\\.(?<s>\\d{2})`) },
]
