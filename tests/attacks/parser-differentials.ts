import type { Attack } from './attack.ts'
import { makeDossier, type DossierWish } from './pdf/make-dossier.ts'
import { catalogIn, openPlainPdf, streamBody } from './pdf/pdf-bytes.ts'
import type { Sign } from './shadow-attacks.ts'

const evil = 'BT /F1 24 Tf 72 500 Td (Isi yang lain) Tj ET'
const evilStream = streamBody('', evil)
const line = (offset: number, generation = 0) =>
  `${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`

type Named = readonly [string, Buffer]

/**
 * The same bytes, read differently by different programs: appended or put before a signed dossier without its key, in every spelling
 * of the cross-references that readers disagree about (CCS 2019 classes ISA and SWA, and parser differentials beyond them).
 */
export function* differBySpelling(bytes: Buffer): Iterable<Attack> {
  for (const [name, changed] of [...leading(bytes), ...trailing(bytes), ...tables(bytes), ...streams(bytes)])
    yield { name: `spelling: ${name}`, class: 'P4', bytes: changed, expected: 'failed' }
}

function* leading(bytes: Buffer): Iterable<Named> {
  for (const length of [1, 100, 1_000, 1_024, 5_000])
    yield [`${length} bytes of junk before the header`, Buffer.concat([Buffer.alloc(length, 0x78), bytes])]
  yield ['another header before the header', Buffer.concat([Buffer.from('%PDF-1.4\n'), bytes])]
  yield ['a page of markup before the header', Buffer.concat([Buffer.from('<!doctype html><p>Lain</p>\n'), bytes])]
}

function* trailing(bytes: Buffer): Iterable<Named> {
  const text = (more: string) => Buffer.concat([bytes, Buffer.from(more, 'latin1')])
  const pdf = openPlainPdf(bytes)
  const previous = /\/Prev\s+(\d+)/.exec(pdf.trailer)?.[1] ?? '0'
  yield ['the end of the first revision again', text(`startxref\n${previous}\n%%EOF\n`)]
  yield ['the end of the first revision, without a marker', text(`startxref\n${previous}\n`)]
  yield ['the end of the file in a comment', text(`%startxref\n%${previous}\n%%EOF\n`)]
  yield ['five end markers', text('%%EOF\n%%EOF\n%%EOF\n%%EOF\n%%EOF\n')]
  yield ['an end marker far behind', text(`${' '.repeat(3_000)}%%EOF\n`)]
  yield ['a startxref of zero', text('startxref\n0\n%%EOF\n')]
  yield ['a startxref with a sign', text(`startxref\n+${pdf.startxref}\n%%EOF\n`)]
  yield ['a startxref in carriage returns', text(`startxref\r${pdf.startxref}\r%%EOF\r`)]
  yield ['an archive behind the end', text(`PK\u0005\u0006${'\0'.repeat(18)}`)]
}

