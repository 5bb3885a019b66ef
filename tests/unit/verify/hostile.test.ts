import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createDice } from '../../attacks/byte-flips.ts'
import { makeDossier } from '../../attacks/pdf/make-dossier.ts'
import { assemblePdf, streamBody } from '../../attacks/pdf/pdf-bytes.ts'
import { signDossier } from '../../attacks/pdf/sign-dossier.ts'
import { makeTestAuthority } from '../../attacks/pki/test-authority.ts'
import { reasonCodes, verifyForTest } from '../../attacks/verify-for-test.ts'
import { Verification } from '../../../src/contract/verification.ts'

const { signer, chain, root } = makeTestAuthority()
const trustedRoots = [root.certificate]
const signed = signDossier(makeDossier(), { signer, chain })
const latin1 = (text: string) => Buffer.from(text, 'latin1')
/** Time of this process alone: what other programs do on the machine does not count. */
const mostCpuMs = 3_000

async function verdictWithin(bytes: Buffer, most = mostCpuMs): Promise<{ verdict: string; codes: string[] }> {
  const before = process.cpuUsage()
  const verification = await verifyForTest(bytes, { trustedRoots })
  const spent = process.cpuUsage(before).user / 1000
  expect(spent).toBeLessThan(most)
  return { verdict: verification.verdict, codes: reasonCodes(verification) }
}

const withTail = (body: string, offset: number) => latin1(`${body}startxref\n${offset}\n%%EOF\n`)
const header = '%PDF-1.7\n'

