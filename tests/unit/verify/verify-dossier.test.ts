import { describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { checkCodes, Verification } from '../../../src/contract/verification.ts'
import { DossierManifest } from '../../../src/contract/dossier-manifest.ts'
import { parseManifest } from '../../../src/verify/examine/parse-manifest.ts'
import { SourceUnreadable } from '../../../src/verify/pdf/piece-reader.ts'
import { createSha256 } from '../../../src/verify/hash/sha256.ts'
import { verifyDocument } from '../../../src/verify/verify-document.ts'
import { evidenceFiles, makeDossier, sampleManifest } from '../../attacks/pdf/make-dossier.ts'
import { addDocumentStamp, addStore, signDossier } from '../../attacks/pdf/sign-dossier.ts'
import { testEpochMs } from '../../attacks/pki/make-certificate.ts'
import { makeTimeStampToken, timeStampAttribute } from '../../attacks/pki/make-cms.ts'
import { makeOcspResponse, type OcspWish } from '../../attacks/pki/make-ocsp-response.ts'
import { makeRevocationList } from '../../attacks/pki/make-revocation-list.ts'
import { makeTestAuthority } from '../../attacks/pki/test-authority.ts'
import { reasonCodes, testPorts, verifyForTest } from '../../attacks/verify-for-test.ts'

const authority = makeTestAuthority()
const { signer, secondSigner, stamper, chain, root, office } = authority
const trustedRoots = [root.certificate]
const day = 86_400_000
const sign = (bytes: Buffer) => signDossier(bytes, { signer, chain })
const one = sign(makeDossier())
const two = signDossier(sign(makeDossier({ fields: 2 })), { signer: secondSigner, chain })
const lists = [makeRevocationList({ issuer: office }), makeRevocationList({ issuer: root })]
const resultOf = (verification: Verification, code: string) =>
  verification.checks.find((check) => check.code === code)?.result

describe('an untouched dossier', () => {
  it('passes with the right root, every check told and only revocation left open', async () => {
    const verification = await verifyForTest(one, { trustedRoots })
    expect(Verification.parse(verification)).toEqual(verification)
    expect(verification.verdict).toBe('passed')
    expect(verification.kind).toBe('netra-dossier')
    expect(verification.checks.map(({ code }) => code)).toEqual(checkCodes)
    const open = verification.checks.filter(({ result }) => result !== 'fine').map(({ code, result }) => [code, result])
    expect(open).toEqual([
      ['revocation', 'look-again'],
      ['time-stamps', 'not-applicable'],
    ])
    expect(reasonCodes(verification)).toEqual(['revocation-not-checked'])
  })

  it('names signer, issuer, claimed time, coverage and level', async () => {
    const { signatures } = await verifyForTest(one, { trustedRoots })
    expect(signatures).toEqual([
      {
        field: 'Tandatangan1',
        signer: 'CN=Penguji Satu,O=Kantor Uji,C=ID',
        issuer: 'CN=Penerbit Uji,O=Kantor Uji,C=ID',
        subFilter: 'ETSI.CAdES.detached',
        claimedTime: '2024-10-18T16:15:00+08:00',
        stampedTime: null,
        coverage: 'entire-file',
        changesAfter: 'none',
        level: 'B-B',
        intact: true,
        trusted: true,
      },
    ])
  })

  it('says what it is', async () => {
    const { dossier } = await verifyForTest(one)
    const manifest = sampleManifest(1)
    expect(dossier).toMatchObject({
      number: manifest.dossier.number,
      edition: 'internal',
      caseId: manifest.caseId,
      custodyHead: manifest.custody.entryHash,
    })
    expect(dossier?.manifestSha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is never passed without its root', async () => {
    const verification = await verifyForTest(one)
    expect(verification.verdict).toBe('indeterminate')
    expect(reasonCodes(verification)).toEqual(['issuer-unknown'])
    expect(verification.signatures[0]?.trusted).toBe(false)
  })

  it('passes with two signers, each seeing what came after', async () => {
    const { verdict, signatures } = await verifyForTest(two, { trustedRoots })
    expect(verdict).toBe('passed')
    expect(signatures.map(({ coverage, changesAfter }) => [coverage, changesAfter])).toEqual([
      ['entire-revision', 'signature'],
      ['entire-file', 'none'],
    ])
  })

  it('passes while a planned field is still open', async () => {
    expect((await verifyForTest(sign(makeDossier({ fields: 3 })), { trustedRoots })).verdict).toBe('passed')
  })

  it('passes with its form as an object of its own', async () => {
    const bytes = signDossier(sign(makeDossier({ fields: 2, form: 'indirect' })), { signer: secondSigner, chain })
    expect((await verifyForTest(bytes, { trustedRoots })).verdict).toBe('passed')
  })

  it('passes with keys of every kind', async () => {
    for (const kind of ['p256', 'p384', 'p521', 'rsa2048', 'ed25519'] as const) {
      const holder = authority.issue({ name: kind, kind })
      const verification = await verifyForTest(signDossier(makeDossier(), { signer: holder, chain }), { trustedRoots })
      expect([kind, verification.verdict]).toEqual([kind, 'passed'])
    }
  })

  it('gets the same verdict from the verifier’s own SHA-256', async () => {
    const options = { trustedRoots, ports: { ...testPorts, createSha256 } }
    expect(await verifyForTest(two, options)).toEqual(await verifyForTest(two, { trustedRoots }))
  })

  it('reads alike wherever the borders of pieces fall', async () => {
    for (let pad = 1700; pad < 2100; pad += 7) {
      const bytes = sign(makeDossier({ catalogEntries: `/Lang (${'x'.repeat(pad)})` }))
      expect([pad, (await verifyForTest(bytes, { trustedRoots })).verdict]).toEqual([pad, 'passed'])
    }
  })
})

describe('a dossier that was never signed', () => {
  it('fails as unsigned and still says what it is', async () => {
    const verification = await verifyForTest(makeDossier(), { trustedRoots })
    expect([verification.verdict, verification.kind]).toEqual(['failed', 'netra-dossier'])
    expect(reasonCodes(verification)).toEqual(['unsigned'])
    expect(verification.dossier?.number).toBe('001/UJI/2024')
    expect(resultOf(verification, 'manifest')).toBe('fine')
  })
})

describe('time-stamps and stored revocation', () => {
  const stampMs = testEpochMs + 2 * day
  const stored = addStore(two, { certificates: chain, lists })
  const archived = addDocumentStamp(stored, { authority: stamper, atMs: stampMs, chain })

  it('a revocation list at hand settles revocation', async () => {
    const verification = await verifyForTest(one, { trustedRoots, crls: lists })
    expect([verification.verdict, reasonCodes(verification), resultOf(verification, 'revocation')]).toEqual([
      'passed',
      [],
      'fine',
    ])
  })

  it('a list that has run out is told and does not forbid passing', async () => {
    const old = [office, root].map((issuer) => makeRevocationList({ issuer, nextUpdateMs: testEpochMs + day }))
    const verification = await verifyForTest(one, { trustedRoots, crls: old })
    expect([verification.verdict, reasonCodes(verification)]).toEqual(['passed', ['revocation-outdated']])
  })

  it('a stored security store may come after signing', async () => {
    const { verdict, signatures } = await verifyForTest(stored, { trustedRoots })
    expect([verdict, signatures.map(({ changesAfter }) => changesAfter)]).toEqual(['passed', ['signature', 'lta']])
  })

  it('a document time-stamp over it makes the archive level, also after certification for a single signer', async () => {
    const single = addDocumentStamp(addStore(one, { certificates: chain, lists }), {
      authority: stamper,
      atMs: stampMs,
      chain,
    })
    for (const bytes of [archived, single]) {
      const { verdict, signatures } = await verifyForTest(bytes, { trustedRoots })
      expect([verdict, signatures[0]?.level, signatures[0]?.stampedTime]).toEqual([
        'passed',
        'B-LTA',
        new Date(stampMs).toISOString(),
      ])
      expect(signatures.at(-1)).toMatchObject({
        subFilter: 'ETSI.RFC3161',
        intact: true,
        trusted: true,
        coverage: 'entire-file',
      })
    }
  })

  it('a time-stamp keeps an expired certificate good', async () => {
    const nowMs = testEpochMs + 20 * 365 * day
    expect((await verifyForTest(two, { trustedRoots, nowMs })).verdict).toBe('indeterminate')
    const short = authority.issue({ name: 'Singkat', notAfterMs: testEpochMs + 10 * day })
    const signed = signDossier(makeDossier(), { signer: short, chain })
    const stamped = addDocumentStamp(signed, { authority: stamper, atMs: stampMs, chain })
    expect(reasonCodes(await verifyForTest(signed, { trustedRoots }))).toEqual(['certificate-expired'])
    expect((await verifyForTest(stamped, { trustedRoots })).verdict).toBe('passed')
  })

  it('a time-stamp proves a signature older than a revocation', async () => {
    const revoked = makeRevocationList({ issuer: office, revoked: [{ serial: signer.serial, atMs: stampMs + day }] })
    const stamped = addDocumentStamp(one, { authority: stamper, atMs: stampMs, chain })
    const crls = [revoked, makeRevocationList({ issuer: root })]
    expect((await verifyForTest(one, { trustedRoots, crls })).verdict).toBe('indeterminate')
    expect((await verifyForTest(stamped, { trustedRoots, crls })).verdict).toBe('passed')
  })

  it('a token among the unsigned attributes makes level B-T', async () => {
    const bytes = signDossier(makeDossier(), {
      signer,
      chain,
      cms: {
        unsignedAttributes: (signature) => [
          timeStampAttribute(makeTimeStampToken({ authority: stamper, stamped: signature, atMs: stampMs, chain })),
        ],
      },
    })
    const { verdict, signatures } = await verifyForTest(bytes, { trustedRoots })
    expect([verdict, signatures[0]?.level, signatures[0]?.stampedTime]).toEqual([
      'passed',
      'B-T',
      new Date(stampMs).toISOString(),
    ])
  })

  it('stored OCSP responses settle revocation as lists do', async () => {
    const responder = authority.issue({
      name: 'Penjawab',
      extendedUsage: { critical: false, purposes: ['1.3.6.1.5.5.7.3.9'] },
      keyUsage: [0],
    })
    const ofOffice = makeOcspResponse({ issuer: root, about: office, digest: 'sha256' })
    const codesWith = async (wish: Partial<OcspWish>) => {
      const responses = [makeOcspResponse({ issuer: office, about: signer, ...wish }), ofOffice]
      return reasonCodes(
        await verifyForTest(addStore(one, { certificates: [], lists: [], responses }), { trustedRoots }),
      )
    }
    expect(await codesWith({})).toEqual([])
    expect(await codesWith({ responder })).toEqual([])
    expect(await codesWith({ responder: secondSigner })).toEqual(['revocation-unreadable'])
    expect(await codesWith({ responder: { ...responder, privateKey: signer.privateKey } })).toEqual([
      'revocation-unreadable',
    ])
    expect(await codesWith({ producedMs: testEpochMs + 3000 * day, responder })).toEqual(['revocation-unreadable'])
    expect(await codesWith({ status: 'unknown' })).toEqual(['revocation-not-checked'])
    expect(await codesWith({ about: secondSigner })).toEqual(['revocation-not-checked'])
    expect(await codesWith({ nextUpdateMs: testEpochMs + day })).toEqual(['revocation-outdated'])
    expect(await codesWith({ status: { revokedMs: testEpochMs - day } })).toEqual(['certificate-revoked'])
    expect(await codesWith({ status: { revokedMs: testEpochMs + day } })).toEqual(['certificate-revoked-later'])
    expect(await codesWith({ status: { revokedMs: testEpochMs + day, reason: 1 } })).toEqual(['certificate-revoked'])
    const broken = addStore(one, { certificates: [], lists: [], responses: [Buffer.from('30030a0106', 'hex')] })
    expect(reasonCodes(await verifyForTest(broken, { trustedRoots }))).toEqual(['revocation-unreadable'])
  })

  it('a visible document time-stamp is a change', async () => {
    const bytes = addDocumentStamp(one, { authority: stamper, atMs: stampMs, chain, rectangle: '[0 0 595 842]' })
    expect(reasonCodes(await verifyForTest(bytes, { trustedRoots }))).toContain('changed-after-signing')
  })

  it('a document stamped by nobody we know cannot be concluded', async () => {
    const stranger = makeTestAuthority()
    const bytes = addDocumentStamp(one, { authority: stranger.stamper, atMs: stampMs, chain: stranger.chain })
    expect(reasonCodes(await verifyForTest(bytes, { trustedRoots }))).toEqual(['time-stamp-untrusted'])
  })
})

describe('the hash manifest and the custody chain', () => {
  const verdictOf = async (wish: Parameters<typeof makeDossier>[0]) =>
    reasonCodes(await verifyForTest(sign(makeDossier(wish)), { trustedRoots }))

  it('agrees with the schema of the contract about what is a manifest', () => {
    const good = sampleManifest(2)
    const bad: unknown[] = [
      null,
      [],
      'x',
      {},
      { ...good, version: 2 },
      { ...good, extra: 1 },
      { ...good, caseId: undefined },
      { ...good, custodyLeaves: ['ABC'] },
      { ...good, custody: { ...good.custody, sequence: 1.5 } },
      { ...good, dossier: { ...good.dossier, edition: 'other' } },
      { ...good, evidence: [{ ...good.evidence[0], use: 'used' }] },
      { ...good, evidence: [{ ...good.evidence[0], annexPage: null }] },
      { ...good, dossier: { ...good.dossier, number: null } },
      { ...good, signatureFields: [1] },
      { ...good, dataPacks: {} },
    ]
    for (const value of [good, ...bad]) {
      const json = JSON.parse(JSON.stringify(value)) as Parameters<typeof parseManifest>[0]
      expect(parseManifest(json) !== null, JSON.stringify(value)).toBe(DossierManifest.safeParse(json).success)
    }
  })

  it('tells a manifest that is missing, unreadable, not canonical or not the one named', async () => {
    expect(await verdictOf({ names: '' })).toEqual(['manifest-missing'])
    expect(await verdictOf({ manifestText: () => '{"format":1}' })).toEqual(['manifest-unreadable'])
    expect(await verdictOf({ manifestText: () => 'bukan json' })).toEqual(['manifest-unreadable'])
    expect(await verdictOf({ manifestText: (text) => `${text} ` })).toEqual(['manifest-not-canonical'])
    expect(await verdictOf({ manifestText: (text) => text.replace('{', '{"version":1,') })).toEqual([
      'manifest-not-canonical',
    ])
    expect(await verdictOf({ xmp: (packet) => packet.replace(/(manifestSha256>)./, '$1x') })).toEqual([
      'manifest-digest-differs',
    ])
  })

  it('tells metadata that say something else, or say it twice', async () => {
    expect(await verdictOf({ xmp: (packet) => packet.replace('001/UJI', '002/UJI') })).toEqual([
      'manifest-metadata-differs',
    ])
    expect(
      await verdictOf({
        xmp: (packet) => packet.replace('<netra:caseId>', '<netra:caseId>x</netra:caseId><netra:caseId>'),
      }),
    ).toEqual(['manifest-metadata-differs'])
    expect(await verdictOf({ xmp: () => '<x/>' })).toEqual([
      'manifest-digest-differs',
      'manifest-metadata-differs',
      'custody-head-differs',
    ])
  })

  it('tells fields that were not planned', async () => {
    expect(
      await verdictOf({ manifest: (manifest) => ({ ...manifest, signatureFields: ['Tandatangan1', 'Tandatangan2'] }) }),
    ).toEqual(['manifest-fields-differ'])
  })

  it('tells a custody chain whose root, length or head does not follow from its leaves', async () => {
    const custody = (change: Partial<ReturnType<typeof sampleManifest>['custody']>) =>
      verdictOf({ manifest: (manifest) => ({ ...manifest, custody: { ...manifest.custody, ...change } }) })
    const other = 'ab'.repeat(32)
    expect(await custody({ merkleRoot: other })).toEqual(['custody-root-differs'])
    expect(await custody({ sequence: 4 })).toEqual(['custody-length-differs'])
    expect(await custody({ entryHash: other })).toEqual(['custody-head-differs'])
    expect(
      await verdictOf({ manifest: (manifest) => ({ ...manifest, custodyLeaves: manifest.custodyLeaves.slice(0, 2) }) }),
    ).toEqual(['custody-root-differs', 'custody-length-differs', 'custody-head-differs'])
  })

  it('compares originals by their bytes: unchanged, changed and missing ones are told apart', async () => {
    const find = (files: { number: string; bytes: Buffer }[]) => ({
      find: async ({ number }: { number: string }) => {
        const file = files.find((candidate) => candidate.number === number)
        return file ? byteSourceOf(new Uint8Array(file.bytes)) : null
      },
    })
    const verify = (files: { number: string; bytes: Buffer }[]) =>
      verifyForTest(one, { trustedRoots, originals: find(files) })
    const whole = await verify(evidenceFiles)
    expect([whole.verdict, whole.checks.find(({ code }) => code === 'manifest')?.facts['originalsUnchanged']]).toEqual([
      'passed',
      2,
    ])
    const changed = await verify(
      evidenceFiles.map(({ number, bytes }) => ({
        number,
        bytes: number === 'B-002' ? Buffer.from('surat KEDUA') : bytes,
      })),
    )
    expect([changed.verdict, reasonCodes(changed)]).toEqual(['failed', ['original-changed']])
    const missing = await verify(evidenceFiles.slice(1))
    expect([missing.verdict, reasonCodes(missing)]).toEqual(['indeterminate', ['original-missing']])
  })
})

describe('a signed PDF of somebody else', () => {
  const foreign = signDossier(
    makeDossier({
      names: '',
      xmp: () => '<x/>',
      extraObjects: new Map([
        [7, 'null'],
        [8, 'null'],
      ]),
    }),
    { signer, chain, level: null },
  )

  it('gets the PDF and signature checks and none of the dossier', async () => {
    const verification = await verifyForTest(foreign)
    expect([verification.verdict, verification.kind, reasonCodes(verification)]).toEqual([
      'indeterminate',
      'signed-pdf',
      ['issuer-unknown'],
    ])
    expect(['manifest', 'custody', 'docmdp'].map((code) => resultOf(verification, code))).toEqual(
      Array(3).fill('not-applicable'),
    )
    expect(verification.dossier).toBeNull()
  })

  it('may pass with its root', async () => {
    expect((await verifyForTest(foreign, { trustedRoots })).verdict).toBe('passed')
  })
})

describe('the source itself', () => {
  it('a disk that fails is no verdict about the document', async () => {
    let reads = 0
    const source = {
      size: one.length,
      read: async (offset: number, length: number) => {
        reads += 1
        if (reads > 3) throw new Error('EIO')
        return new Uint8Array(one.subarray(offset, offset + length))
      },
    }
    const options = { ports: testPorts, trustedRoots, crls: [], at: null, nowMs: testEpochMs, originals: null }
    await expect(verifyDocument(source, options)).rejects.toBeInstanceOf(SourceUnreadable)
  })
})
