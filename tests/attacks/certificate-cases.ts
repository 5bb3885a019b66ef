import { makeDossier } from './pdf/make-dossier.ts'
import { addStore, signDossier, type SigningWish } from './pdf/sign-dossier.ts'
import { makeCertificate, testEpochMs, type CertificateWish, type Holder } from './pki/make-certificate.ts'
import { attribute, makeTimeStampToken, timeStampAttribute } from './pki/make-cms.ts'
import { makeOcspResponse, type OcspWish } from './pki/make-ocsp-response.ts'
import { makeRevocationList } from './pki/make-revocation-list.ts'
import type { TestAuthority } from './pki/test-authority.ts'
import { boolean, der, integer, octets, oid, sequence } from './pki/write-der.ts'

/** A dossier signed with something wrong about certificates or times, and the finding that must be told. */
export type CertificateCase = {
  readonly name: string
  readonly bytes: Buffer
  readonly crls?: readonly Buffer[]
  /** Milliseconds since 1970 for which validity is judged; a month after the test epoch where left out. */
  readonly atMs?: number
  readonly roots?: readonly Buffer[]
  readonly finding: string
}

const day = 86_400_000

/** Classes P10 and P11: expired, early, revoked, misused, weak, self-signed, forged chains, clocks set back. None may pass. */
export function* certificateCases(authority: TestAuthority): Iterable<CertificateCase> {
  const signed = (signer: Holder, wish: Partial<SigningWish> = {}) =>
    signDossier(makeDossier(), { signer, chain: authority.chain, ...wish })
  yield* timeCases(authority, signed)
  yield* usageCases(authority, signed)
  yield* chainCases(authority, signed)
  yield* revocationCases(authority, signed)
  yield* stampCases(authority, signed)
}

type Signed = (signer: Holder, wish?: Partial<SigningWish>) => Buffer

function* timeCases({ issue, signer }: TestAuthority, signed: Signed): Iterable<CertificateCase> {
  const expired = issue({ notBeforeMs: testEpochMs - 400 * day, notAfterMs: testEpochMs - 35 * day })
  const early = issue({ notBeforeMs: testEpochMs + 60 * day })
  const short = issue({ notAfterMs: testEpochMs + 10 * day })
  yield { name: 'expired when signed', bytes: signed(expired), finding: 'certificate-expired' }
  yield { name: 'expired when signed, told as such', bytes: signed(expired), finding: 'claimed-time-outside' }
  yield {
    name: 'expired when signed, clock set back',
    bytes: signed(expired, { claimedMs: testEpochMs - 100 * day }),
    finding: 'certificate-expired',
  }
  yield { name: 'not yet valid', bytes: signed(early), finding: 'certificate-not-yet-valid' }
  yield {
    name: 'not yet valid, clock set forward',
    bytes: signed(early, { claimedMs: testEpochMs + 90 * day }),
    finding: 'claimed-time-in-future',
  }
  yield { name: 'expired between signing and checking', bytes: signed(short), finding: 'certificate-expired' }
  yield {
    name: 'claims a time before its certificate',
    bytes: signed(signer, { claimedMs: testEpochMs - 4000 * day }),
    finding: 'claimed-time-outside',
  }
  yield { name: 'claims no time', bytes: signed(signer, { withoutTime: true }), finding: 'claimed-time-missing' }
  yield {
    name: 'checked for a time before signing',
    bytes: signed(signer),
    atMs: testEpochMs - 10 * day,
    finding: 'claimed-time-in-future',
  }
}

