import type { Attack } from './attack.ts'
import {
  appendRevision,
  catalogIn,
  objectIn,
  objectsLike,
  openPlainPdf,
  referenceIn,
  streamBody,
  withEntries,
  type PlainPdf,
  type RevisionWish,
} from './pdf/pdf-bytes.ts'

const otherContent = streamBody('', 'BT /F1 24 Tf 72 500 Td (Isi yang lain) Tj ET')

/** Incremental saving attack: something appended after signing, with and without its book-keeping (CCS 2019, class ISA). */
export function* appendUpdates(bytes: Buffer): Iterable<Attack> {
  for (const [name, changed] of [...rawAppends(bytes), ...updates(bytes)])
    yield { name, class: 'P4', bytes: changed, expected: 'failed' }
}

function* rawAppends(bytes: Buffer): Iterable<[string, Buffer]> {
  const append = (text: string) => Buffer.concat([bytes, Buffer.from(text, 'latin1')])
  yield ['a line end appended', append('\n')]
  yield ['blanks appended', append('   ')]
  yield ['a comment appended', append('% catatan\n')]
  yield ['zeros appended', append('\0'.repeat(100))]
  yield ['text appended', append('tambahan')]
  yield ['an end marker appended', append('%%EOF\n')]
  yield ['another PDF appended', append(bytes.toString('latin1'))]
  yield ['much appended', append('x'.repeat(200_000))]
  const page = firstPage(openPlainPdf(bytes))
  const objects = new Map([[page.content, otherContent]])
  for (const without of [
    ['table'],
    ['trailer'],
    ['startxref'],
    ['marker'],
    ['table', 'trailer'],
    ['table', 'trailer', 'startxref', 'marker'],
  ] as const)
    yield [`content replaced without ${without.join(' and ')}`, appendRevision(bytes, { objects, without })]
}

type Page = { page: number; content: number; pages: number }

function firstPage(pdf: PlainPdf): Page {
  const [page] = objectsLike(pdf, /\/Type\s*\/Page\b(?!s)/)
  if (!page) throw new Error('no page')
  const direct = /\/Contents\s*\[?\s*(\d+)\s+0\s+R/.exec(page.body)?.[1]
  return { page: page.number, content: Number(direct), pages: referenceIn(page.body, 'Parent') }
}

function* updates(bytes: Buffer): Iterable<[string, Buffer]> {
  const pdf = openPlainPdf(bytes)
  const place = firstPage(pdf)
  const update = (objects: readonly (readonly [number, string | null])[], more: Omit<RevisionWish, 'objects'> = {}) =>
    appendRevision(bytes, { objects: new Map(objects), ...more })
  yield* contentUpdates(pdf, place, update)
  yield* catalogUpdates(pdf, place, update)
  yield* fieldUpdates(pdf, place, update)
  yield* bookkeepingUpdates(pdf, update)
}

type Update = (objects: readonly (readonly [number, string | null])[], more?: Omit<RevisionWish, 'objects'>) => Buffer
type Named = [string, Buffer]

function* contentUpdates(pdf: PlainPdf, place: Page, update: Update): Iterable<Named> {
  const fresh = pdf.size
  const page = objectIn(pdf, place.page).body
  const toFresh = page.replace(/\/Contents\s*(\[[^\]]*\]|\d+\s+0\s+R)/, `/Contents ${fresh} 0 R`)
  yield ['content stream replaced', update([[place.content, otherContent]])]
  yield ['content stream freed', update([[place.content, null]])]
  yield ['content stream null', update([[place.content, 'null']])]
  yield [
    'page points to another content',
    update([
      [fresh, otherContent],
      [place.page, toFresh],
    ]),
  ]
  yield ['page turned', update([[place.page, withEntries(page, '/Rotate 180')]])]
  yield ['page box moved', update([[place.page, page.replace(/\/MediaBox\s*\[[^\]]*\]/, '/MediaBox [0 0 10 10]')]])]
  yield [
    'page given twice',
    update([[place.pages, `<< /Type /Pages /Kids [${place.page} 0 R ${place.page} 0 R] /Count 2 >>`]]),
  ]
  yield ['page tree emptied', update([[place.pages, '<< /Type /Pages /Kids [] /Count 0 >>']])]
  yield [
    'page added',
    update([
      [fresh, toFresh.replace(`${fresh} 0 R`, `${fresh + 1} 0 R`)],
      [fresh + 1, otherContent],
      [place.pages, `<< /Type /Pages /Kids [${place.page} 0 R ${fresh} 0 R] /Count 2 >>`],
    ]),
  ]
  const [font] = objectsLike(pdf, /\/Type\s*\/Font\b/)
  if (font)
    yield ['font replaced', update([[font.number, '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>']])]
  const [manifest] = objectsLike(pdf, /\/Type\s*\/EmbeddedFile/)
  if (manifest) yield ['manifest replaced', update([[manifest.number, streamBody('/Type /EmbeddedFile', '{}')]])]
}

