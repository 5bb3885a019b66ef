import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeDossier } from '../../attacks/pdf/make-dossier.ts'
import {
  appendRevision,
  assemblePdf,
  catalogIn,
  objectIn,
  openPlainPdf,
  overwrite,
  splice,
  streamBody,
  withEntries,
} from '../../attacks/pdf/pdf-bytes.ts'
import { lastContents, signDossier } from '../../attacks/pdf/sign-dossier.ts'
import { makeTestAuthority } from '../../attacks/pki/test-authority.ts'
import { reasonCodes, verifyForTest } from '../../attacks/verify-for-test.ts'

const authority = makeTestAuthority()
const { signer, chain, root } = authority
const trustedRoots = [root.certificate]
const sign = (bytes: Buffer) => signDossier(bytes, { signer, chain })
const signed = sign(makeDossier())

/** A plain one-page PDF of these objects; whoever signs it is a stranger to us. */
function plain(objects: Readonly<Record<number, string>> = {}, trailer = '/Root 1 0 R'): Buffer {
  const base = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [20 0 R] /SigFlags 3 >> >>'],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Annots [20 0 R] >>'],
    [4, streamBody('', 'q Q')],
    [20, '<< /Type /Annot /Subtype /Widget /FT /Sig /T (Tandatangan1) /Rect [0 0 0 0] /P 3 0 R /F 132 >>'],
  ])
  for (const [number, body] of Object.entries(objects)) base.set(Number(number), body)
  return assemblePdf(base, trailer)
}

async function codesOf(bytes: Buffer): Promise<string[]> {
  const verification = await verifyForTest(bytes, { trustedRoots })
  return verification.checks.flatMap(({ facts }) => (Array.isArray(facts['findings']) ? facts['findings'] : []))
}

const verdictOf = async (bytes: Buffer) => (await verifyForTest(bytes, { trustedRoots })).verdict
const text = (bytes: Buffer) => bytes.toString('latin1')
const bytes = (latin1: string) => Buffer.from(latin1, 'latin1')

describe('documents that are no readable PDF', () => {
  it.each([
    ['nothing at all', '', 'file-empty'],
    ['one byte', 'x', 'not-a-pdf'],
    ['a text', 'Ini surat biasa.\n'.repeat(100), 'not-a-pdf'],
    ['a header alone', '%PDF-1.7\n', 'truncated'],
    ['a header and an end', '%PDF-1.7\n%%EOF\n', 'truncated'],
    ['an end without number', '%PDF-1.7\nstartxref\n%%EOF\n', 'truncated'],
    ['an end that points to itself', '%PDF-1.7\nstartxref\n9\n%%EOF\n', 'structure-damaged'],
    ['an end that points beyond', '%PDF-1.7\nstartxref\n99999\n%%EOF\n', 'structure-damaged'],
    ['an end that points to the start', '%PDF-1.7\nstartxref\n0\n%%EOF\n', 'structure-damaged'],
  ])('%s', async (_, content, code) => {
    const verification = await verifyForTest(bytes(content))
    expect([verification.verdict, reasonCodes(verification)]).toEqual(['failed', [code]])
    expect(verification.checks).toHaveLength(14)
  })

  it('an encrypted one cannot be concluded', async () => {
    const verification = await verifyForTest(plain({}, '/Root 1 0 R /Encrypt << /Filter /Standard /V 1 >>'))
    expect([verification.verdict, reasonCodes(verification)]).toEqual(['indeterminate', ['encrypted']])
  })

  it('one that claims encryption only after signing is a trick', async () => {
    const update = appendRevision(signed, { objects: new Map([[99, 'null']]), trailer: { Encrypt: '<< >>' } })
    expect(reasonCodes(await verifyForTest(update))).toEqual(['structure-damaged'])
  })

  it('every cut of a signed dossier fails', async () => {
    for (let length = 0; length < signed.length; length += 397)
      expect([length, await verdictOf(signed.subarray(0, length))]).toEqual([length, 'failed'])
  })
})