function* usageCases({ issue, office, root }: TestAuthority, signed: Signed): Iterable<CertificateCase> {
  const purposes = (list: readonly string[]) => ({ extendedUsage: { critical: true, purposes: list } })
  yield { name: 'key usage without signing', bytes: signed(issue({ keyUsage: [2] })), finding: 'key-usage-wrong' }
  yield { name: 'only for servers', bytes: signed(issue(purposes(['1.3.6.1.5.5.7.3.1']))), finding: 'key-usage-wrong' }
  yield {
    name: 'only for time-stamps',
    bytes: signed(issue(purposes(['1.3.6.1.5.5.7.3.8']))),
    finding: 'key-usage-wrong',
  }
  yield {
    name: 'an authority signs',
    bytes: signed(office, { chain: [root.certificate] }),
    finding: 'signer-is-authority',
  }
  yield {
    name: 'signer with the authority flag',
    bytes: signed(makeCertificate({ name: 'X', issuer: root, isAuthority: true, keyUsage: [0] }), {
      chain: [root.certificate],
    }),
    finding: 'signer-is-authority',
  }
  const unknown = { oid: '1.2.3.4.5', critical: true, value: octets(Buffer.from('x')) }
  yield {
    name: 'unknown critical extension',
    bytes: signed(issue({ extensions: [unknown] })),
    finding: 'critical-extension-unknown',
  }
  const names = { oid: '2.5.29.30', critical: true, value: sequence() }
  const limited = makeCertificate({ name: 'Terbatas', issuer: root, isAuthority: true, extensions: [names] })
  yield {
    name: 'name constraints above the signer',
    bytes: signed(makeCertificate({ name: 'X', issuer: limited }), { chain: [limited.certificate, root.certificate] }),
    finding: 'critical-extension-unknown',
  }
  for (const [what, id] of [
    ['name constraints', '2.5.29.30'],
    ['policy constraints', '2.5.29.36'],
    ['any policy inhibited', '2.5.29.54'],
  ] as const) {
    const critical = id !== '2.5.29.30'
    const above = makeCertificate({
      name: 'Terbatas Pula',
      issuer: root,
      isAuthority: true,
      extensions: [{ oid: id, critical, value: id === '2.5.29.54' ? integer(0) : sequence() }],
    })
    yield {
      name: `${what} above the signer, ${critical ? 'critical' : 'not marked critical'}`,
      bytes: signed(makeCertificate({ name: 'X', issuer: above }), { chain: [above.certificate, root.certificate] }),
      finding: 'critical-extension-unknown',
    }
  }
  const twice = { oid: '2.5.29.32', critical: false, value: sequence() }
  yield {
    name: 'an extension given twice',
    bytes: signed(issue({ extensions: [twice, twice] })),
    finding: 'certificate-unreadable',
  }
  yield {
    name: 'validity that ends before it begins',
    bytes: signed(issue({ notBeforeMs: testEpochMs, notAfterMs: testEpochMs - day })),
    finding: 'certificate-expired',
  }
  yield {
    name: 'a curve nobody here knows',
    bytes: signed(issue({ kind: 'secp256k1' })),
    finding: 'algorithm-unsupported',
  }
  yield { name: 'RSA of 1024 bits', bytes: signed(issue({ kind: 'rsa1024' })), finding: 'algorithm-weak' }
  yield {
    name: 'signature over SHA-1',
    bytes: signed(issue({ kind: 'rsa2048' }), { cms: { digest: 'sha1' } }),
    finding: 'algorithm-weak',
  }
}