function* catalogUpdates(pdf: PlainPdf, place: Page, update: Update): Iterable<Named> {
  const catalog = catalogIn(pdf)
  const fresh = pdf.size
  const withCatalog = (entries: string): Buffer => update([[catalog.number, withEntries(catalog.body, entries)]])
  const pages = `<< /Type /Pages /Kids [${fresh + 2} 0 R] /Count 1 >>`
  const page = `<< /Type /Page /Parent ${fresh + 1} 0 R /MediaBox [0 0 595 842] /Contents ${fresh + 3} 0 R >>`
  const tree = [
    [fresh + 1, pages],
    [fresh + 2, page],
    [fresh + 3, otherContent],
  ] as const
  const turned = catalog.body.replace(/\/Pages\s+\d+/, `/Pages ${fresh + 1}`)
  yield ['new page tree', update([[catalog.number, turned], ...tree])]
  yield ['new catalog', update([[fresh, turned], ...tree], { trailer: { Root: `${fresh} 0 R` } })]
  yield ['catalog written again', update([[catalog.number, catalog.body]])]
  yield ['open action', withCatalog('/OpenAction << /S /JavaScript /JS (app.alert) >>')]
  yield ['additional actions', withCatalog('/AA << /WC << /S /Launch /F (x) >> >>')]
  yield ['optional content', withCatalog('/OCProperties << /OCGs [] /D << >> >>')]
  yield ['viewer preferences', withCatalog('/ViewerPreferences << /HideToolbar true >>')]
  yield ['language', withCatalog('/Lang (xx)')]
  yield ['extensions', withCatalog('/Extensions << /XYZ << /BaseVersion /1.7 /ExtensionLevel 1 >> >>')]
  yield ['permissions added again', withCatalog(`/Perms << /UR3 ${fresh} 0 R >>`)]
  yield ['permissions removed', update([[catalog.number, catalog.body.replace(/\/Perms << [^>]*>>/, '')]])]
  yield ['form removed', update([[catalog.number, catalog.body.replace(/\/AcroForm (<<[^>]*>>|\d+ 0 R)/, '')]])]
  const store = `<< /Type /DSS /Certs [${place.content} 0 R] >>`
  yield [
    'security store over page content',
    update([
      [fresh, store],
      [place.content, otherContent],
      [catalog.number, withEntries(catalog.body, `/DSS ${fresh} 0 R`)],
    ]),
  ]
  yield [
    'security store and a page',
    update([
      [fresh, '<< /Type /DSS >>'],
      [place.page, withEntries(objectIn(pdf, place.page).body, '/Rotate 90')],
      [catalog.number, withEntries(catalog.body, `/DSS ${fresh} 0 R`)],
    ]),
  ]
  const info = /\/Info\s+(\d+)/.exec(pdf.trailer)?.[1]
  if (info) yield ['document information', update([[Number(info), '<< /Title (Judul lain) >>']])]
  const [metadata] = objectsLike(pdf, /\/Type\s*\/Metadata/)
  if (metadata) yield ['metadata', update([[metadata.number, streamBody('/Type /Metadata /Subtype /XML', '<x/>')]])]
}