describe('where programs read differently, a dossier does not pass', () => {
  const cases: readonly (readonly [string, () => Buffer, string])[] = [
    ['bytes before the header', () => Buffer.concat([bytes('junk\n'), signed]), 'structure-damaged'],
    ['a blank before the header', () => Buffer.concat([bytes('\n'), signed]), 'junk-before-header'],
    [
      'two tables, the newer one behind the end',
      () => {
        const { startxref } = openPlainPdf(signed)
        return Buffer.concat([signed, bytes(`startxref\n${startxref}\n%%EOF\n`)])
      },
      'unaccounted-bytes',
    ],
    [
      'a comment between objects of an update',
      () => appendRevision(signed, { objects: new Map([[99, 'null']]), lead: '% catatan\n' }),
      'comments-between',
    ],
    [
      'a comment inside an object',
      () => sign(makeDossier({ extraObjects: new Map([[90, '<< /A % ]>>\n 1 >>']]) })),
      'comments-between',
    ],
    ['endobj inside a string', () => sign(makeDossier({ extraObjects: new Map([[90, '(endobj 4 0 obj)']]) })), ''],
    ['a key given twice', () => sign(makeDossier({ catalogEntries: '/Lang (id) /Lang (en)' })), 'duplicate-keys'],
    [
      'a key given twice, once escaped',
      () => sign(makeDossier({ catalogEntries: '/Lang (id) /#4cang (en)' })),
      'duplicate-keys',
    ],
    ['a name with a needless escape', () => sign(makeDossier({ catalogEntries: '/La#6eg (id)' })), 'syntax-irregular'],
    [
      'a name with a broken escape',
      () => sign(makeDossier({ extraObjects: new Map([[90, '/A#G0']]) })),
      'syntax-irregular',
    ],
    [
      'a string of hexadecimal digits with blanks',
      () => sign(makeDossier({ extraObjects: new Map([[90, '<41 42>']]) })),
      'syntax-irregular',
    ],
    [
      'a reference of the wrong generation',
      () => sign(makeDossier({ catalogEntries: '/PieceInfo 5 1 R' })),
      'syntax-irregular',
    ],
    [
      'a stream whose length is wrong',
      () => sign(makeDossier({ extraObjects: new Map([[90, '<< /Length 3 >>\nstream\nabcdef\nendstream']]) })),
      'object-unreadable',
    ],
    [
      'a stream whose length refers to itself',
      () => sign(makeDossier({ extraObjects: new Map([[90, '<< /Length 90 0 R >>\nstream\nabc\nendstream']]) })),
      'object-unreadable',
    ],
    [
      'streams whose lengths refer to each other',
      () =>
        sign(
          makeDossier({
            extraObjects: new Map([
              [90, '<< /Length 91 0 R >>\nstream\nabc\nendstream'],
              [91, '<< /Length 90 0 R >>\nstream\nabc\nendstream'],
            ]),
          }),
        ),
      'object-unreadable',
    ],
    [
      'stream data after a lone carriage return',
      () => sign(makeDossier({ extraObjects: new Map([[90, '<< /Length 3 >>\nstream\rabc\nendstream']]) })),
      'syntax-irregular',
    ],
    [
      'an object with another number than its line',
      () => bytes(text(makeDossier()).replace('\n5 0 obj', '\n6 0 obj')),
      'object-unreadable',
    ],
    [
      'an object with another generation than its line',
      () => bytes(text(makeDossier()).replace('\n5 0 obj', '\n5 1 obj')),
      'object-unreadable',
    ],
    [
      'an object that nobody lists',
      () =>
        sign(
          bytes(
            text(makeDossier({ extraObjects: new Map([[90, 'null']]) })).replace(
              /\d{10} 00000 n \n(?=trailer)/,
              '0000000000 65535 f \n',
            ),
          ),
        ),
      'unaccounted-bytes',
    ],
    [
      'a number at or past the size',
      () => appendRevision(signed, { objects: new Map([[99, 'null']]), trailer: { Size: '50' } }),
      'xref-irregular',
    ],
    ['an object 0 in use', () => appendRevision(signed, { objects: new Map([[0, 'null']]) }), 'xref-irregular'],
    [
      'a startxref that is not its own',
      () => bytes(text(makeDossier()).replace(/startxref\n(\d+)/, (_, at: string) => `startxref\n${Number(at) - 1}`)),
      'xref-loose',
    ],
    [
      'lines of nineteen bytes',
      () =>
        bytes(
          text(plain())
            .replace(/ (n|f) \n/g, ' $1\n')
            .replace(/startxref\n(\d+)/, (whole) => whole),
        ),
      'xref-irregular',
    ],
    ['an object listed twice in one table', () => twiceListed(), 'xref-irregular'],
    ['an entry pointing into an earlier revision', () => pointingBack(), 'changed-after-signing'],
    ['an entry pointing into the signature', () => pointingIntoSignature(), 'object-unreadable'],
    ['an earlier section that lies ahead', () => pointingAhead(), 'structure-damaged'],
    [
      'a range given by reference',
      () => changed((body) => body.replace(/\/ByteRange \[[^\]]*\]/, '/ByteRange 4 0 R')),
      'ranges-malformed',
    ],
    [
      'a signature in a literal string',
      () => changed((body) => body.replace(/<([0-9a-f]+)>/, '($1)')),
      'contents-not-hex',
    ],
    [
      'objects freed by an update',
      () => appendRevision(signed, { objects: new Map([[5, null]]) }),
      'changed-after-signing',
    ],
    [
      'a second form for the same fields',
      () => {
        const catalog = catalogIn(openPlainPdf(signed))
        return appendRevision(signed, {
          objects: new Map([[1, withEntries(catalog.body, '/AcroForm << /Fields [] >>')]]),
        })
      },
      'duplicate-keys',
    ],
    [
      'nested without end',
      () => sign(makeDossier({ extraObjects: new Map([[90, `${'['.repeat(200)}${']'.repeat(200)}`]]) })),
      'object-unreadable',
    ],
  ]

  it.each(cases)('%s', async (_, make, code) => {
    const document = make()
    if (code === '') expect(await verdictOf(document)).toBe('passed')
    else {
      expect(await codesOf(document)).toContain(code)
      expect(await verdictOf(document)).not.toBe('passed')
    }
  })
})

