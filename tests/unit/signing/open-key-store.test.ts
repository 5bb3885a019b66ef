import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHmac, createPublicKey, verify, X509Certificate } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WorkbenchError, type FailureCode } from '../../../src/contract/failure.ts'
import {
  derContext,
  derInteger,
  derObjectIdentifier,
  derOctets,
  derSequence,
} from '../../../src/dossier/signing/asn1/write-der.ts'
import { derivePkcs12Key, pkcs12Purpose } from '../../../src/dossier/signing/container/derive-pkcs12-key.ts'
import { openKeyStore } from '../../../src/dossier/signing/open-key-store.ts'
import { signingAlgorithms } from '../../../src/dossier/signing/signing-algorithms.ts'
import { containerKinds, OpensslKeys, type IssuedKey } from '../../support/openssl-keys.ts'
import { withIndefiniteLengths } from '../../support/indefinite-lengths.ts'
import { describeWithCorpora, describeWithTools } from '../../support/requirements.ts'

const passphrase = 'rahasia sekali'
const keys = new OpensslKeys()
afterAll(() => keys.remove())

async function refusal(p12: Uint8Array, phrase = passphrase): Promise<WorkbenchError> {
  const error: unknown = await openKeyStore(p12, phrase).catch((reason: unknown) => reason)
  if (!(error instanceof WorkbenchError)) throw new Error(`expected a refusal, got ${String(error)}`)
  return error
}