function* chainCases(authority: TestAuthority, signed: Signed): Iterable<CertificateCase> {
  const { root, office, issue, signer, chain } = authority
  const own = makeCertificate({ name: 'Sendiri', issuer: null })
  const stranger = makeCertificate({ name: 'Induk Uji', issuer: null, isAuthority: true })
  yield { name: 'self-signed', bytes: signed(own, { chain: [] }), finding: 'self-signed' }
  yield {
    name: 'self-signed and put among the roots',
    bytes: signed(own, { chain: [] }),
    roots: [own.certificate],
    finding: 'self-signed',
  }
  yield { name: 'unknown root', bytes: signed(signer), roots: [], finding: 'issuer-unknown' }
  yield {
    name: 'another root of the same name',
    bytes: signed(signer),
    roots: [stranger.certificate],
    finding: 'issuer-unknown',
  }
  yield { name: 'intermediate left out', bytes: signed(signer, { chain: [] }), finding: 'issuer-unknown' }
  const byPerson = makeCertificate({ name: 'X', issuer: signer })
  yield {
    name: 'issued by a person',
    bytes: signed(byPerson, { chain: [signer.certificate, ...chain] }),
    finding: 'chain-rule-broken',
  }
  const careless = makeCertificate({ name: 'Tanpa Batas', issuer: root, keyUsage: null })
  yield {
    name: 'issued by a certificate without any limits that is no authority',
    bytes: signed(makeCertificate({ name: 'X', issuer: careless }), {
      chain: [careless.certificate, root.certificate],
    }),
    finding: 'chain-rule-broken',
  }
  yield {
    name: 'one digest for the content, another for the signature',
    bytes: signed(signer, { cms: { signatureDigest: 'sha384' } }),
    finding: 'algorithm-unsupported',
  }
  const deeper = makeCertificate({ name: 'Terlalu Dalam', issuer: office, isAuthority: true })
  yield {
    name: 'longer than the path length',
    bytes: signed(makeCertificate({ name: 'X', issuer: deeper }), { chain: [deeper.certificate, ...chain] }),
    finding: 'chain-rule-broken',
  }
  const noSigning = makeCertificate({ name: 'Tanpa Hak', issuer: root, isAuthority: true, keyUsage: [0] })
  yield {
    name: 'authority without the right to issue',
    bytes: signed(makeCertificate({ name: 'X', issuer: noSigning }), {
      chain: [noSigning.certificate, root.certificate],
    }),
    finding: 'chain-rule-broken',
  }
  const weakRoot = makeCertificate({ name: 'Induk RSA', issuer: null, isAuthority: true, kind: 'rsa2048' })
  const weak = makeCertificate({ name: 'X', issuer: weakRoot, digest: 'sha1' })
  yield {
    name: 'certificate signed over SHA-1',
    bytes: signed(weak, { chain: [weakRoot.certificate] }),
    roots: [weakRoot.certificate],
    finding: 'chain-algorithm',
  }
  const lapsed = makeCertificate({
    name: 'Penerbit Lama',
    issuer: root,
    isAuthority: true,
    notAfterMs: testEpochMs - 10 * day,
  })
  yield {
    name: 'issued by an authority that has expired',
    bytes: signed(makeCertificate({ name: 'X', issuer: lapsed }), { chain: [lapsed.certificate, root.certificate] }),
    finding: 'certificate-expired',
  }
  const impostor = { ...office, privateKey: stranger.privateKey }
  yield {
    name: 'certificate with a forged signature',
    bytes: signed(makeCertificate({ name: 'X', issuer: impostor })),
    finding: 'issuer-unknown',
  }
  yield {
    name: 'an unused certificate inside',
    bytes: signed(signer, { chain: [...chain, stranger.certificate] }),
    finding: 'certificate-unused',
  }
  yield {
    name: 'names another certificate',
    bytes: signed(signer, { cms: { namedCertificate: issue({}).certificate } }),
    finding: 'signing-certificate-differs',
  }
  yield {
    name: 'names no certificate',
    bytes: signed(signer, { cms: { withoutSigningCertificate: true } }),
    finding: 'signing-certificate-missing',
  }
  yield {
    name: 'with the signing time inside',
    bytes: signed(signer, { cms: { signingTimeMs: testEpochMs } }),
    finding: 'attributes-beyond-profile',
  }
  yield {
    name: 'attributes out of order',
    bytes: signed(signer, { cms: { unsorted: true } }),
    finding: 'attributes-irregular',
  }
  yield {
    name: 'without attributes',
    bytes: signed(signer, { cms: { withoutAttributes: true } }),
    finding: 'signing-certificate-missing',
  }
  const bare = sequence(oid('1.2.840.113549.1.1.1'), der(0x05))
  yield {
    name: 'algorithm without its digest',
    bytes: signed(issue({ kind: 'rsa2048' }), { cms: { signatureAlgorithm: bare } }),
    finding: 'signature-form',
  }
  yield { name: 'certification left out', bytes: signed(signer, { level: null }), finding: 'certification-missing' }
  yield { name: 'certification of another level', bytes: signed(signer, { level: 2 }), finding: 'certification-level' }
  yield {
    name: 'signed as an older kind',
    bytes: signed(signer, { subFilter: 'adbe.pkcs7.detached' }),
    finding: 'signature-dictionary-form',
  }
  yield {
    name: 'with entries of its own',
    bytes: signed(signer, { dictionaryEntries: '/Prop_Build << >>' }),
    finding: 'signature-dictionary-form',
  }
  yield {
    name: 'something else in the signing revision',
    bytes: signed(signer, { objects: new Map([[4, '<< >>']]) }),
    finding: 'changed-after-signing',
  }
  yield {
    name: 'key of one, certificate of another',
    bytes: signed({ ...signer, privateKey: issue({}).privateKey }),
    finding: 'signature-wrong',
  }
}

