import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { effectOf, type FindingCode } from '../../../src/model/verdict.ts'
import { makeDossier } from '../../attacks/pdf/make-dossier.ts'
import { makePlainPdf } from '../../attacks/pdf/make-plain-pdf.ts'
import {
  appendRevision,
  catalogIn,
  objectIn,
  openPlainPdf,
  overwrite,
  streamBody,
  withEntries,
} from '../../attacks/pdf/pdf-bytes.ts'
import { rebuildLastRevision } from '../../attacks/pdf/last-revision.ts'
import { addDocumentStamp, lastContents, signDossier, type SigningWish } from '../../attacks/pdf/sign-dossier.ts'
import { makeCertificate, testEpochMs } from '../../attacks/pki/make-certificate.ts'
import { attribute, makeCms } from '../../attacks/pki/make-cms.ts'
import { makeTestAuthority } from '../../attacks/pki/test-authority.ts'
import { context, integer, octets, oid, sequence, set } from '../../attacks/pki/write-der.ts'
import { reasonCodes, verifyForTest } from '../../attacks/verify-for-test.ts'

const authority = makeTestAuthority()
const { signer, secondSigner, stamper, chain, root } = authority
const trustedRoots = [root.certificate]
const sign = (bytes: Buffer, wish: Partial<SigningWish> = {}) => signDossier(bytes, { signer, chain, ...wish })
const foreign = (objects: Readonly<Record<number, string>> = {}, wish: Partial<SigningWish> = {}) =>
  sign(makePlainPdf(objects), { level: null, ...wish })
const dossier = sign(makeDossier())

async function look(bytes: Buffer): Promise<{ verdict: string; codes: FindingCode[]; reasons: string[] }> {
  const verification = await verifyForTest(bytes, { trustedRoots })
  const codes = verification.checks.flatMap(({ facts }) => (facts['findings'] ?? []) as FindingCode[])
  return { verdict: verification.verdict, codes, reasons: reasonCodes(verification) }
}

/** A dossier whose signature dictionary was rewritten, cross-references made to fit. */
const rewritten = (change: (body: string) => string) =>
  rebuildLastRevision(
    dossier,
    (objects) =>
      new Map([...objects].map(([number, body]) => [number, body.includes('/ByteRange') ? change(body) : body])),
  )

const sealed = (seal: (cms: Buffer) => Buffer) => sign(makeDossier(), { seal })
const updated = (bytes: Buffer, number: number, change: (body: string) => string) =>
  appendRevision(bytes, { objects: new Map([[number, change(objectIn(openPlainPdf(bytes), number).body)]]) })
const cmsOf = (wish: NonNullable<SigningWish['cms']>) => sign(makeDossier(), { cms: wish })