/** Appended tables in odd forms, each over a replaced page content. */
function* tables(bytes: Buffer): Iterable<Named> {
  const pdf = openPlainPdf(bytes)
  const root = /\/Root\s+(\d+)/.exec(pdf.trailer)?.[1] ?? '1'
  const id = /\/ID\s*\[[^\]]*\]/.exec(pdf.trailer)?.[0] ?? ''
  const info = /\/Info\s+\d+ 0 R/.exec(pdf.trailer)?.[0] ?? ''
  const object = `4 0 obj\n${evilStream}\nendobj\n`
  const usual = `<< ${id} ${info} /Size ${pdf.size} /Root ${root} 0 R /Prev ${pdf.startxref} >>`
  const at = bytes.length
  const tableAt = at + object.length
  const write = (table: string, trailer = usual, offset = tableAt, body = object) =>
    Buffer.concat([
      bytes,
      Buffer.from(`${body}xref\n${table}trailer\n${trailer}\nstartxref\n${offset}\n%%EOF\n`, 'latin1'),
    ])
  yield ['a table', write(`4 1\n${line(at)}`)]
  yield ['a table without an earlier one', write(`4 1\n${line(at)}`, usual.replace(/\/Prev \d+/, ''))]
  yield ['an earlier table named as a real', write(`4 1\n${line(at)}`, usual.replace(/(\/Prev \d+)/, '$1.0'))]
  yield ['an earlier table named by reference', write(`4 1\n${line(at)}`, usual.replace(/\/Prev \d+/, '/Prev 4 0 R'))]
  yield ['an earlier table named twice', write(`4 1\n${line(at)}`, usual.replace(/>>$/, '/Prev 0 >>'))]
  yield ['a root named twice', write(`4 1\n${line(at)}`, usual.replace(/>>$/, `/Root ${root} 0 R >>`))]
  yield ['a root with an escape', write(`4 1\n${line(at)}`, usual.replace('/Root', '/#52oot'))]
  yield ['another generation', write(`4 1\n${line(at, 1)}`, usual, tableAt + 0, object.replace('4 0 obj', '4 1 obj'))]
  yield ['another generation in the table only', write(`4 1\n${line(at, 3)}`)]
  yield [
    'the object listed twice',
    write(`4 1\n${line(at)}4 1\n${line(openPlainPdf(bytes).objects.get(4)?.offset ?? 0)}`),
  ]
  yield ['a table shifted by one', write(`1 5\n0000000000 65535 f \n${line(at).repeat(4)}`)]
  yield ['lines of nineteen bytes', write(`4 1\n${line(at).replace(' \n', '\n')}`)]
  yield ['lines that end in carriage returns', write(`4 1\n${line(at).replace(' \n', ' \r')}`)]
  yield ['an offset with a sign', write(`4 1\n+${line(at).slice(1)}`)]
  yield ['an offset one byte early', write(`4 1\n${line(at - 1)}`)]
  yield ['an entry at offset zero', write(`4 1\n${line(0)}`)]
  yield ['blanks before the table', write(`4 1\n${line(at)}`, usual, tableAt, `${object}   `)]
  yield ['a comment in the table', write(`% tabel\n4 1\n${line(at)}`)]
  yield [
    'a comment between the numbers of the object',
    write(`4 1\n${line(at)}`, usual, tableAt + 4, object.replace('4 0', '4 %x\n0')),
  ]
  yield [
    'line ends between the numbers of the object',
    write(`4 1\n${line(at)}`, usual, tableAt, object.replace('4 0 obj', '4\n0\nobj')),
  ]
  yield [
    'a length that is too short',
    write(`4 1\n${line(at)}`, usual, tableAt, object.replace(/\/Length \d+/, '/Length 10')),
  ]
  yield [
    'a length that is too long',
    write(`4 1\n${line(at)}`, usual, tableAt, object.replace(/\/Length \d+/, '/Length 99')),
  ]
  yield [
    'a length given elsewhere',
    write(`4 1\n${line(at)}`, usual, tableAt + 1, object.replace(/\/Length \d+/, '/Length 5 0 R')),
  ]
  yield ['an object without an end', write(`4 1\n${line(at)}`, usual, tableAt - 7, object.replace('endobj\n', ''))]
  yield ['a start in the signed part', write(`4 1\n${line(at)}`, usual, pdf.startxref)]
}

/** Appended cross-reference streams, object streams and hybrids. */
function* streams(bytes: Buffer): Iterable<Named> {
  const pdf = openPlainPdf(bytes)
  const catalog = catalogIn(pdf)
  const id = /\/ID\s*\[[^\]]*\]/.exec(pdf.trailer)?.[0] ?? ''
  const info = /\/Info\s+\d+ 0 R/.exec(pdf.trailer)?.[0] ?? ''
  const root = `/Root ${catalog.number} 0 R ${id} ${info}`
  const at = bytes.length
  const entry = (type: number, value: number, index = 0) =>
    String.fromCharCode(type, (value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255, index)
  const xref = (number: number, index: string, lines: string, more = '') =>
    `${number} 0 obj\n${streamBody(`/Type /XRef /Size ${number + 1} /W [1 4 1] /Index [${index}] ${root} ${more}`, lines)}\nendobj\n`
  const finish = (body: string, offset: number) =>
    Buffer.concat([bytes, Buffer.from(`${body}startxref\n${offset}\n%%EOF\n`, 'latin1')])
  const object = `4 0 obj\n${evilStream}\nendobj\n`
  const own = pdf.size
  yield [
    'a cross-reference stream',
    finish(object + xref(own, '4 1', entry(1, at), `/Prev ${pdf.startxref}`), at + object.length),
  ]
  yield [
    'a cross-reference stream of unknown kinds',
    finish(object + xref(own, '4 1', entry(7, at), `/Prev ${pdf.startxref}`), at + object.length),
  ]
  const packed = `${own} 0 obj\n${streamBody('/Type /ObjStm /N 1 /First 4', `${catalog.number} 0 ${catalog.body.replace('/Catalog', '/Catalog /Lang (xx)')}`)}\nendobj\n`
  yield [
    'a catalog in an object stream',
    finish(
      packed + xref(own + 1, `${catalog.number} 1 ${own} 1`, entry(2, own) + entry(1, at), `/Prev ${pdf.startxref}`),
      at + packed.length,
    ),
  ]
  const hidden = object + xref(own, '4 1', entry(1, at))
  const table = `xref\n0 0\ntrailer\n<< /Size ${own + 1} ${root} /Prev ${pdf.startxref} /XRefStm ${at + object.length} >>\n`
  yield ['a hybrid over an empty table', finish(hidden + table, at + hidden.length)]
  const listed = table.replace('0 0\n', `4 1\n${line(pdf.objects.get(4)?.offset ?? 0)}`)
  yield ['a hybrid that contradicts its table', finish(hidden + listed, at + hidden.length)]
}

