import { makeCertificate, type CertificateWish, type Holder } from './make-certificate.ts'

/** A root, an office below it, a signer and a time-stamping authority: made anew in each test process. */
export type TestAuthority = {
  readonly root: Holder
  readonly office: Holder
  readonly signer: Holder
  readonly secondSigner: Holder
  readonly stamper: Holder
  /** What a signer puts beside its own certificate. */
  readonly chain: readonly Buffer[]
  /** A signer below the office with something different. */
  readonly issue: (wish: Partial<CertificateWish>) => Holder
}

/** Makes a test authority. */
export function makeTestAuthority(): TestAuthority {
  const root = makeCertificate({ name: 'Induk Uji', issuer: null, isAuthority: true })
  const office = makeCertificate({ name: 'Penerbit Uji', issuer: root, isAuthority: true, pathLength: 0 })
  const issue = (wish: Partial<CertificateWish>) => makeCertificate({ name: 'Penguji', issuer: office, ...wish })
  return {
    root,
    office,
    issue,
    signer: issue({ name: 'Penguji Satu' }),
    secondSigner: issue({ name: 'Penguji Dua', kind: 'rsa2048' }),
    stamper: issue({
      name: 'Penanda Waktu Uji',
      extendedUsage: { critical: true, purposes: ['1.3.6.1.5.5.7.3.8'] },
      keyUsage: [0],
    }),
    chain: [office.certificate, root.certificate],
  }
}