describe('each finding is told where it belongs', () => {
  const cases: readonly (readonly [FindingCode, string, () => Buffer])[] = [
    ['ranges-missing', 'no ranges', () => rewritten((body) => body.replace(/\/ByteRange \[[^\]]*\]/, ''))],
    [
      'ranges-outside-file',
      'ranges beyond the file',
      () => rewritten((body) => body.replace(/\/ByteRange \[[^\]]*\]/, '/ByteRange [0 10 20 99999999]')),
    ],
    ['contents-missing', 'no signature', () => rewritten((body) => body.replace(/\/Contents <[0-9a-f]*>/, ''))],
    [
      'contents-missing',
      'an empty signature',
      () => rewritten((body) => body.replace(/\/Contents <[0-9a-f]*>/, '/Contents <>')),
    ],
    [
      'gap-not-contents',
      'a gap of another place',
      () => rewritten((body) => body.replace(/\/ByteRange \[[^\]]*\]/, '/ByteRange [0 10 20 30]')),
    ],
    [
      'gap-not-contents',
      'a byte before the signature left unsigned',
      () => sign(makeDossier(), { gap: { before: 1, behind: 0 } }),
    ],
    [
      'gap-not-contents',
      'a byte behind the signature left unsigned',
      () => sign(makeDossier(), { gap: { before: 0, behind: 1 } }),
    ],
    [
      'ranges-malformed',
      'a range that does not begin at the beginning',
      () => rewritten((body) => body.replace(/\/ByteRange \[[^\]]*\]/, '/ByteRange [1 10 20 30]')),
    ],
    [
      'not-der',
      'a number with a needless zero',
      () => sealed((cms) => signedDataOf([signerOf(cms)], undefined, integer(Buffer.from([0, 1])))),
    ],
    [
      'changed-after-signing',
      'an object of no use in the signing revision',
      () => sign(makeDossier(), { objects: new Map([[95, '<< >>']]) }),
    ],
    ['changed-after-signing', 'a planned field taken off the list', () => relisted('20 0 R')],
    ['changed-after-signing', 'planned fields in another order', () => relisted('22 0 R 20 0 R')],
    ['changed-after-signing', 'content that was awaited when it was signed', () => awaited()],
    [
      'coverage-partial',
      'a range that ends early',
      () => rewritten((body) => body.replace(/\/ByteRange \[[^\]]*\]/, '/ByteRange [0 10 20 30]')),
    ],
    [
      'hex-case',
      'letters in upper case',
      () =>
        overwrite(
          dossier,
          lastContents(dossier).start + 1,
          dossier.toString('latin1', lastContents(dossier).start + 1, lastContents(dossier).end - 1).toUpperCase(),
        ),
    ],
    [
      'padding-not-zero',
      'something behind the signature',
      () => sealed((cms) => Buffer.concat([cms, Buffer.from('0001', 'hex')])),
    ],
    ['contents-unreadable', 'zeros for a signature', () => sealed(() => Buffer.alloc(8))],
    ['contents-unreadable', 'a text for a signature', () => sealed(() => Buffer.from('tanda tangan'))],
    [
      'not-der',
      'an indefinite length',
      () => sealed((cms) => Buffer.concat([Buffer.from([0x30, 0x80]), cms.subarray(4), Buffer.from([0, 0])])),
    ],
    ['signer-count', 'no signer', () => sealed(() => signedDataOf([]))],
    [
      'signer-count',
      'two signers',
      () =>
        sealed((cms) =>
          signedDataOf([signerOf(cms), signerOf(makeCms({ signer: secondSigner, content: Buffer.from('x') }))]),
        ),
    ],
    [
      'signer-certificate-missing',
      'another certificate inside',
      () => sealed((cms) => signedDataOf([signerOf(cms)], [secondSigner.certificate])),
    ],
    [
      'certificate-unreadable',
      'a certificate that is none',
      () => sealed((cms) => signedDataOf([signerOf(cms)], [signer.certificate, sequence(integer(1))])),
    ],
    [
      'signature-form',
      'a certificate of another kind',
      () => sealed((cms) => signedDataOf([signerOf(cms)], [signer.certificate, context(1, integer(1))])),
    ],
    ['signature-form', 'content carried inside', () => cmsOf({ carried: Buffer.from('isi') })],
    [
      'signature-form',
      'something unsigned beside it',
      () => cmsOf({ unsignedAttributes: () => [attribute('1.2.3.4', integer(1))] }),
    ],
    ['subfilter-unsupported', 'a kind we do not read', () => foreign({}, { subFilter: 'adbe.x509.rsa_sha1' })],
    [
      'signature-outside-fields',
      'a signature in no field',
      () =>
        sign(makeDossier({ extraObjects: new Map([[90, '<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>']]) })),
    ],
    [
      'attributes-wrong',
      'two digests',
      () => cmsOf({ extraAttributes: [attribute('1.2.840.113549.1.9.4', octets(Buffer.alloc(32)))] }),
    ],
    [
      'attributes-wrong',
      'a digest of two values',
      () => cmsOf({ extraAttributes: [attribute('1.2.3.4', integer(1), integer(2))] }),
    ],
    [
      'attributes-irregular',
      'named by SHA-1 only',
      () =>
        cmsOf({
          withoutSigningCertificate: true,
          extraAttributes: [
            attribute(
              '1.2.840.113549.1.9.16.2.12',
              sequence(sequence(sequence(octets(createHash('sha1').update(signer.certificate).digest())))),
            ),
          ],
        }),
    ],
    [
      'time-stamp-form',
      'a stamp with an idle certificate',
      () =>
        addDocumentStamp(dossier, {
          authority: stamper,
          atMs: testEpochMs,
          chain: [...chain, secondSigner.certificate],
        }),
    ],
    ['certification-malformed', 'certified for level 7', () => foreign({}, { level: 7 as 3 })],
    [
      'certification-malformed',
      'certified without being named in the catalog',
      () =>
        foreign({}, { dictionaryEntries: '/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>]' }),
    ],
    [
      'certification-malformed',
      'the second signer certifies too',
      () => signDossier(sign(makeDossier({ fields: 2 })), { signer: secondSigner, chain, level: 2 }),
    ],
    [
      'permission-exceeded',
      'signed again under level 1',
      () => signDossier(sign(makeDossier({ fields: 2 }), { level: 1 }), { signer: secondSigner, chain }),
    ],
    ['hybrid-references', 'two kinds of cross-references', () => hybrid()],
    ['objects-overlap', 'an object inside the trailer', () => overlapping()],
    ['entry-outside-revision', 'an entry into what comes later', () => pointingLater()],
    [
      'links-outside',
      'a link',
      () =>
        foreign({
          3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Annots [20 0 R << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (x:) >> >>] >>',
        }),
    ],
    ['forbidden-script', 'a script', () => foreign({ 5: '<< /Type /Action /S /JavaScript /JS (x) >>' })],
    [
      'forbidden-script',
      'a script in PostScript',
      () => foreign({ 5: streamBody('/Type /XObject /Subtype /PS', 'x') }),
    ],
    ['forbidden-action', 'a command', () => foreign({ 5: '<< /S /Launch /F (x) >>' })],
    ['forbidden-action', 'a form that is sent', () => foreign({ 5: '<< /S /SubmitForm /F (x) >>' })],
    ['forbidden-media', 'a film', () => foreign({ 5: '<< /Type /Annot /Subtype /Movie /Rect [0 0 1 1] >>' })],
    ['forbidden-layers', 'layers', () => foreign({ 5: streamBody('/Type /XObject /Subtype /Image /OC 6 0 R', '') })],
    [
      'forbidden-dynamic-form',
      'a dynamic form',
      () => foreign({ 1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [20 0 R] /XFA [] >> >>' }),
    ],
    ['forbidden-file', 'a file inside', () => foreign({ 5: '<< /Type /Filespec /F (x) /EF << /F 4 0 R >> >>' })],
    [
      'forbidden-external',
      'content from outside',
      () => foreign({ 5: streamBody('/Type /XObject /Subtype /Form /Ref << >>', '') }),
    ],
    ['forbidden-overlay', 'a stamp', () => foreign({ 5: '<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] >>' })],
    ['forbidden-form-value', 'a text field', () => foreign({ 5: '<< /FT /Tx /T (a) /V (b) >>' })],
    ['forbidden-form-value', 'appearances left to the viewer', () => foreign({ 5: '<< /NeedAppearances true >>' })],
    [
      'forbidden-open-action',
      'a place to open at',
      () =>
        foreign({
          1: '<< /Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /Fit] /AcroForm << /Fields [20 0 R] /SigFlags 3 >> >>',
        }),
    ],
  ]

  it.each(cases)('%s: %s', async (code, _, make) => {
    const { verdict, codes } = await look(make())
    expect(codes).toContain(code)
    if (effectOf(code, 'signed-pdf') !== 'notes') expect(verdict).not.toBe('passed')
  })
})