function* revocationCases(authority: TestAuthority, signed: Signed): Iterable<CertificateCase> {
  const { signer, office, root } = authority
  const revoked = (atMs: number, reason?: number) =>
    makeRevocationList({
      issuer: office,
      revoked: [{ serial: signer.serial, atMs, ...(reason === undefined ? {} : { reason }) }],
    })
  const good = makeRevocationList({ issuer: root })
  const bytes = signed(signer)
  yield {
    name: 'revoked before signing',
    bytes,
    crls: [revoked(testEpochMs - day), good],
    finding: 'certificate-revoked',
  }
  yield {
    name: 'revoked after the claimed time',
    bytes,
    crls: [revoked(testEpochMs + day), good],
    finding: 'certificate-revoked-later',
  }
  yield {
    name: 'key lost after the claimed time',
    bytes,
    crls: [revoked(testEpochMs + day, 1), good],
    finding: 'certificate-revoked',
  }
  yield {
    name: 'office revoked',
    bytes,
    crls: [makeRevocationList({ issuer: root, revoked: [{ serial: office.serial, atMs: testEpochMs - day }] })],
    finding: 'certificate-revoked',
  }
  yield {
    name: 'list that cannot be read',
    bytes,
    crls: [Buffer.from('bukan daftar')],
    finding: 'revocation-unreadable',
  }
  const extended = (id: string, value: Buffer) => [
    makeRevocationList({ issuer: office, extensions: [sequence(oid(id), boolean(true), octets(value))] }),
    good,
  ]
  yield {
    name: 'list with an unknown critical extension',
    bytes,
    crls: extended('1.2.3.4.5', sequence()),
    finding: 'revocation-unreadable',
  }
  yield {
    name: 'list of changes only',
    bytes,
    crls: extended('2.5.29.27', integer(1)),
    finding: 'revocation-unreadable',
  }
  yield {
    name: 'list that speaks of the certificates of others',
    bytes,
    crls: extended('2.5.29.28', sequence(der(0x84, Buffer.from([0xff])))),
    finding: 'revocation-unreadable',
  }
  yield {
    name: 'list for authorities alone',
    bytes,
    crls: extended('2.5.29.28', sequence(der(0x82, Buffer.from([0xff])))),
    finding: 'revocation-unreadable',
  }
  const silent = makeCertificate({ name: 'Penerbit Uji', issuer: root, isAuthority: true, keyUsage: [5] })
  yield {
    name: 'list by an authority without the right to list',
    bytes: signed(makeCertificate({ name: 'X', issuer: silent }), { chain: [silent.certificate, root.certificate] }),
    crls: [makeRevocationList({ issuer: silent }), good],
    finding: 'revocation-unreadable',
  }
  yield* responseCases(authority, signed)
  yield {
    name: 'list with a forged signature',
    bytes,
    crls: [makeRevocationList({ issuer: { ...office, privateKey: root.privateKey } })],
    finding: 'revocation-unreadable',
  }
}

/** The same by stored OCSP responses (RFC 6960). */
function* responseCases(authority: TestAuthority, signed: Signed): Iterable<CertificateCase> {
  const { signer, office, root, issue } = authority
  const good = makeRevocationList({ issuer: root })
  const stored = (wish: Partial<OcspWish>) =>
    addStore(signed(signer), {
      certificates: [],
      lists: [good],
      responses: [makeOcspResponse({ issuer: office, about: signer, ...wish })],
    })
  const answers = (purposes: readonly string[], more: Partial<CertificateWish> = {}) =>
    issue({ name: 'Penjawab', extendedUsage: { critical: false, purposes }, ...more })
  const forAnswers = '1.3.6.1.5.5.7.3.9'
  yield {
    name: 'response: revoked before signing',
    bytes: stored({ status: { revokedMs: testEpochMs - day } }),
    finding: 'certificate-revoked',
  }
  yield {
    name: 'response by somebody without the right to answer',
    bytes: stored({ responder: answers(['1.3.6.1.5.5.7.3.4']) }),
    finding: 'revocation-unreadable',
  }
  yield {
    name: 'response by an expired responder',
    bytes: stored({ responder: answers([forAnswers], { notAfterMs: testEpochMs - 40 * day }) }),
    finding: 'revocation-unreadable',
  }
  yield {
    name: 'response by a responder with an unknown critical extension',
    bytes: stored({
      responder: answers([forAnswers], { extensions: [{ oid: '1.2.3.4.5', critical: true, value: sequence() }] }),
    }),
    finding: 'revocation-unreadable',
  }
  yield {
    name: 'response by a responder of another authority',
    bytes: stored({
      responder: makeCertificate({
        name: 'Penjawab',
        issuer: root,
        extendedUsage: { critical: false, purposes: [forAnswers] },
      }),
    }),
    finding: 'revocation-unreadable',
  }
}

