import { makeDossier, type DossierWish } from './pdf/make-dossier.ts'
import { addDocumentStamp, addStore, signDossier } from './pdf/sign-dossier.ts'
import { testEpochMs, type Holder, type KeyKind } from './pki/make-certificate.ts'
import { makeTimeStampToken, timeStampAttribute } from './pki/make-cms.ts'
import { makeRevocationList } from './pki/make-revocation-list.ts'
import type { TestAuthority } from './pki/test-authority.ts'

/** A signed dossier that passes, and what it is. */
export type FlipDossier = { readonly name: string; readonly bytes: Buffer }

const kinds: readonly KeyKind[] = ['p256', 'p384', 'p521', 'rsa2048', 'ed25519']

/** Twenty dossiers of different make: every kind of key, one to three signers, stamped, with a store, with pictures, long ones. */
export function makeFlipDossiers(authority: TestAuthority): FlipDossier[] {
  const { chain, signer, stamper, issue } = authority
  const sign = (bytes: Buffer, holder: Holder = signer) => signDossier(bytes, { signer: holder, chain })
  const holders = new Map(kinds.map((kind) => [kind, issue({ name: `Penguji ${kind}`, kind })]))
  const all = (fields: number, wish: DossierWish = {}) => {
    const picked = kinds.slice(0, fields).flatMap((kind) => holders.get(kind) ?? [])
    return picked.reduce((bytes, holder) => sign(bytes, holder), makeDossier({ fields, ...wish }))
  }
  const ofKinds = [...holders].map(([kind, holder]) => ({
    name: `one signer, ${kind}`,
    bytes: sign(makeDossier(), holder),
  }))
  const stampAt = (bytes: Buffer) =>
    addDocumentStamp(bytes, { authority: stamper, atMs: testEpochMs + 86_400_000, chain })
  const lists = [authority.office, authority.root].map((issuer) => makeRevocationList({ issuer }))
  const stored = (bytes: Buffer) => stampAt(addStore(bytes, { certificates: chain, lists }))
  const token = (signature: Buffer) =>
    timeStampAttribute(makeTimeStampToken({ authority: stamper, stamped: signature, atMs: testEpochMs, chain }))
  return [
    ...ofKinds,
    { name: 'two signers', bytes: all(2) },
    { name: 'three signers', bytes: all(3) },
    { name: 'two signers, form of its own', bytes: all(2, { form: 'indirect' }) },
    { name: 'one of two signed', bytes: sign(makeDossier({ fields: 2 })) },
    { name: 'one of three signed, form of its own', bytes: sign(makeDossier({ fields: 3, form: 'indirect' })) },
    { name: 'form of its own', bytes: sign(makeDossier({ form: 'indirect' })) },
    { name: 'stamped as a document', bytes: stampAt(sign(makeDossier())) },
    { name: 'store and stamp', bytes: stored(sign(makeDossier())) },
    { name: 'two signers, store and stamp', bytes: stored(all(2)) },
    {
      name: 'stamped signature',
      bytes: signDossier(makeDossier(), { signer, chain, cms: { unsignedAttributes: (value) => [token(value)] } }),
    },
    { name: 'pictures of 60 kB', bytes: sign(makeDossier({ fillerBytes: 60_000 })) },
    { name: 'pictures of 100 kB', bytes: sign(makeDossier({ fillerBytes: 100_000 })) },
    { name: 'two hundred paragraphs', bytes: sign(makeDossier({ fillerObjects: 200 })) },
    { name: 'four hundred paragraphs, two signers', bytes: all(2, { fillerObjects: 400 }) },
    { name: 'pictures and paragraphs', bytes: sign(makeDossier({ fillerBytes: 40_000, fillerObjects: 300 })) },
  ]
}