/** The last revision with the signature dictionary changed, in place and of the same length where that can be. */
function changed(change: (body: string) => string): Buffer {
  const { start } = lastContents(signed)
  const from = signed.lastIndexOf(' 0 obj', start)
  const to = signed.indexOf('endobj', start)
  const body = text(signed.subarray(from, to))
  return splice(signed, { at: from, remove: to - from }, change(body).padEnd(body.length))
}

function twiceListed(): Buffer {
  const dossier = text(makeDossier())
  return bytes(dossier.replace(/trailer\n/, '4 1\n0000000015 00000 n \ntrailer\n'))
}

/** An update that brings an older version of the catalog back by its offset alone. */
function pointingBack(): Buffer {
  const old = openPlainPdf(makeDossier()).objects.get(1)?.offset ?? 0
  const update = text(appendRevision(signed, { objects: new Map([[1, null]]) }))
  return bytes(
    update.replace(/0000000000 65535 f \ntrailer(?![^]*trailer)/, `${String(old).padStart(10, '0')} 00000 n \ntrailer`),
  )
}

function pointingIntoSignature(): Buffer {
  const { end } = lastContents(signed)
  const hidden = overwrite(signed, end - 60, '>4 0 obj null endobj<00')
  const update = text(appendRevision(hidden, { objects: new Map([[4, null]]) }))
  return bytes(
    update.replace(
      /0000000000 65535 f \ntrailer(?![^]*trailer)/,
      `${String(end - 59).padStart(10, '0')} 00000 n \ntrailer`,
    ),
  )
}