/** The one SignerInfo of a CMS made by the tests: the last element but its wrappings. */
function signerOf(cms: Buffer): Buffer {
  const at = cms.lastIndexOf(Buffer.from([0x31, 0x82]))
  return cms.subarray(at + 4)
}

function signedDataOf(
  signers: readonly Buffer[],
  certificates: readonly Buffer[] = [signer.certificate],
  version = integer(1),
): Buffer {
  const inner = sequence(
    version,
    set(sequence(oid('2.16.840.1.101.3.4.2.1'))),
    sequence(oid('1.2.840.113549.1.7.1')),
    context(0, ...certificates),
    set(...signers),
  )
  return sequence(oid('1.2.840.113549.1.7.2'), context(0, inner))
}

/** A dossier of two planned fields, one signed, whose list of fields was changed after. */
function relisted(list: string): Buffer {
  const signed = sign(makeDossier({ fields: 2, form: 'indirect' }))
  return updated(signed, 9, (body) => body.replace(/\/Fields \[[^\]]*\]/, `/Fields [${list}]`))
}

/** A page whose second content stream does not exist when it is signed, and comes later. */
function awaited(): Buffer {
  const signed = foreign({
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents [4 0 R 95 0 R] /Annots [20 0 R] >>',
  })
  return appendRevision(signed, { objects: new Map([[95, streamBody('', 'q Q')]]) })
}