function* stampCases(authority: TestAuthority, signed: Signed): Iterable<CertificateCase> {
  const { signer, stamper, chain, issue } = authority
  const stamped = (holder: Holder, atMs: number, over?: Buffer) =>
    signed(signer, {
      cms: {
        unsignedAttributes: (signature) => [
          timeStampAttribute(makeTimeStampToken({ authority: holder, stamped: over ?? signature, atMs, chain })),
        ],
      },
    })
  yield {
    name: 'stamp over something else',
    bytes: stamped(stamper, testEpochMs, Buffer.from('lain')),
    finding: 'time-stamp-wrong',
  }
  yield { name: 'stamp by a signer', bytes: stamped(issue({}), testEpochMs), finding: 'time-stamp-untrusted' }
  yield {
    name: 'stamp by an expired authority',
    bytes: stamped(stamper, testEpochMs + 4000 * day),
    finding: 'time-stamp-untrusted',
  }
  yield {
    name: 'stamp from the future',
    bytes: stamped(stamper, testEpochMs + 200 * day),
    finding: 'time-stamp-in-future',
  }
  yield {
    name: 'stamp that is none',
    bytes: signed(signer, { cms: { unsignedAttributes: () => [timeStampAttribute(sequence(integer(1)))] } }),
    finding: 'time-stamp-unreadable',
  }
  yield* tokenCases(authority, signed)
  const stranger = makeCertificate({
    name: 'Penanda Asing',
    issuer: makeCertificate({ name: 'Asing', issuer: null, isAuthority: true }),
    keyUsage: [0],
    extendedUsage: { critical: true, purposes: ['1.3.6.1.5.5.7.3.8'] },
  })
  yield { name: 'stamp by a stranger', bytes: stamped(stranger, testEpochMs), finding: 'time-stamp-untrusted' }
}

/** Tokens with one thing wrong inside, or an authority that may not stamp (RFC 3161 §2.3). */
function* tokenCases(
  { signer, stamper, chain, issue, office, root }: TestAuthority,
  signed: Signed,
): Iterable<CertificateCase> {
  type TokenWish = Partial<Parameters<typeof makeTimeStampToken>[0]>
  const token = (signature: Buffer, wish: TokenWish = {}) =>
    makeTimeStampToken({ authority: stamper, stamped: signature, atMs: testEpochMs, chain, ...wish })
  const stamped = (wish: TokenWish) =>
    signed(signer, { cms: { unsignedAttributes: (signature) => [timeStampAttribute(token(signature, wish))] } })
  const usage = (critical: boolean, purposes: readonly string[]) =>
    issue({ name: 'Penanda', keyUsage: [0], extendedUsage: { critical, purposes } })
  const stamping = '1.3.6.1.5.5.7.3.8'
  yield {
    name: 'stamp by an authority whose purpose is not critical',
    bytes: stamped({ authority: usage(false, [stamping]) }),
    finding: 'time-stamp-untrusted',
  }
  yield {
    name: 'stamp by an authority of two purposes',
    bytes: stamped({ authority: usage(true, [stamping, '1.3.6.1.5.5.7.3.4']) }),
    finding: 'time-stamp-untrusted',
  }
  yield { name: 'stamp over SHA-1', bytes: stamped({ imprint: 'sha1' }), finding: 'time-stamp-unreadable' }
  yield {
    name: 'stamp that names no certificate',
    bytes: stamped({ cms: { withoutSigningCertificate: true } }),
    finding: 'time-stamp-unreadable',
  }
  yield {
    name: 'stamp that names another certificate',
    bytes: stamped({ cms: { namedCertificate: signer.certificate } }),
    finding: 'time-stamp-wrong',
  }
  yield {
    name: 'stamp signed by another key',
    bytes: stamped({ authority: { ...stamper, privateKey: signer.privateKey } }),
    finding: 'time-stamp-wrong',
  }
  yield {
    name: 'stamp by a revoked authority',
    bytes: stamped({}),
    crls: [
      makeRevocationList({ issuer: office, revoked: [{ serial: stamper.serial, atMs: testEpochMs - day }] }),
      makeRevocationList({ issuer: root }),
    ],
    finding: 'time-stamp-untrusted',
  }
  yield {
    name: 'two stamps',
    bytes: signed(signer, {
      cms: {
        unsignedAttributes: (signature) => [
          attribute('1.2.840.113549.1.9.16.2.14', token(signature), token(signature, { atMs: testEpochMs + 1000 })),
        ],
      },
    }),
    finding: 'signature-form',
  }
}