type Prepared = { readonly name: string; readonly make: () => Buffer; readonly after?: (signed: Buffer) => Buffer }

const prepared: readonly Prepared[] = [
  { name: 'a table inside a stream', make: tableInStream },
  with_('a page with two contents', { pageEntries: `/Contents 90 0 R`, extraObjects: new Map([[90, evilStream]]) }),
  with_('a page with two contents, one escaped', {
    pageEntries: `/Cont#65nts 90 0 R`,
    extraObjects: new Map([[90, evilStream]]),
  }),
  with_('content that lies in another file', { extraObjects: new Map([[90, streamBody('/F (lain.bin)', '')]]) }),
  with_('an action that calls itself something else', { catalogEntries: '/Lain << /Type /X /S /Launch /F (x) >>' }),
  with_('an action dressed as a structure element', { catalogEntries: '/Lain << /S /SubmitForm /K 0 /Pg 3 0 R >>' }),
  with_('a link that looks like a page', {
    annotations: '90 0 R',
    extraObjects: new Map([
      [90, '<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /Dest [3 0 R /Fit] /AP << /N 91 0 R >> >>'],
      [91, streamBody('/Type /XObject /Subtype /Form /BBox [0 0 595 842]', '1 g 0 0 595 842 re f')],
    ]),
  }),
  with_('a widget of no field', {
    annotations: '90 0 R',
    extraObjects: new Map([
      [90, '<< /Type /Annot /Subtype /Widget /Rect [0 0 595 842] /AP << /N 91 0 R >> >>'],
      [91, streamBody('/Type /XObject /Subtype /Form /BBox [0 0 595 842]', '1 g 0 0 595 842 re f')],
    ]),
  }),
]

function with_(name: string, wish: DossierWish): Prepared {
  return { name, make: () => makeDossier(wish) }
}

/** Dossiers whose author had them signed with two readings inside. None may pass. */
export function* prepareTwoReadings(sign: Sign): Iterable<Attack> {
  for (const { name, make, after } of prepared) {
    const signed = sign(make())
    yield { name: `two readings: ${name}`, class: 'P6', bytes: after?.(signed) ?? signed, expected: 'not-passed' }
  }
}

/** A first revision whose one table lies in the data of a stream, which the second revision lists. */
function tableInStream(): Buffer {
  const text = makeDossier().toString('latin1')
  const at = text.indexOf('\nxref\n') + 1
  const { trailer } = openPlainPdf(Buffer.from(text, 'latin1'))
  const table = text.slice(at)
  const head = `99 0 obj\n<< /Length ${table.length} >>\nstream\n`
  const moved = table.replace(/startxref\n\d+/, `startxref\n${at + head.length}`)
  const body = `${text.slice(0, at)}${head}${moved}\nendstream\nendobj\n`
  const newest = trailer.replace(/\/Size \d+/, '/Size 100').replace(/>>$/, `/Prev ${at + head.length} >>`)
  return Buffer.from(`${body}xref\n99 1\n${line(at)}trailer\n${newest}\nstartxref\n${body.length}\n%%EOF\n`, 'latin1')
}
