import { generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { Randomness } from '../../base/ports.ts'
import { writeContainer } from './container/write-container.ts'
import { issueCertificate, type CertificateName, type CertificateOrder } from './demo/issue-certificate.ts'

export type DemoKeyOrder = {
  randomness: Randomness
  /** Validity of all certificates, milliseconds since 1970 UTC. */
  validity: { fromMs: number; untilMs: number }
  officerName: string
  headName: string
}

export type DemoKeys = {
  /** The root certificate as PEM, to be handed to `--trust`. It is built into nothing. */
  rootPem: string
  officer: DemoSigner
  head: DemoSigner
  /** Opens both containers. */
  passphrase: string
}

export type DemoSigner = { p12: Uint8Array; subjectName: string }

const mark = 'SERTIFIKAT CONTOH – BUKAN PSrE'
const longestCommonName = 64
/** No l, o, 0 or 1: the passphrase may be read aloud. Thirty-two letters, so that five bits choose one. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

const newKeyPair = promisify(generateKeyPair)

/**
 * Makes the keys the sample case is signed with, anew each time: a root, an officer (EC P-256) and a head (RSA-3072), all marked as samples.
 *
 * Key pairs come from the system's own generator, because no other source can be given to it; serial numbers, salts and passphrase from the port.
 * Throws RangeError where a name leaves no room for the mark (X.520 allows 64 characters).
 */
export async function makeDemoKeys(order: DemoKeyOrder): Promise<DemoKeys> {
  const authority = await makeAuthority(order)
  const passphrase = makePassphrase(order.randomness)
  const officerPair = await newKeyPair('ec', { namedCurve: 'P-256' })
  const headPair = await newKeyPair('rsa', { modulusLength: 3072 })
  return {
    rootPem: toPem(authority.certificate),
    officer: makeSigner(order, { authority, passphrase, name: order.officerName, pair: officerPair }),
    head: makeSigner(order, { authority, passphrase, name: order.headName, pair: headPair }),
    passphrase,
  }
}

type KeyPair = { publicKey: KeyObject; privateKey: KeyObject }
type Authority = { name: CertificateName; pair: KeyPair; certificate: Uint8Array }

async function makeAuthority(order: DemoKeyOrder): Promise<Authority> {
  const pair = await newKeyPair('ec', { namedCurve: 'P-384' })
  const name = markedName('Induk')
  const ends = { subject: name, issuer: name, publicKey: pair.publicKey, issuerKey: pair.privateKey }
  const certificate = issueCertificate({ ...ends, ...paperwork(order), isAuthority: true })
  return { name, pair, certificate }
}

type SignerOrder = { authority: Authority; passphrase: string; name: string; pair: KeyPair }

function makeSigner(order: DemoKeyOrder, { authority, passphrase, name, pair }: SignerOrder): DemoSigner {
  const subject = markedName(name)
  const ends = { subject, issuer: authority.name, publicKey: pair.publicKey, issuerKey: authority.pair.privateKey }
  const certificate = issueCertificate({ ...ends, ...paperwork(order), isAuthority: false })
  const privateKey = pair.privateKey.export({ format: 'der', type: 'pkcs8' })
  const content = { privateKey, certificates: [certificate, authority.certificate], passphrase }
  return { p12: writeContainer(content, order.randomness), subjectName: subject.commonName }
}

function paperwork({ randomness, validity }: DemoKeyOrder): Pick<CertificateOrder, 'serial' | 'validity'> {
  // One bit set for good: a serial number is never zero, and always of the same length.
  const serial = Uint8Array.from(randomness.bytes(16), (byte, index) => (index === 0 ? byte | 0x40 : byte))
  return { serial, validity }
}

function markedName(name: string): CertificateName {
  const commonName = `${name} – ${mark}`
  if (commonName.length > longestCommonName) throw new RangeError('the name leaves no room for the mark')
  return { commonName, organisation: mark }
}

function makePassphrase(randomness: Randomness): string {
  const text = Array.from(randomness.bytes(20), (byte) => letters.charAt(byte % letters.length)).join('')
  return text.replaceAll(/.{4}(?=.)/g, '$&-')
}

function toPem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