describeWithTools(['openssl'], 'opening a key file', () => {
  let root: IssuedKey
  let signers: Record<'RSA' | 'P-256' | 'P-384' | 'P-521', IssuedKey>
  beforeAll(() => {
    root = keys.makeRoot('Induk')
    signers = {
      RSA: keys.issue('Penanda RSA', { kind: 'RSA-2048', issuer: root }),
      'P-256': keys.issue('Penanda 256', { kind: 'P-256', issuer: root }),
      'P-384': keys.issue('Penanda 384', { kind: 'P-384', issuer: root }),
      'P-521': keys.issue('Penanda 521', { kind: 'P-521', issuer: root }),
    }
  })

  describe.each(['RSA', 'P-256', 'P-384', 'P-521'] as const)('with a key of kind %s', (algorithm) => {
    const isCommon = algorithm === 'RSA' || algorithm === 'P-256'
    it.each(Object.entries(containerKinds).slice(0, isCommon ? undefined : 3))(
      'opens a container locked with %s',
      async (_, options) => {
        const p12 = keys.pack(signers[algorithm], { passphrase, options, others: [root] })
        const key = await openKeyStore(p12, passphrase)
        expect([key.algorithm, key.subjectName, key.issuerName]).toEqual([algorithm, signers[algorithm].name, 'Induk'])
        expect(key.chain.map((der) => new X509Certificate(der).subject.split('CN=')[1])).toEqual([
          key.subjectName,
          'Induk',
        ])
        const signature = await key.sign(Buffer.from('berkas'))
        const publicKey = createPublicKey(readFileSync(signers[algorithm].certificate))
        expect(verify(signingAlgorithms[algorithm].digest, Buffer.from('berkas'), publicKey, signature)).toBe(true)
      },
    )
  })

  describe('and its passphrase', () => {
    const options = Object.entries(containerKinds).filter(([name]) => name !== 'nothing locked but the MAC')

    it.each(options)('refuses a wrong one for %s', async (_, lock) => {
      const p12 = keys.pack(signers['P-256'], { passphrase, options: lock })
      expect((await refusal(p12, `${passphrase}!`)).code).toBe('key-wrong-passphrase')
      expect((await refusal(p12, '')).code).toBe('key-wrong-passphrase')
    })

    it.each([
      ['empty', ''],
      ['of 200 characters', 'kata sandi '.repeat(20).slice(0, 200)],
      ['with accents', 'Négara–Désa'],
      ['with Javanese letters and an emoji', 'ꦲꦏ꧀ꦱꦫ 🦉'],
    ])('takes one that is %s, in new and old containers', async (_, phrase) => {
      for (const lock of [[], ['-legacy']]) {
        const p12 = keys.pack(signers.RSA, { passphrase: phrase, options: lock })
        expect((await openKeyStore(p12, phrase)).subjectName).toBe('Penanda RSA')
      }
    })

    it.each([
      ['composed, typed decomposed', 'é'.normalize('NFC'), 'é'.normalize('NFD')],
      ['decomposed, typed composed', 'é'.normalize('NFD'), 'é'.normalize('NFC')],
    ])('takes one set %s', async (_, set, typed) => {
      for (const lock of [[], ['-legacy']]) {
        const p12 = keys.pack(signers.RSA, { passphrase: `sandi ${set}`, options: lock })
        expect((await openKeyStore(p12, `sandi ${typed}`)).subjectName).toBe('Penanda RSA')
      }
    })

    it('takes an empty one that a tool wrote down as no bytes at all', async () => {
      const bags = [keyBag(pkcs8Of(signers.RSA)), certificateBag(derOf(signers.RSA))]
      const p12 = assemble(bags, { password: new Uint8Array(0), salt: Buffer.from('garam') })
      expect((await openKeyStore(p12, '')).subjectName).toBe('Penanda RSA')
      expect((await refusal(p12, 'x')).code).toBe('key-wrong-passphrase')
    })

    it('takes one that OpenSSL before 1.1 wrote down byte by byte', async () => {
      const phrase = 'désa'
      const widened = Buffer.from(`${Buffer.from(phrase).toString('latin1')}\0`, 'utf16le').swap16()
      const bags = [keyBag(pkcs8Of(signers.RSA)), certificateBag(derOf(signers.RSA))]
      const p12 = assemble(bags, { password: widened, salt: Buffer.from('garam') })
      expect((await openKeyStore(p12, phrase)).subjectName).toBe('Penanda RSA')
    })

    it('never calls a wrong one a damaged file, even where the padding fits by chance', async () => {
      const lock = ['-topk8', '-v2', 'aes128', '-iter', '1', '-passout', `pass:${passphrase}`]
      const shrouded = keys.openssl('pkcs8', ...lock, '-in', signers['P-256'].key, '-outform', 'DER')
      const p12 = assemble([shroudedKeyBag(shrouded), certificateBag(derOf(signers['P-256']))])
      const codes = new Set<string>()
      for (let guess = 0; guess < 2000; guess += 1) codes.add((await refusal(p12, `tebakan ${guess}`)).code)
      expect([...codes]).toEqual(['key-wrong-passphrase'])
    })

    it('takes one of two million characters without being kept busy', async () => {
      const p12 = keys.pack(signers.RSA, { passphrase, options: ['-legacy'] })
      expect((await refusal(p12, 'x'.repeat(2_000_000))).code).toBe('key-wrong-passphrase')
    }, 90_000)

    it('keeps it out of every message', async () => {
      const p12 = keys.pack(signers.RSA, { passphrase })
      const damaged = p12.slice(0, 900)
      for (const error of [await refusal(p12, 'sandi-yang-keliru'), await refusal(damaged, 'sandi-yang-keliru')]) {
        const everything = JSON.stringify([error.message, error.stack, error.details, String(error.cause)])
        expect(everything).not.toContain('keliru')
      }
    })
  })

  describe('that cannot be used', () => {
    it.each<[string, () => Uint8Array, FailureCode]>([
      ['without a key', () => keys.pack(root, { passphrase, options: ['-nokeys'] }), 'key-missing'],
      ['with a key but no certificate', () => lonelyKey(signers.RSA), 'key-missing'],
      ['with two keys', () => plainContainer([signers.RSA, signers['P-256']]), 'key-ambiguous'],
      ['with an RSA-PSS key', () => freshContainer('RSA-PSS'), 'key-unsupported'],
      ['with an Ed25519 key', () => freshContainer('Ed25519'), 'key-unsupported'],
      ['with a key on another curve', () => freshContainer('secp256k1'), 'key-unsupported'],
      ['with an RSA key of 1024 bits', () => freshContainer('RSA-1024'), 'key-weak'],
      ['with a certificate signed over SHA-1', () => freshContainer('P-256', 'sha1'), 'key-weak'],
      ['with a certificate signed by PSS over SHA-1', () => pssContainer('sha1'), 'key-weak'],
    ])('refuses one %s', async (_, make, code) => {
      expect((await refusal(make())).code).toBe(code)
    })

    it('takes one whose certificate is signed by PSS over SHA-256', async () => {
      expect((await openKeyStore(pssContainer('sha256'), passphrase)).issuerName).toBe('Induk RSA sha256')
    })

    it('takes the same key twice as one', async () => {
      const p12 = plainContainer([signers.RSA, signers.RSA])
      expect((await openKeyStore(p12, passphrase)).subjectName).toBe('Penanda RSA')
    })

    it('refuses in words, whatever is cut off', async () => {
      const p12 = keys.pack(signers['P-256'], { passphrase, others: [root] })
      for (let size = 0; size < p12.length; size += 23)
        expect((await refusal(p12.slice(0, size))).code, `cut at ${size}`).toBe('key-unreadable')
    })

    it('refuses in words, whatever byte is changed', async () => {
      const p12 = keys.pack(signers['P-256'], { passphrase })
      const codes = new Set<string>()
      for (let at = 0; at < p12.length; at += 5) codes.add((await refusal(flipped(p12, at))).code)
      const allowed = ['key-missing', 'key-unreadable', 'key-unsupported', 'key-wrong-passphrase']
      expect([...codes].filter((code) => !allowed.includes(code))).toEqual([])
    })

    it('refuses bytes that never were a container', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
          expect((await refusal(bytes)).code).toBe('key-unreadable')
        }),
      )
    })

    it('refuses a count of rounds that would keep it busy for hours', async () => {
      const honest = keys.pack(signers['P-256'], { passphrase, options: ['-iter', '65535'] })
      const text = Buffer.from(honest).toString('hex')
      expect(text).toContain('020300ffff')
      const p12 = Buffer.from(text.replaceAll('020300ffff', '02037fffff'), 'hex')
      const before = performance.now()
      expect((await refusal(p12)).code).toBe('key-unreadable')
      expect(performance.now() - before).toBeLessThan(5000)
    })
  })

  it('opens a key whose lock leaves the pseudo-random function to the default', async () => {
    const lock = ['-topk8', '-v2', 'aes256', '-v2prf', 'hmacWithSHA1', '-passout', `pass:${passphrase}`]
    const shrouded = keys.openssl('pkcs8', ...lock, '-in', signers.RSA.key, '-outform', 'DER')
    const p12 = assemble([shroudedKeyBag(shrouded), certificateBag(derOf(signers.RSA))])
    expect((await openKeyStore(p12, passphrase)).subjectName).toBe('Penanda RSA')
  })

  describe('with more certificates than one', () => {
    it('keeps the path in order and leaves strangers out', async () => {
      const extensions = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign'
      const between = keys.issue('Antara', { kind: 'P-384', issuer: root, extensions })
      const leaf = keys.issue('Daun', { kind: 'P-256', issuer: between })
      const stranger = keys.makeRoot('Orang lain')
      const p12 = keys.pack(leaf, { passphrase, others: [stranger, root, between] })
      const { chain } = await openKeyStore(p12, passphrase)
      expect(chain.map((der) => new X509Certificate(der).subject.split('CN=')[1])).toEqual(['Daun', 'Antara', 'Induk'])
    })

    it('takes of several certificates for one key the one the container marks, and guesses nothing', async () => {
      const { key } = signers['P-256']
      const renewed = keys.issue('Diperbarui', { kind: 'P-256', issuer: root, key })
      const p12 = keys.pack(renewed, { passphrase, others: [signers['P-256'], root] })
      expect((await openKeyStore(p12, passphrase)).subjectName).toBe('Diperbarui')
      const bags = [keyBag(pkcs8Of(renewed)), certificateBag(derOf(renewed)), certificateBag(derOf(signers['P-256']))]
      expect((await refusal(assemble(bags))).code).toBe('key-ambiguous')
    })

    it('is not misled by an authority of the same name with another key', async () => {
      const extensions = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign'
      const impostor = keys.issue('Penyaru', { kind: 'P-256', issuer: null, extensions, commonName: 'Induk' })
      const anonymous = 'basicConstraints=CA:FALSE\nauthorityKeyIdentifier=none'
      const leaf = keys.issue('Tanpa penunjuk', { kind: 'P-256', issuer: root, extensions: anonymous })
      const open = async (others: IssuedKey[]): Promise<number> =>
        (await openKeyStore(keys.pack(leaf, { passphrase, others }), passphrase)).chain.length
      expect([await open([impostor]), await open([impostor, root])]).toEqual([1, 2])
    })
  })

  it('opens a container written with indefinite lengths and strings in pieces', async () => {
    const p12 = keys.pack(signers['P-256'], { passphrase, options: ['-nomac', '-keypbe', 'NONE', '-certpbe', 'NONE'] })
    expect((await openKeyStore(withIndefiniteLengths(p12), passphrase)).subjectName).toBe('Penanda 256')
  })

  function freshContainer(kind: Parameters<OpensslKeys['issue']>[1]['kind'], digest = 'sha256'): Uint8Array {
    return keys.pack(keys.issue(`Uji ${kind} ${digest}`, { kind, issuer: root, digest }), { passphrase })
  }

  function pssContainer(digest: string): Uint8Array {
    const extensions = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign'
    const issuer = keys.issue(`Induk RSA ${digest}`, { kind: 'RSA-2048', issuer: null, extensions })
    const signing = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:20']
    return keys.pack(keys.issue(`Uji PSS ${digest}`, { kind: 'P-256', issuer, digest, signing }), { passphrase })
  }

  function pkcs8Of({ key }: IssuedKey): Uint8Array {
    return keys.openssl('pkcs8', '-topk8', '-nocrypt', '-in', key, '-outform', 'DER')
  }

  function lonelyKey(issued: IssuedKey): Uint8Array {
    return assemble([keyBag(pkcs8Of(issued))])
  }

  /** A container without lock and MAC, which openssl does not make with several keys. */
  function plainContainer(issued: readonly IssuedKey[]): Uint8Array {
    return assemble(issued.flatMap((one) => [keyBag(pkcs8Of(one)), certificateBag(derOf(one))]))
  }
})