function hybrid(): Buffer {
  const base = makePlainPdf().toString('latin1')
  const at = base.indexOf('xref\n')
  const stream = `30 0 obj\n${streamBody('/Type /XRef /Size 31 /W [1 2 1] /Index [0 1]', '\0\0\0\0')}\nendobj\n`
  const moved = base.slice(0, at) + stream + base.slice(at)
  const fixed = moved
    .replace('/Root 1 0 R', `/Root 1 0 R /XRefStm ${at}`)
    .replace(/startxref\n\d+/, `startxref\n${at + stream.length}`)
  return sign(Buffer.from(fixed, 'latin1'), { level: null })
}

function overlapping(): Buffer {
  const base = makePlainPdf({}, '/Root 1 0 R /Info (6 0 obj null endobj)').toString('latin1')
  const line = (at: number) => `6 1\n${String(at).padStart(10, '0')} 00000 n \n`
  const at = base.indexOf('6 0 obj null') + line(0).length
  return Buffer.from(base.replace('trailer', `${line(at)}trailer`), 'latin1')
}

/** A first revision whose table already points at an object that only the second brings. */
function pointingLater(): Buffer {
  const base = makePlainPdf({ 5: 'null' })
  const later = String(base.length).padStart(10, '0')
  const offset = String(openPlainPdf(base).objects.get(5)?.offset ?? 0).padStart(10, '0')
  const prepared = Buffer.from(base.toString('latin1').replace(offset, later), 'latin1')
  const text = '5 0 obj\n(nanti)\nendobj\n'
  const at = prepared.length + text.length
  const trailer = `xref\n0 0\ntrailer\n<< /Size 21 /Root 1 0 R /Prev ${openPlainPdf(base).startxref} >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([prepared, Buffer.from(text + trailer, 'latin1')])
}

describe('documents of others, changed after signing', () => {
  const textField = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (nama) /Rect [0 0 9 9] >>'
  const withField = {
    1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [20 0 R 21 0 R] /SigFlags 3 >> >>',
    21: textField,
  }
  const second = (rectangle: string) => ({
    objects: new Map([
      [22, `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Kedua) /Rect ${rectangle} /P 3 0 R >>`],
      [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Annots [20 0 R 22 0 R] >>'],
      [1, '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [20 0 R 22 0 R] /SigFlags 3 >> >>'],
    ]),
  })

  it('a form filled in cannot be concluded, and against a certification it fails', async () => {
    const filled = (bytes: Buffer) => updated(bytes, 21, (body) => withEntries(body, '/V (Ayu)'))
    expect((await look(filled(foreign(withField)))).reasons).toContain('form-filled-after-signing')
    expect((await look(filled(foreign(withField)))).verdict).toBe('indeterminate')
    expect((await look(filled(foreign(withField, { level: 2 })))).codes).not.toContain('permission-exceeded')
    expect((await look(filled(foreign(withField, { level: 1 })))).reasons).toContain('permission-exceeded')
  })

  it('a field that was moved, or a value with something beside it, fails', async () => {
    const bytes = foreign(withField)
    expect((await look(updated(bytes, 21, (body) => body.replace('[0 0 9 9]', '[0 0 99 99]')))).verdict).toBe('failed')
  })

  it('document information changed cannot be concluded', async () => {
    const bytes = sign(makePlainPdf({ 5: '<< /Title (a) >>' }, '/Root 1 0 R /Info 5 0 R'), { level: null })
    const { verdict, reasons } = await look(updated(bytes, 5, () => '<< /Title (b) >>'))
    expect([verdict, reasons]).toEqual(['indeterminate', ['metadata-changed-after-signing']])
  })

  it('a second signature in an invisible field of its own is permitted, a visible one is looked at', async () => {
    const first = foreign()
    const invisible = signDossier(appendRevision(first, second('[0 0 0 0]')), {
      signer: secondSigner,
      chain,
      level: null,
    })
    const visible = signDossier(appendRevision(first, second('[0 0 50 50]')), {
      signer: secondSigner,
      chain,
      level: null,
    })
    expect((await look(visible)).reasons).toContain('field-added-after-signing')
    // The field itself came in a revision of its own, without a signature, and is told for that.
    expect((await look(invisible)).reasons).toContain('field-added-after-signing')
  })

  it('field and signature in one invisible revision pass', async () => {
    const first = foreign()
    const bytes = signTogether(first, '[0 0 0 0]')
    const { verdict, reasons } = await look(bytes)
    expect([verdict, reasons]).toEqual(['passed', ['signature-dictionary-form', 'revocation-not-checked']])
  })

  it('an appearance that comes with the signature of an existing field is permitted', async () => {
    const twoFields = {
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [20 0 R 21 0 R] /SigFlags 3 >> >>',
      21: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (Kedua) /Rect [0 0 50 50] /P 3 0 R >>',
    }
    const first = foreign(twoFields)
    const pdf = openPlainPdf(first)
    const appearance = pdf.size + 5
    const bytes = signDossier(first, {
      signer: secondSigner,
      chain,
      level: null,
      objects: new Map([
        [appearance, streamBody('/Type /XObject /Subtype /Form /BBox [0 0 50 50]', 'q Q')],
        [21, withEntries(objectIn(pdf, 21).body, `/V ${pdf.size} 0 R /AP << /N ${appearance} 0 R >>`)],
      ]),
    })
    const verification = await verifyForTest(bytes, { trustedRoots })
    expect(verification.verdict).toBe('passed')
    expect(verification.signatures[0]?.changesAfter).toBe('signature')
  })

  it('a page changed along with a signature fails', async () => {
    const first = foreign({
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [20 0 R 21 0 R] /SigFlags 3 >> >>',
      21: '<< /FT /Sig /T (Kedua) >>',
    })
    const bytes = signDossier(first, {
      signer: secondSigner,
      chain,
      level: null,
      objects: new Map([[4, streamBody('', 'q q Q Q')]]),
    })
    expect((await look(bytes)).verdict).toBe('failed')
  })

  function signTogether(first: Buffer, rectangle: string): Buffer {
    const pdf = openPlainPdf(first)
    const field = pdf.size + 1
    return signDossierInNewField(first, field, rectangle)
  }

  function signDossierInNewField(first: Buffer, field: number, rectangle: string): Buffer {
    const draft = appendRevision(first, {
      objects: new Map([
        [
          field - 1,
          `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [${' '.repeat(40)}] /Contents <${'0'.repeat(16_000)}> /M (D:20241018081500Z) /Prop_Build << >> >>`,
        ],
        [
          field,
          `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Kedua) /Rect ${rectangle} /P 3 0 R /V ${field - 1} 0 R >>`,
        ],
        [3, objectIn(openPlainPdf(first), 3).body.replace('[20 0 R]', `[20 0 R ${field} 0 R]`)],
        [1, catalogIn(openPlainPdf(first)).body.replace('[20 0 R]', `[20 0 R ${field} 0 R]`)],
      ]),
    })
    const { start, end } = lastContents(draft)
    const sealedBytes = Buffer.from(draft)
    sealedBytes.write(
      `0 ${start} ${end} ${draft.length - end}`.padEnd(40),
      sealedBytes.lastIndexOf('/ByteRange [') + 12,
      'latin1',
    )
    const content = Buffer.concat([sealedBytes.subarray(0, start), sealedBytes.subarray(end)])
    sealedBytes.write(makeCms({ signer: secondSigner, chain, content }).toString('hex'), start + 1, 'latin1')
    return sealedBytes
  }
})

describe('older kinds of signatures', () => {
  it('a detached one in the old way is verified, without a PAdES level', async () => {
    const bytes = foreign(
      {},
      {
        subFilter: 'adbe.pkcs7.detached',
        cms: { withoutSigningCertificate: true, signingTimeMs: testEpochMs },
        withoutTime: true,
      },
    )
    const { verdict, signatures } = await verifyForTest(bytes, { trustedRoots })
    expect([verdict, signatures[0]?.level, signatures[0]?.claimedTime]).toEqual([
      'passed',
      'none',
      '2024-10-18T08:15:00Z',
    ])
  })

  it('one without attributes is verified over the content itself', async () => {
    const bytes = foreign({}, { subFilter: 'adbe.pkcs7.detached', cms: { withoutAttributes: true } })
    expect((await look(bytes)).verdict).toBe('passed')
    expect((await look(overwrite(bytes, 40, 'X'))).verdict).toBe('failed')
  })

  it('one over a SHA-1 is too weak when whole and broken when changed', async () => {
    expect((await look(sealSha1((content) => content))).reasons).toContain('algorithm-weak')
    expect((await look(sealSha1((content) => content.subarray(1)))).reasons).toContain('digest-differs')
  })

  function sealSha1(change: (content: Buffer) => Buffer): Buffer {
    const draft = foreign({}, { subFilter: 'adbe.pkcs7.sha1' })
    const { start, end } = lastContents(draft)
    const content = change(Buffer.concat([draft.subarray(0, start), draft.subarray(end)]))
    const digest = createHash('sha1').update(content).digest()
    const cms = makeCms({ signer, chain, content: digest, carried: digest })
    const sealedBytes = Buffer.from(draft)
    sealedBytes.write(cms.toString('hex').padEnd(end - start - 2, '0'), start + 1, 'latin1')
    return sealedBytes
  }

  it('a certificate valid at --at and expired now passes for that time', async () => {
    const short = makeCertificate({ name: 'Singkat', issuer: authority.office, notAfterMs: testEpochMs + 86_400_000 })
    const bytes = signDossier(makeDossier(), { signer: short, chain })
    expect((await verifyForTest(bytes, { trustedRoots })).verdict).toBe('indeterminate')
    expect((await verifyForTest(bytes, { trustedRoots, at: testEpochMs + 3_600_000 })).verdict).toBe('passed')
  })

  it('a root that cannot be read is said and trusts nobody', async () => {
    const verification = await verifyForTest(dossier, { trustedRoots: [Buffer.from('bukan sertifikat')] })
    expect(verification.verdict).toBe('indeterminate')
    expect(verification.checks.find(({ code }) => code === 'chain')?.facts['unreadableRoots']).toBe(1)
  })
})
