import type { Attack } from './attack.ts'
import { rebuildLastRevision } from './pdf/last-revision.ts'

type Change = (body: string) => string

const contents = /\/Contents <[0-9a-f]*>/
const range = /\/ByteRange \[[^\]]*\]/
const replaceContents =
  (text: string): Change =>
  (body) =>
    body.replace(contents, text)
const replaceRange =
  (text: string): Change =>
  (body) =>
    body.replace(range, text)

/** Numbers of the range as they stand. */
function numbersOf(body: string): [number, number, number, number] {
  const [a = 0, b = 0, c = 0, d = 0] = (/\[([^\]]*)\]/.exec(range.exec(body)?.[0] ?? '')?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map(Number)
  return [a, b, c, d]
}

const withNumbers =
  (change: (numbers: [number, number, number, number]) => readonly (number | string)[]): Change =>
  (body) =>
    body.replace(range, `/ByteRange [${change(numbersOf(body)).join(' ')}]`)

/** Universal signature forgery: the signature or its ranges taken away, emptied or made nonsense of (CCS 2019, class USF). */
const changes: Readonly<Record<string, Change>> = {
  'Contents removed': replaceContents(''),
  'Contents null': replaceContents('/Contents null'),
  'Contents empty': replaceContents('/Contents <>'),
  'Contents one zero byte': replaceContents('/Contents <00>'),
  'Contents all zeros': (body) => body.replace(contents, (whole) => whole.replace(/[0-9a-f](?=[0-9a-f]*>)/g, '0')),
  'Contents empty string': replaceContents('/Contents ()'),
  'Contents literal string': replaceContents('/Contents (0\\202)'),
  'Contents a number': replaceContents('/Contents 0'),
  'Contents a name': replaceContents('/Contents /Sah'),
  'Contents an array': replaceContents('/Contents []'),
  'Contents a reference': replaceContents('/Contents 4 0 R'),
  'Contents true': replaceContents('/Contents true'),
  'Contents given twice': (body) => body.replace(contents, (whole) => `${whole} /Contents <00>`),
  'Contents given twice, the empty one first': (body) => body.replace(contents, (whole) => `/Contents <00> ${whole}`),
  'Contents with blanks': (body) => body.replace(/\/Contents <(..)/, '/Contents <$1 '),
  'Contents with one digit less': (body) => body.replace(/0>/, '>'),
  'ByteRange removed': replaceRange(''),
  'ByteRange null': replaceRange('/ByteRange null'),
  'ByteRange empty': replaceRange('/ByteRange []'),
  'ByteRange of three': withNumbers(([a, b, c]) => [a, b, c]),
  'ByteRange of five': withNumbers((numbers) => [...numbers, 0]),
  'ByteRange of eight': withNumbers((numbers) => [...numbers, ...numbers]),
  'ByteRange negative': withNumbers(([a, b, c, d]) => [a, -b, c, d]),
  'ByteRange negative start': withNumbers(([, b, c, d]) => [-1, b, c, d]),
  'ByteRange from one': withNumbers(([, b, c, d]) => [1, b - 1, c, d]),
  'ByteRange in reals': withNumbers(([a, b, c, d]) => [`${a}.0`, `${b}.0`, `${c}.0`, `${d}.0`]),
  'ByteRange in strings': withNumbers((numbers) => numbers.map((number) => `(${number})`)),
  'ByteRange with null': withNumbers(([a, b, c]) => [a, b, c, 'null']),
  'ByteRange short at the end': withNumbers(([a, b, c, d]) => [a, b, c, d - 1]),
  'ByteRange short at the start': withNumbers(([a, b, c, d]) => [a, b - 1, c, d]),
  'ByteRange beyond the file': withNumbers(([a, b, c, d]) => [a, b, c, d + 1]),
  'ByteRange far beyond the file': withNumbers(([a, b, c]) => [a, b, c, 999_999_999_999]),
  'ByteRange huge': withNumbers(([a, b, c]) => [a, b, c, '99999999999999999999']),
  'ByteRange overlapping': withNumbers(([a, b, , d]) => [a, b, b - 10, d]),
  'ByteRange without a gap': withNumbers(([a, , c, d]) => [a, c, c, d]),
  'ByteRange of nothing': withNumbers(() => [0, 0, 0, 0]),
  'ByteRange swapped': withNumbers(([a, b, c, d]) => [c, d, a, b]),
  'ByteRange a reference': replaceRange('/ByteRange 4 0 R'),
  'ByteRange a number': replaceRange('/ByteRange 0'),
  'ByteRange with references': withNumbers(([a, b, c]) => [a, b, c, '4 0 R']),
  'ByteRange given twice': (body) => body.replace(range, (whole) => `${whole} /ByteRange [0 10 20 30]`),
  'SubFilter removed': (body) => body.replace(/\/SubFilter \/[\w.]+/, ''),
  'SubFilter unknown': (body) => body.replace(/\/SubFilter \/[\w.]+/, '/SubFilter /sah.tanpa.tanda'),
  'signature dictionary emptied': () => '<< >>',
  'signature dictionary null': () => 'null',
  'signature dictionary a number': () => '1',
  'signature dictionary without type and filter': (body) =>
    body.replace('/Type /Sig', '').replace(/\/Filter \/[\w.]+/, ''),
}

/** The last signature stripped or spoilt in every way above, cross-references made to fit again. */
export function* stripSignatures(bytes: Buffer): Iterable<Attack> {
  for (const [name, change] of Object.entries(changes)) {
    const changed = rebuildLastRevision(
      bytes,
      (objects) => new Map([...objects].map(([number, body]) => [number, contents.test(body) ? change(body) : body])),
    )
    yield { name, class: 'P3', bytes: changed, expected: 'failed' }
  }
}
