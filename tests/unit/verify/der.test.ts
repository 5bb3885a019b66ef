import { execFileSync } from 'node:child_process'
import { assert, constantFrom, letrec, nat, oneof, property, tuple, uint8Array, array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCertificate } from '../../../src/verify/der/certificate.ts'
import {
  childrenOf,
  contentOf,
  DerFault,
  encodingOf,
  readDer,
  readDerPrefix,
  type Der,
} from '../../../src/verify/der/der-reader.ts'
import { readOid, readTime } from '../../../src/verify/der/der-values.ts'
import { readDistinguishedName, isSameName } from '../../../src/verify/der/distinguished-name.ts'
import { demandStrictDer } from '../../../src/verify/der/strict-der.ts'
import { makeCertificate } from '../../attacks/pki/make-certificate.ts'
import {
  bits,
  boolean,
  context,
  der,
  integer,
  nothing,
  octets,
  oid,
  sequence,
  set,
  time,
  utf8,
} from '../../attacks/pki/write-der.ts'
import { describeWithTools } from '../../support/requirements.ts'

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'))
const isStrict = (bytes: Uint8Array) => {
  try {
    demandStrictDer(readDer(bytes))
    return true
  } catch (error) {
    if (error instanceof DerFault) return false
    throw error
  }
}

/** Encodes again what the reader took apart, with the test's own writer. */
function encodeAgain(element: Der): Buffer {
  if ((element.tag & 0x20) === 0) return der(element.tag, contentOf(element))
  return der(element.tag, ...childrenOf(element).map(encodeAgain))
}