function* fieldUpdates(pdf: PlainPdf, place: Page, update: Update): Iterable<Named> {
  const fresh = pdf.size
  const page = objectIn(pdf, place.page).body
  const [field] = objectsLike(pdf, /\/FT\s*\/Sig[^]*\/V\s/)
  if (!field) throw new Error('no signed field')
  const annotate = (body: string): Buffer =>
    update([
      [fresh, body],
      [place.page, page.replace(/\/Annots\s*\[([^\]]*)\]/, `/Annots [$1 ${fresh} 0 R]`)],
    ])
  yield ['field moved', update([[field.number, field.body.replace(/\/Rect\s*\[[^\]]*\]/, '/Rect [0 0 595 842]')]])]
  yield [
    'field shows something else',
    update([
      [fresh, streamBody('/Type /XObject /Subtype /Form /BBox [0 0 150 60]', 'q Q')],
      [field.number, field.body.replace(/\/AP\s*<<[^>]*>>/, `/AP << /N ${fresh} 0 R >>`)],
    ]),
  ]
  yield ['field emptied', update([[field.number, field.body.replace(/\/V\s+\d+\s+0\s+R/, '')]])]
  yield ['field freed', update([[field.number, null]])]
  const signature = objectIn(pdf, Number(/\/V\s+(\d+)/.exec(field.body)?.[1]))
  yield [
    'signature copied to a new object',
    update([
      [fresh, signature.body],
      [field.number, field.body.replace(/\/V\s+\d+/, `/V ${fresh}`)],
    ]),
  ]
  yield [
    'signature object replaced by another',
    update([[signature.number, '<< /Type /Sig /Filter /Adobe.PPKLite >>']]),
  ]
  yield [
    'appearance of the field replaced',
    update([
      [
        Number(/\/N\s+(\d+)/.exec(field.body)?.[1] ?? 0),
        streamBody('/Type /XObject /Subtype /Form /BBox [0 0 150 60]', 'q Q'),
      ],
    ]),
  ]
  // Evil annotation and sneaky signature of the certification attacks (S&P 2021).
  yield [
    'free text over the page',
    annotate(`<< /Type /Annot /Subtype /FreeText /Rect [0 0 595 842] /Contents (Isi lain) /DA (/F1 30 Tf) >>`),
  ]
  yield [
    'stamp over the page',
    annotate(`<< /Type /Annot /Subtype /Stamp /Rect [0 0 595 842] /AP << /N ${place.content} 0 R >> >>`),
  ]
  yield [
    'link over the page',
    annotate('<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (x:) >> >>'),
  ]
  yield [
    'text field added',
    addField(pdf, update, {
      body: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (x) /V (Isi lain) /Rect [0 0 300 300] >>',
      page: place.page,
    }),
  ]
  yield [
    'empty signature field added',
    addField(pdf, update, {
      body: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (Lain) /Rect [0 0 595 842] >>',
      page: place.page,
    }),
  ]
  yield [
    'invisible signature field added',
    addField(pdf, update, {
      body: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (Lain) /Rect [0 0 0 0] >>',
      page: place.page,
    }),
  ]
  yield [
    'signed field with a picture added',
    addField(pdf, update, {
      body: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Lain) /Rect [0 0 595 842] /V ${signature.number} 0 R /AP << /N ${place.content} 0 R >> >>`,
      page: place.page,
    }),
  ]
}

function addField(pdf: PlainPdf, update: Update, { body, page }: { body: string; page: number }): Buffer {
  const fresh = pdf.size
  const catalog = catalogIn(pdf)
  const form = /\/AcroForm (\d+) 0 R/.exec(catalog.body)?.[1]
  const holder = form ? objectIn(pdf, Number(form)) : catalog
  const grown = holder.body.replace(/\/Fields\s*\[([^\]]*)\]/, `/Fields [$1 ${fresh} 0 R]`)
  const annotated = objectIn(pdf, page).body.replace(/\/Annots\s*\[([^\]]*)\]/, `/Annots [$1 ${fresh} 0 R]`)
  return update([
    [fresh, body],
    [holder.number, grown],
    [page, annotated],
  ])
}

function* bookkeepingUpdates(pdf: PlainPdf, update: Update): Iterable<Named> {
  const catalog = catalogIn(pdf)
  yield ['nothing but a table', update([[pdf.size, 'null']])]
  yield ['an unused object', update([[pdf.size, '<< /Rahasia true >>']])]
  yield [
    'encryption claimed',
    update([[catalog.number, catalog.body]], { trailer: { Encrypt: '<< /Filter /Standard /V 0 >>' } }),
  ]
  yield ['another ID', update([[pdf.size, 'null']], { trailer: { ID: '[<00> <00>]' } })]
  yield ['ID removed', update([[pdf.size, 'null']], { trailer: { ID: '' } })]
  yield ['root removed', update([[pdf.size, 'null']], { trailer: { Root: '' } })]
  yield ['earlier sections forgotten', update([[catalog.number, catalog.body]], { trailer: { Prev: '' } })]
  const previous = /\/Prev\s+(\d+)/.exec(pdf.trailer)?.[1]
  if (previous)
    yield [
      'signing revision skipped',
      update([[catalog.number, catalog.body.replace(/\/Perms << [^>]*>>/, '')]], { trailer: { Prev: previous } }),
    ]
  yield ['sections in a circle', update([[pdf.size, 'null']], { trailer: { Prev: String(pdf.bytes.length + 20) } })]
  yield ['earlier section beyond the file', update([[pdf.size, 'null']], { trailer: { Prev: '999999999' } })]
  yield ['earlier section negative', update([[pdf.size, 'null']], { trailer: { Prev: '-1' } })]
  yield ['junk before the first object', update([[pdf.size, 'null']], { lead: 'sampah\n' })]
}
