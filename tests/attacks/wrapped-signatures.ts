import type { Attack } from './attack.ts'
import { openPlainPdf, overwrite, splice, streamBody } from './pdf/pdf-bytes.ts'
import { lastContents } from './pdf/sign-dossier.ts'

const evil = streamBody('', 'BT /F1 24 Tf 72 500 Td (Isi yang lain) Tj ET')

/** Signature wrapping: the signed second part is moved and something put in the gap (CCS 2019, class SWA). */
export function* wrapSignatures(bytes: Buffer): Iterable<Attack> {
  const cases = [...gapCases(bytes), ...tableCases(bytes)]
  for (const [name, changed] of cases) yield { name, class: 'P5', bytes: changed, expected: 'failed' }
}

function* gapCases(bytes: Buffer): Iterable<[string, Buffer]> {
  const { start, end } = lastContents(bytes)
  const behind = (text: string) => splice(bytes, { at: end, remove: 0 }, text)
  const before = (text: string) => splice(bytes, { at: start, remove: 0 }, text)
  const second = bytes.length - end
  yield ['blanks behind the signature', behind(' '.repeat(100))]
  yield ['a key behind the signature', behind(' /Lain true ')]
  yield ['a second Contents behind the signature', behind(' /Contents <00> ')]
  yield ['a second Contents before the signature', before('<00> /Contents ')]
  yield ['a comment behind the signature', behind('% sembunyi\n')]
  const moved = 5_000
  const range = ` /ByteRange [0 ${start} ${end + moved} ${second}] `
  yield ['a second range over the moved part', behind(range.padEnd(moved))]
  yield [
    'a second range and an object',
    behind(`${range} >>\nendobj\n4 0 obj\n${evil}\nendobj\n9999 0 obj\n<<`.padEnd(moved)),
  ]
  yield ['the range itself rewritten', rewriteRange(behind(' '.repeat(moved)), `0 ${start} ${end + moved} ${second}`)]
  yield ['the range over everything', rewriteRange(bytes, `0 ${start} ${start} ${bytes.length - start}`)]
  yield ['the gap widened to the front', rewriteRange(bytes, `0 ${start - 10} ${end} ${second}`)]
  yield ['the gap widened to the back', rewriteRange(bytes, `0 ${start} ${end + 10} ${second - 10}`)]
  yield ['the second part cut off', rewriteRange(bytes, `0 ${start} ${end} 0`)]
  yield ['padding replaced by an object', overwrite(bytes, end - 400, `> /X (${'x'.repeat(300)}) /Y <00`)]
  yield ['signature shortened and the rest a comment', overwrite(bytes, end - 200, '>%')]
}

function rewriteRange(bytes: Buffer, numbers: string): Buffer {
  const at = bytes.lastIndexOf('/ByteRange [') + '/ByteRange ['.length
  const room = bytes.indexOf(']', at) - at
  return overwrite(bytes, at, numbers.padEnd(room).slice(0, room))
}

function* tableCases(bytes: Buffer): Iterable<[string, Buffer]> {
  const pdf = openPlainPdf(bytes)
  const { end } = lastContents(bytes)
  const second = bytes.subarray(end).toString('latin1')
  for (const gap of [1_000, 2_000, 8_000]) {
    // The signed startxref now points into the gap, where a table of the attacker's waits.
    const at = pdf.startxref
    const objectAt = end + 20
    const object = `4 0 obj\n${evil}\nendobj\n`
    const table = `xref\n4 1\n${String(objectAt).padStart(10, '0')} 00000 n \ntrailer\n${pdf.trailer}\nstartxref\n${at}\n%%EOF\n`
    const filler = Buffer.alloc(Math.max(gap, at - end + table.length), 0x20)
    filler.write(object, objectAt - end, 'latin1')
    filler.write(table, at - end, 'latin1')
    yield [
      `a table waiting in a gap of ${filler.length}`,
      Buffer.concat([bytes.subarray(0, end), filler, Buffer.from(second, 'latin1')]),
    ]
  }
  const text = bytes.toString('latin1')
  const lastTable = text.lastIndexOf('\nxref\n') + 1
  const copy = text.slice(lastTable)
  yield ['the last table given twice', Buffer.from(text + copy, 'latin1')]
  yield [
    'a second table for the content',
    Buffer.from(
      `${text}4 0 obj\n${evil}\nendobj\nxref\n4 1\n${String(text.length).padStart(10, '0')} 00000 n \ntrailer\n${pdf.trailer}\nstartxref\n${text.length + evil.length + 16}\n%%EOF\n`,
      'latin1',
    ),
  ]
  yield [
    'the table before the signature',
    Buffer.from(text.slice(0, lastTable).replace('%\u00e2', `${copy}%\u00e2`) + copy, 'latin1'),
  ]
}