function pointingAhead(): Buffer {
  const dossier = makeDossier()
  const first = openPlainPdf(dossier).startxref
  const update = appendRevision(dossier, { objects: new Map([[99, 'null']]) })
  const second = openPlainPdf(update).startxref
  return bytes(
    text(update)
      .replace(/startxref\n\d+\n%%EOF\n$/, `startxref\n${first}\n%%EOF\n`)
      .replace(/(\/ID [^>]*>[^>]*> \])/, `$1 /Prev ${second}`),
  )
}

describe('compressed documents of others', () => {
  /** A PDF with an object stream and a cross-reference stream. */
  function compressed(
    packed: readonly (readonly [number, string])[],
    damage: (stream: Buffer) => Buffer = (stream) => stream,
  ): Buffer {
    const head: string[] = []
    let body = ''
    for (const [number, value] of packed) {
      head.push(`${number} ${body.length}`)
      body += `${value} `
    }
    const first = `${head.join(' ')} `
    const stream = damage(deflateSync(bytes(first + body)))
    const parts = ['%PDF-1.7\n']
    const offsets = new Map<number, number>()
    const add = (number: number, value: string) => {
      offsets.set(number, parts.join('').length)
      parts.push(`${number} 0 obj\n${value}\nendobj\n`)
    }
    add(4, streamBody('', 'q Q'))
    add(10, streamBody(`/Type /ObjStm /N ${packed.length} /First ${first.length} /Filter /FlateDecode`, text(stream)))
    const at = parts.join('').length
    offsets.set(11, at)
    const lines = Array.from({ length: 12 }, (_, number) => {
      const index = packed.findIndex(([object]) => object === number)
      if (index >= 0) return Buffer.from([2, 0, 10, index])
      const offset = offsets.get(number)
      return offset === undefined ? Buffer.from([0, 0, 0, 0]) : Buffer.from([1, offset >> 8, offset & 255, 0])
    })
    const table = text(deflateSync(Buffer.concat(lines)))
    parts.push(
      `11 0 obj\n${streamBody('/Type /XRef /Size 12 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode', table)}\nendobj\nstartxref\n${at}\n%%EOF\n`,
    )
    return bytes(parts.join(''))
  }

  const objects: (readonly [number, string])[] = [
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>'],
  ]

  it('are read, and only said to be compressed and unsigned', async () => {
    const verification = await verifyForTest(compressed(objects))
    expect([verification.kind, reasonCodes(verification)]).toEqual(['unsigned-pdf', ['unsigned']])
    expect(verification.checks[0]?.facts['findings']).toEqual(['compressed-structure'])
    expect(verification.checks[0]?.facts['objectVersions']).toBe(6)
  })

  it('tell objects that their stream does not hold', async () => {
    expect(await codesOf(compressed(objects, (stream) => stream.subarray(0, 20)))).toContain('object-unreadable')
    expect(await codesOf(compressed([...objects.slice(0, 2), [3, ')']]))).toContain('object-unreadable')
    expect(await codesOf(compressed([...objects.slice(0, 2), [3, '1 2']]))).toContain('object-unreadable')
  })

  it('never take a signature from an object stream', async () => {
    const form = '<< /Fields [5 0 R] /SigFlags 3 >>'
    const field =
      '<< /FT /Sig /T (a) /V << /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 1 2 3] /Contents <00> >> >>'
    const document = compressed([
      [1, `<< /Type /Catalog /Pages 2 0 R /AcroForm ${form} >>`],
      ...objects.slice(1),
      [5, field],
    ])
    expect(await codesOf(document)).toContain('contents-not-hex')
  })
})

describe('the object library of the attacks', () => {
  it('reads back what it wrote', () => {
    const pdf = openPlainPdf(signed)
    expect(objectIn(pdf, 3).body).toContain('/Type /Page')
    expect(pdf.objects.get(pdf.size - 1)?.body).toContain('/ETSI.CAdES.detached')
  })
})