describeWithCorpora('opening key files nobody here made', (corpora) => {
  const file = (name: string): Uint8Array => readFileSync(join(corpora, 'signed-pdf', name))

  it('opens the bundle with its path of three', async () => {
    expect((await openKeyStore(file('bundle.p12'), '')).chain).toHaveLength(3)
  })

  it('opens the one without passphrase', async () => {
    expect((await openKeyStore(file('certificate.p12'), '')).algorithm).toBe('RSA')
  })

  it('refuses the one with a SHA-1 certificate, and names a wrong passphrase first', async () => {
    expect((await refusal(file('withpass.p12'), 'node-signpdf')).code).toBe('key-weak')
    expect((await refusal(file('withpass.p12'), 'node-signpdf ')).code).toBe('key-wrong-passphrase')
  })
})

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 0x10 : byte))
}

function keyBag(pkcs8: Uint8Array): Uint8Array {
  return derSequence(derObjectIdentifier('1.2.840.113549.1.12.10.1.1'), derContext(0, pkcs8))
}

function certificateBag(der: Uint8Array): Uint8Array {
  const x509 = derSequence(derObjectIdentifier('1.2.840.113549.1.9.22.1'), derContext(0, derOctets(der)))
  return derSequence(derObjectIdentifier('1.2.840.113549.1.12.10.1.3'), derContext(0, x509))
}

