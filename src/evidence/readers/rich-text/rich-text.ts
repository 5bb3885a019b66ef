import { decodeCharset } from '../mail/decode-charset.ts'
import { scanRtf } from './scan-rtf.ts'

/** What a rich text says: its words, properties by name, moments as `2024-10-14T14:05`, field instructions, and whether it ends as it should. */
export type RichText = {
  text: string
  info: Map<string, string>
  moments: Map<string, string>
  instructions: string[]
  hasObject: boolean
  /** Some of its bytes are of an alphabet it does not name, or names in a way nobody knows. */
  assumed: boolean
  whole: boolean
}

const infoWords = ['author', 'operator', 'title', 'subject', 'company', 'manager', 'doccomm']
const momentWords = ['creatim', 'revtim', 'printim']
/** Groups whose content is no text of the document. */
const silent =
  'fonttbl colortbl stylesheet pict object objdata themedata datastore latentstyles listtable rsidtbl xmlnstbl generator'.split(
    ' ',
  )
const breaks: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  tab: '\t',
  cell: '\t',
}
const deepest = 2000
const mostText = 6 * 1024 * 1024

/** A group: where its words go, and how many characters stand in for one that was given by number. */
type Group = { into: 'text' | 'nothing' | 'instruction' | `info:${string}` | `moment:${string}`; skip: number }

/** Reads a rich text in one pass; `text` holds one character per byte. Groups marked to be skipped by who does not know them are skipped. */
export function richText(text: string): RichText {
  const read: RichText = {
    text: '',
    info: new Map(),
    moments: new Map(),
    instructions: [],
    hasObject: false,
    assumed: false,
    whole: false,
  }
  const stack: Group[] = []
  const words: string[] = []
  let group: Group = { into: 'text', skip: 1 }
  let bytes: number[] = []
  let charset = 'windows-1252'
  let toSkip = 0
  let length = 0
  const put = (piece: string) => {
    length += piece.length
    if (group.into === 'text') words.push(piece)
    else if (group.into === 'instruction') read.instructions.push(`${read.instructions.pop() ?? ''}${piece}`)
    else if (group.into.startsWith('info:')) append(read.info, group.into.slice(5), piece)
  }
  const flush = () => {
    if (bytes.length === 0) return
    const { text: letters, assumed } = decodeCharset(Uint8Array.from(bytes), charset)
    read.assumed ||= assumed && group.into === 'text'
    put(letters)
    bytes = []
  }
  for (const piece of scanRtf(text)) {
    if (length > mostText) break
    if (piece.kind === 'byte') {
      if (toSkip > 0) toSkip -= 1
      else bytes.push(piece.byte)
      continue
    }
    flush()
    if (piece.kind === 'begin') {
      if (stack.push(group) > deepest) break
      group = { ...group }
    } else if (piece.kind === 'end') {
      group = stack.pop() ?? group
      read.whole = stack.length === 0
    } else if (piece.kind === 'text') {
      put(piece.text.slice(toSkip))
      toSkip = Math.max(0, toSkip - piece.text.length)
    } else {
      const { word, number } = piece
      if (word === 'ansicpg' && number !== null) charset = charsetOf(number)
      if (word === 'object') read.hasObject = true
      if (word === 'uc') group.skip = Math.min(10, Math.max(0, number ?? 1))
      if (word === 'u' && number !== null) {
        put(String.fromCharCode(number < 0 ? number + 65_536 : number))
        toSkip = group.skip
      } else if (word === '*' || silent.includes(word)) group.into = 'nothing'
      else if (word === 'info') group.into = 'nothing'
      else if (word === 'fldinst') {
        group.into = 'instruction'
        read.instructions.push('')
      } else if (infoWords.includes(word) && group.into === 'nothing') group.into = `info:${word}`
      else if (momentWords.includes(word)) group.into = `moment:${word}`
      else if (group.into.startsWith('moment:')) addToMoment(read.moments, group.into.slice(7), word, number)
      else put(breaks[word] ?? '')
    }
  }
  flush()
  return { ...read, text: words.join('').trim() }
}

/** Code pages of Windows under the names decoders know; a number nobody knows stays a name nobody knows. */
function charsetOf(codePage: number): string {
  const named: Readonly<Record<number, string>> = {
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    10_000: 'macintosh',
    65_001: 'utf-8',
  }
  return named[codePage] ?? `windows-${codePage}`
}

function append(into: Map<string, string>, key: string, text: string): void {
  into.set(key, `${into.get(key) ?? ''}${text}`)
}

const joints: Readonly<Record<string, string>> = { yr: '', mo: '-', dy: '-', hr: 'T', min: ':', sec: ':' }

/** `\yr2024\mo10\dy14\hr14\min5` in the order the format lays down. */
function addToMoment(into: Map<string, string>, key: string, word: string, number: number | null): void {
  const joint = joints[word]
  if (joint !== undefined && number !== null) append(into, key, `${joint}${String(number).padStart(2, '0')}`)
}