describe('the strict DER reader', () => {
  const { tree } = letrec<{ tree: Buffer; leaf: Buffer }>((tie) => ({
    leaf: oneof(
      nat().map((value) => integer(value)),
      uint8Array({ maxLength: 300 }).map((bytes) => octets(bytes)),
      uint8Array({ maxLength: 20 }).map((bytes) => bits(bytes)),
      constantFrom(nothing, boolean(true), boolean(false), oid('1.2.840.113549'), utf8('nama'), time(0)),
    ),
    tree: oneof(
      { maxDepth: 5 },
      tie('leaf'),
      array(tie('tree'), { maxLength: 6 }).map((parts) => sequence(...parts)),
      array(tie('tree'), { maxLength: 6 }).map((parts) => set(...parts)),
      tuple(nat(15), array(tie('tree'), { maxLength: 3 })).map(([number, parts]) => context(number, ...parts)),
    ),
  }))

  it('takes any DER, and what it took encodes to the same bytes again', () => {
    assert(
      property(tree, (bytes) => {
        const element = readDer(bytes)
        demandStrictDer(element)
        expect(encodeAgain(element).equals(bytes)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['indefinite length', '3080 0000'],
    ['length of two bytes where one does', '048103 616263'],
    ['length with a leading zero', '04820003 616263'],
    ['integer with a leading zero', '0202 0001'],
    ['integer with leading ones', '0202 ffff'],
    ['empty integer', '0200'],
    ['truth value of another byte', '0101 01'],
    ['truth value of two bytes', '0102 ffff'],
    ['unused bits that are set', '0302 01ff'],
    ['more than seven unused bits', '0302 0800'],
    ['bit string without its count', '0300'],
    ['NULL with content', '0501 00'],
    ['object identifier with padding', '0603 2a8001'],
    ['object identifier cut', '0602 2a86'],
    ['empty object identifier', '0600'],
    ['octet string in pieces', '2404 0402 6162'],
    ['set out of order', '3106 020102 020101'],
    ['time without seconds', '170b 323431303138303831355a'],
    ['time with an offset', '1711 3234313031383038313530302b30383030'],
    ['time with trailing zeros of a fraction', '1812 32303234313031383038313530302e35305a'],
    ['a day that is none', '170d 3234303233303030303030305a'],
    ['real number', '0901 00'],
    ['high tag number', '1f8101 00'],
    ['element cut', '0403 6162'],
    ['child longer than its parent', '3003 0403 6162'],
    ['nothing', ''],
  ])('refuses: %s', (_, text) => {
    expect(isStrict(hex(text))).toBe(false)
  })

  it('refuses bytes after the end, but leaves padding to who asked for a prefix', () => {
    const bytes = Uint8Array.from([...integer(5), 0, 0])
    expect(() => readDer(bytes)).toThrow(DerFault)
    expect(encodingOf(readDerPrefix(bytes))).toEqual(new Uint8Array(integer(5)))
  })

  it('refuses nesting without end', () => {
    let bytes: Buffer = Buffer.alloc(0)
    for (let depth = 0; depth < 200; depth += 1) bytes = sequence(bytes)
    expect(isStrict(bytes)).toBe(false)
  })

  it('never throws anything but its own fault, whatever the bytes', () => {
    const certificate = makeCertificate({ name: 'Uji', issuer: null }).certificate
    for (let at = 0; at < certificate.length; at += 1)
      for (const mask of [1, 4, 32, 128, 255]) {
        const flipped = Uint8Array.from(certificate)
        flipped[at] = (flipped[at] ?? 0) ^ mask
        try {
          readCertificate(flipped)
        } catch (error) {
          expect(error).toBeInstanceOf(DerFault)
        }
      }
    for (let length = 0; length < certificate.length; length += 1)
      expect(() => readCertificate(new Uint8Array(certificate.subarray(0, length)))).toThrow(DerFault)
  })

  it('reads identifiers and times', () => {
    for (const dotted of ['2.5.29.15', '1.2.840.113549.1.1.11', '0.9.2342.19200300.100.1.25', '2.999.3'])
      expect(readOid(readDer(oidOf(dotted)))).toBe(dotted)
    expect(readTime(readDer(time(Date.UTC(2049, 11, 31, 23, 59, 59))))).toBe(Date.UTC(2049, 11, 31, 23, 59, 59))
    expect(readTime(readDer(time(Date.UTC(2050, 0, 1))))).toBe(Date.UTC(2050, 0, 1))
    expect(readTime(readDer(der(0x17, Buffer.from('500101000000Z'))))).toBe(Date.UTC(1950, 0, 1))
    expect(readTime(readDer(der(0x18, Buffer.from('20241018081500.25Z'))))).toBe(Date.UTC(2024, 9, 18, 8, 15, 0, 250))
  })
})

/** The helper's first two arcs share one number, which passes 127 for 2.999. */
function oidOf(dotted: string): Uint8Array {
  return dotted === '2.999.3' ? hex('0603 883703') : new Uint8Array(oid(dotted))
}

describe('names of people and offices', () => {
  const nameOf = (...parts: readonly (readonly [string, Buffer])[]) =>
    readDistinguishedName(readDer(sequence(...parts.map(([type, value]) => set(sequence(oid(type), value))))))
  const cn = '2.5.4.3'

  it('read from the most particular to the least, with the usual labels', () => {
    expect(
      nameOf(['2.5.4.6', der(0x13, Buffer.from('ID'))], ['2.5.4.10', utf8('Kantor')], [cn, utf8('Ayu')]).text,
    ).toBe('CN=Ayu,O=Kantor,C=ID')
    expect(nameOf(['1.2.3.4', utf8('x')]).text).toBe('1.2.3.4=x')
  })

  it('read in every string type', () => {
    const text = 'Café Ω'
    expect(nameOf([cn, utf8(text)]).text).toBe(`CN=${text}`)
    expect(nameOf([cn, der(0x1e, Buffer.from(text, 'utf16le').swap16())]).text).toBe(`CN=${text}`)
    expect(nameOf([cn, der(0x14, Buffer.from('Café', 'latin1'))]).text).toBe('CN=Café')
    expect(nameOf([cn, der(0x13, Buffer.from('ABC'))]).text).toBe('CN=ABC')
    expect(nameOf([cn, der(0x1c, Buffer.from([0, 1, 0xf4, 0x2e]))]).text).toBe('CN=🐮')
    expect(nameOf([cn, octets(Buffer.from('x'))]).text).toBe('CN=#040178')
  })

  it('escape what could mislead: separators, control and direction characters', () => {
    expect(nameOf([cn, utf8('A,B+C="D" \\')]).text).toBe('CN=A\\,B\\+C=\\"D\\" \\\\')
    expect(nameOf([cn, utf8('#x ')]).text).toBe('CN=\\#x\\ ')
    expect(nameOf([cn, utf8('gpj\u202eexe\u200b\n')]).text).toBe('CN=gpj\\u202eexe\\u200b\\u000a')
  })

  it('mean the same despite case, spacing and string type, and nothing more', () => {
    const plain = nameOf([cn, utf8('Induk Uji')])
    expect(isSameName(plain, nameOf([cn, der(0x13, Buffer.from(' induk  UJI '))]))).toBe(true)
    expect(isSameName(plain, nameOf([cn, utf8('Induk Uji 2')]))).toBe(false)
    expect(isSameName(plain, nameOf(['2.5.4.10', utf8('Induk Uji')]))).toBe(false)
  })
})

describeWithTools(['openssl'], 'certificates made by openssl', () => {
  it('are read, with the same subject, issuer and validity', () => {
    const run = (...parameters: string[]) =>
      execFileSync('openssl', parameters, { stdio: ['ignore', 'pipe', 'ignore'] })
    const made = run(
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      '/dev/null',
      '-outform',
      'DER',
      '-days',
      '10',
      '-subj',
      '/C=ID/O=Kantor Uji/CN=Penguji',
    )
    const certificate = readCertificate(new Uint8Array(made))
    const said = execFileSync(
      'openssl',
      ['x509', '-inform', 'DER', '-noout', '-subject', '-nameopt', 'RFC2253', '-enddate', '-dateopt', 'iso_8601'],
      { input: made },
    ).toString()
    expect(said).toContain(`subject=${certificate.subject.text}`)
    expect(said).toContain(new Date(certificate.notAfterMs).toISOString().slice(0, 19).replace('T', ' '))
    expect(certificate.extensions.isAuthority).toBe(true)
  })
})