function shroudedKeyBag(encrypted: Uint8Array): Uint8Array {
  return derSequence(derObjectIdentifier('1.2.840.113549.1.12.10.1.2'), derContext(0, encrypted))
}

function derOf({ certificate }: IssuedKey): Uint8Array {
  return new X509Certificate(readFileSync(certificate)).raw
}

/** A container of the bags as they are, with a MAC over SHA-256 where a password (RFC 7292 App. B.1 bytes) is given. */
function assemble(bags: readonly Uint8Array[], mac?: { password: Uint8Array; salt: Uint8Array }): Uint8Array {
  const data = (bytes: Uint8Array): Uint8Array =>
    derSequence(derObjectIdentifier('1.2.840.113549.1.7.1'), derContext(0, derOctets(bytes)))
  const safes = derSequence(data(derSequence(...bags)))
  if (!mac) return derSequence(derInteger(3), data(safes))
  const key = derivePkcs12Key({ ...mac, iterations: 1000, purpose: pkcs12Purpose.mac, size: 32, digest: 'sha256' })
  const digest = derOctets(createHmac('sha256', key).update(safes).digest())
  const digestInfo = derSequence(derSequence(derObjectIdentifier('2.16.840.1.101.3.4.2.1')), digest)
  return derSequence(derInteger(3), data(safes), derSequence(digestInfo, derOctets(mac.salt), derInteger(1000)))
}