describe('documents made to keep a reader busy', () => {
  it('cross-references that run in a circle', async () => {
    const table = (previous: number) =>
      `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev ${previous} >>\nstartxref\n9\n%%EOF\n`
    const one = header + table(9)
    expect((await verdictWithin(withTail(one, 9))).codes).toEqual(['structure-damaged'])
    const second = header.length + table(9).length
    expect((await verdictWithin(withTail(header + table(second) + table(9), second))).codes).toContain(
      'structure-damaged',
    )
  })

  it('very many revisions', async () => {
    let text = header
    let previous = ''
    for (let index = 0; index < 3_000; index += 1) {
      const at = text.length
      text += `xref\n0 0\ntrailer\n<< /Size 1 ${previous} >>\nstartxref\n${at}\n%%EOF\n`
      previous = `/Prev ${at}`
    }
    expect((await verdictWithin(latin1(text))).verdict).not.toBe('passed')
  })

  it('a table that claims more lines than the file has bytes', async () => {
    const text = `${header}xref\n0 4000000000\n0000000000 65535 f \ntrailer\n<< /Size 1 >>\n`
    expect((await verdictWithin(withTail(text, 9))).codes).toEqual(['structure-damaged'])
  })

  it('nesting without end, in arrays, dictionaries and both', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['<</A ', '>>'],
      ['[<</A ', '>>]'],
    ] as const) {
      const deep = open.repeat(200_000) + close.repeat(200_000)
      const bytes = assemblePdf(new Map([[1, deep]]), '/Root 1 0 R')
      expect((await verdictWithin(bytes)).verdict).not.toBe('passed')
    }
  })

  it('one object of nothing but brackets', async () => {
    const bytes = assemblePdf(new Map([[1, `[${'[]'.repeat(4_000_000)}]`]]), '/Root 1 0 R')
    expect((await verdictWithin(bytes)).codes).toEqual(['too-large-to-check'])
  })

  it('a page tree, a form and names that contain themselves', async () => {
    const bytes = assemblePdf(
      new Map([
        [
          1,
          '<< /Type /Catalog /Pages 1 0 R /AcroForm 1 0 R /Fields [1 0 R 2 0 R] /Names 1 0 R /EmbeddedFiles 1 0 R /Kids [1 0 R] >>',
        ],
        [2, '<< /T (a) /Kids [2 0 R 1 0 R 3 0 R] /Parent 2 0 R >>'],
        [3, '<< /T (b) /FT /Sig /V 3 0 R /Kids [2 0 R] >>'],
        [4, '4 0 R'],
        [5, '6 0 R'],
        [6, '5 0 R'],
      ]),
      '/Root 1 0 R',
    )
    expect((await verdictWithin(bytes)).verdict).toBe('failed')
  })

  it('a hundred thousand objects', async () => {
    const bytes = signDossier(makeDossier({ fillerObjects: 100_000 }), { signer, chain })
    expect((await verdictWithin(bytes)).verdict).toBe('passed')
  })

  it('half a million objects of a few bytes', async () => {
    const parts = [header]
    const lines = ['0000000000 65535 f \n']
    let at = header.length
    for (let number = 1; number <= 500_000; number += 1) {
      const part = `${number} 0 obj 1 endobj\n`
      lines.push(`${String(at).padStart(10, '0')} 00000 n \n`)
      parts.push(part)
      at += part.length
    }
    parts.push(`xref\n0 ${lines.length}\n${lines.join('')}trailer\n<< /Size ${lines.length} /Root 1 0 R >>\n`)
    await verdictWithin(withTail(parts.join(''), at), 8_000)
  })

  it('every entry pointing to the same long object', async () => {
    const body = `1 0 obj\n(${'x'.repeat(2_000_000)})\nendobj\n`
    const lines = Array.from(
      { length: 50_000 },
      (_, index) => `${String(9 + (index % 3)).padStart(10, '0')} 00000 n \n`,
    )
    const text = `${header}${body}xref\n0 50000\n${lines.join('')}trailer\n<< /Size 50000 /Root 1 0 R >>\n`
    expect((await verdictWithin(withTail(text, header.length + body.length))).verdict).not.toBe('passed')
  })

  it('overlapping objects, each the whole rest of the file', async () => {
    const parts = Array.from({ length: 20_000 }, (_, index) => `${index + 1} 0 obj (`)
    let at = header.length
    const lines = parts.map((part) => {
      const line = `${String(at).padStart(10, '0')} 00000 n \n`
      at += part.length
      return line
    })
    const body = parts.join('') + ')'.repeat(20_000)
    const text = `${header}${body}\nxref\n1 20000\n${lines.join('')}trailer\n<< /Size 20001 /Root 1 0 R >>\n`
    expect((await verdictWithin(withTail(text, header.length + body.length + 1))).verdict).not.toBe('passed')
  })

  it('bombs of deflate, one large and many small', async () => {
    const bomb = deflateSync(Buffer.alloc(200 << 20), { level: 9 }).toString('latin1')
    const manifest = new Map([[8, streamBody('/Type /EmbeddedFile /Filter /FlateDecode', bomb)]])
    expect(
      (await verdictWithin(signDossier(makeDossier({ extraObjects: manifest }), { signer, chain }))).verdict,
    ).not.toBe('passed')
    const small = deflateSync(Buffer.alloc(20 << 20), { level: 9 }).toString('latin1')
    const objects = new Map([[1, '<< /Type /Catalog >>']])
    for (let number = 2; number < 40; number += 1)
      objects.set(number, streamBody('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', small))
    await verdictWithin(withPacked(objects))
  })

  it('object streams that lie in each other', async () => {
    const objects = new Map([
      [1, '<< /Type /Catalog >>'],
      [2, streamBody('/Type /ObjStm /N 1 /First 4', '3 0 << >>')],
      [3, streamBody('/Type /ObjStm /N 1 /First 4 /Extends 3 0 R', '2 0 << >>')],
    ])
    await verdictWithin(withPacked(objects))
  })

  it('a form of very many fields', async () => {
    const kids = Array.from({ length: 30_000 }, (_, index) => `${index + 10} 0 R`)
    const objects = new Map([[1, `<< /Type /Catalog /AcroForm << /Fields [${kids.join(' ')}] >> >>`]])
    for (let index = 0; index < 30_000; index += 1) objects.set(index + 10, '<< /FT /Sig /T (a) >>')
    expect((await verdictWithin(assemblePdf(objects, '/Root 1 0 R'))).verdict).not.toBe('passed')
  })

  it('a signature of two megabytes and one of a thousand certificates', async () => {
    const bytes = signDossier(makeDossier(), { signer, chain, seal: () => Buffer.alloc(16_000, 0x30) })
    expect((await verdictWithin(bytes)).verdict).toBe('failed')
    const nested = Buffer.from('3080'.repeat(4000), 'hex')
    expect((await verdictWithin(signDossier(makeDossier(), { signer, chain, seal: () => nested }))).verdict).not.toBe(
      'passed',
    )
  })
})

/** A cross-reference stream that puts objects 100 and up into every object stream in turn. */
function withPacked(objects: ReadonlyMap<number, string>): Buffer {
  const plain = assemblePdf(objects, '/Root 1 0 R').toString('latin1')
  const at = plain.indexOf('xref\n')
  const streams = [...objects.keys()].filter((number) => number > 1)
  const offsets = [...plain.slice(at).matchAll(/(\d{10}) \d{5} ([nf])/g)].map(([, offset, kind]) =>
    kind === 'n' ? Number(offset) : null,
  )
  const lines = [
    ...offsets.map((offset) => entry(offset === null ? [0, 0, 0] : [1, offset, 0])),
    ...streams.map((stream) => entry([2, stream, 0])),
  ]
  const size = lines.length
  const body = streamBody(`/Type /XRef /Size ${size} /W [1 4 1] /Root 1 0 R`, Buffer.concat(lines).toString('latin1'))
  return latin1(`${plain.slice(0, at)}${size} 0 obj\n${body}\nendobj\nstartxref\n${at}\n%%EOF\n`)
}

function entry([type = 0, value = 0, index = 0]: readonly number[]): Buffer {
  return Buffer.from([type, (value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255, index])
}

describe('two thousand random changes', () => {
  const dice = createDice(20_241_018)

  function mutate(bytes: Buffer): Buffer {
    const copy = Buffer.from(bytes)
    const from = dice(copy.length)
    switch (dice(6)) {
      case 0:
        return copy.subarray(0, from)
      case 1:
        return copy.subarray(from)
      case 2:
        return Buffer.concat([copy.subarray(0, from), copy.subarray(Math.min(copy.length, from + dice(500)))])
      case 3:
        return Buffer.concat([
          copy.subarray(0, from),
          copy.subarray(dice(copy.length), dice(copy.length)),
          copy.subarray(from),
        ])
      case 4:
        return latin1(
          copy
            .toString('latin1')
            .replace(
              new RegExp(['obj', 'endstream', '/Length \\d', 'xref', '/V', '\\[', '>>'][dice(7)] ?? 'obj', 'g'),
              (word) => (dice(3) === 0 ? '' : word),
            ),
        )
      default:
        for (let count = 1 + dice(40); count > 0; count -= 1) copy[dice(copy.length)] = dice(256)
        return copy
    }
  }

  it('give a verdict each, quickly, never passed and never a fault of the verifier', async () => {
    const before = process.cpuUsage()
    const wrong: string[] = []
    for (let index = 0; index < 2_000; index += 1) {
      const bytes = index % 20 === 0 ? randomBytes(dice(3000)) : mutate(signed)
      if (bytes.equals(signed)) continue
      const verification = await verifyForTest(bytes, { trustedRoots })
      Verification.parse(verification)
      const codes = reasonCodes(verification)
      if (verification.verdict === 'passed' || codes.includes('verifier-fault') || verification.checks.length !== 14)
        wrong.push(`${index}: ${verification.verdict} ${codes.join(' ')}`)
    }
    expect(wrong).toEqual([])
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(60_000)
  })

  function randomBytes(length: number): Buffer {
    const start = ['', '%PDF-1.7\n', '%PDF-1.4\n1 0 obj\n<<', '\u0000'][dice(4)] ?? ''
    const end = ['', '\nstartxref\n12\n%%EOF\n', '%%EOF'][dice(3)] ?? ''
    return latin1(start + Array.from({ length }, () => String.fromCharCode(dice(256))).join('') + end)
  }
})
