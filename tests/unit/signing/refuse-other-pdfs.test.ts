import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WorkbenchError } from '../../../src/contract/failure.ts'
import { makeDemoKeys } from '../../../src/dossier/signing/demo-keys.ts'
import { listSignatureFields } from '../../../src/dossier/signing/list-signature-fields.ts'
import { openKeyStore } from '../../../src/dossier/signing/open-key-store.ts'
import { signDossier } from '../../../src/dossier/signing/sign-dossier.ts'
import type { SigningKey } from '../../../src/dossier/signing/signing-key.ts'
import { appendObject } from '../../support/append-object.ts'
import { countingRandomness } from '../../support/counting-randomness.ts'
import { makeFrozenDossier } from '../../support/make-frozen-dossier.ts'
import { describeWithCorpora } from '../../support/requirements.ts'

const claimedAt = { ms: Date.parse('2024-10-18T09:00:00Z'), offsetMinutes: 480 }
const folder = mkdtempSync(join(tmpdir(), 'netra-refuse-'))
const path = join(folder, 'dossier.pdf')
let key: SigningKey
beforeAll(async () => {
  const validity = { fromMs: Date.parse('2024-10-01T00:00:00Z'), untilMs: Date.parse('2034-10-01T00:00:00Z') }
  const order = { randomness: countingRandomness(), validity, officerName: 'Petugas', headName: 'Ketua' }
  const { officer, passphrase } = await makeDemoKeys(order)
  key = await openKeyStore(officer.p12, passphrase)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Code and reason of the refusal; the file must be what it was and stand alone. */
async function refusalOf(pdf: Uint8Array): Promise<string> {
  writeFileSync(path, pdf)
  const request = { input: path, output: path, key, claimedAt }
  const error: unknown = await signDossier(request).catch((reason: unknown) => reason)
  expect(readFileSync(path).equals(pdf)).toBe(true)
  expect(readdirSync(folder)).toEqual(['dossier.pdf'])
  if (error instanceof WorkbenchError) return `${error.code}: ${error.message}`
  throw new Error(`no refusal but ${JSON.stringify(error)} ${String(error)}`)
}

describe('signing refuses', () => {
  const frozen = makeFrozenDossier({ fields: 2 })

  /** The dossier with a text behind its last object replaced, so that no offset moves. */
  const retold = (from: string | RegExp, to: string): Buffer => {
    const text = frozen.toString('latin1')
    const told = text.replace(from, to)
    expect(told).not.toBe(text)
    return Buffer.from(told, 'latin1')
  }

  /** The dossier with one object's body told otherwise before offsets were counted. */
  const rebuilt = (number: number, from: string, to: string): Buffer =>
    makeFrozenDossier({
      fields: 2,
      rewrite(candidate, body) {
        if (candidate !== number) return body
        expect(body).toContain(from)
        return body.replace(from, to)
      },
    })

  it.each<[string, () => Uint8Array, RegExp]>([
    ['an empty file', () => Buffer.alloc(0), /^not-a-dossier: .*not a PDF/],
    ['a picture', () => Buffer.from('ffd8ffe000104a464946', 'hex'), /^not-a-dossier: .*not a PDF/],
    ['a PDF of another version', () => retold('%PDF-1.7', '%PDF-1.4'), /^not-a-dossier: .*not a PDF 1.7/],
    ['a PDF behind other bytes', () => Buffer.concat([Buffer.from('\n'), frozen]), /^not-a-dossier: .*not a PDF/],
    ['a dossier without planned fields', () => makeFrozenDossier({ fields: 0 }), /^not-a-dossier: .*no planned fields/],
    ['a dossier without form', () => rebuilt(1, '/AcroForm', '/Other'), /^not-a-dossier: .*no form/],
    ['a field of another name', () => rebuilt(10, 'Tandatangan1', 'Signature1'), /^not-a-dossier: .*Tandatangan1/],
    ['fields out of order', () => rebuilt(1, '10 0 R 12 0 R', '12 0 R 10 0 R'), /^not-a-dossier: .*Tandatangan1/],
    ['a field within the form', () => rebuilt(1, '[10 0 R', '[<< >>'), /^not-a-dossier: .*own object/],
    ['a field that is no signature', () => rebuilt(12, '/FT /Sig', '/FT /Tx'), /^not-a-dossier: .*no signature/],
    ['a field with children', () => rebuilt(12, '/FT /Sig', '/FT /Sig /Kids []'), /^not-a-dossier: .*no signature/],
    ['an XFA form', () => rebuilt(1, '/SigFlags 3', '/XFA (x)'), /^not-a-dossier: .*no planned fields/],
    ['an encrypted PDF', () => retold('/Root 1 0 R', '/Encrypt 5 0 R /Root 1 0 R'), /^not-a-dossier: .*encrypted/],
    ['a hybrid file', () => retold('/Root 1 0 R', '/XRefStm 9 /Root 1 0 R'), /^not-a-dossier: .*hybrid/],
    ['a table that is a stream', () => retold(/startxref\n\d+/, 'startxref\n15'), /^not-a-dossier: .*stream/],
    ['bytes behind the end', () => Buffer.concat([frozen, Buffer.from('x')]), /^pdf-damaged: .*does not end/],
    [
      'a table beside its objects',
      () => retold(/00000000\d\d 00000 n/, '0000000016 00000 n'),
      /^pdf-damaged: .*not where/,
    ],
    ['a free catalog', () => retold(/(00000000\d\d) 00000 n/, '$1 00000 f'), /^pdf-damaged: .*not in use/],
    ['a missing catalog', () => retold('/Root 1 0 R', '/Root 99 0 R'), /^pdf-damaged: .*missing/],
    ['a table outside the file', () => retold(/startxref\n\d+/, 'startxref\n99999999'), /^pdf-damaged: .*outside/],
    ['a table that is none', () => retold(/startxref\n\d+/, 'startxref\n20'), /^pdf-damaged: .*no cross-reference/],
    [
      'a revision before itself',
      () => retold('/Root 1 0 R', '/Prev 999999 /Root 1 0 R'),
      /^pdf-damaged: .*out of order/,
    ],
    ['a trailer without catalog', () => retold('/Root 1 0 R', ''), /^pdf-damaged: .*no Root/],
    ['a trailer without size', () => retold(/\/Size \d+/, ''), /^pdf-damaged: .*without Size/],
    ['a trailer that tells too small a size', () => retold(/\/Size \d+/, '/Size 3'), /^pdf-damaged: .*more objects/],
    ['a trailer without ID', () => retold(/\/ID \[.*?\]/, ''), /^pdf-damaged: .*without ID/],
    ['a key given twice', () => rebuilt(10, '/FT /Sig', '/FT /Sig /FT /Tx'), /^pdf-damaged: .*object 10 is unreadable/],
    ['a comment', () => rebuilt(1, '<<', '<< %x\n'), /^pdf-damaged: .*object 1 is unreadable/],
    ['an array for a catalog', () => rebuilt(1, '<<', '[ <<'), /^pdf-damaged: .*object 1/],
    [
      'permissions without a signature',
      () => rebuilt(1, '/Pages', '/Perms << >> /Pages'),
      /^pdf-damaged: .*permissions/,
    ],
    ['nesting without end', () => rebuilt(1, '/Pages', `/X ${'['.repeat(3000)}`), /^pdf-damaged: .*object 1/],
    ['a page replaced later', () => appendObject(frozen, 4, '<< /Length 0 >>'), /^pdf-damaged: .*object 4 was changed/],
    ['a manifest replaced later', () => appendObject(frozen, 7, '<< >>'), /^pdf-damaged: .*object 7 was changed/],
  ])('%s', async (_, make, reason) => {
    expect(await refusalOf(make())).toMatch(reason)
  })

  it('a dossier cut short anywhere', async () => {
    for (let size = 0; size < frozen.length; size += 29)
      expect(await refusalOf(frozen.subarray(0, size)), `cut at ${size}`).toMatch(/^(pdf-damaged|not-a-dossier): /)
  })

  it('or signs, but never breaks, whatever bytes are changed', async () => {
    const signed = join(folder, 'signed.pdf')
    await fc.assert(
      fc.asyncProperty(fc.nat(frozen.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bytes = Buffer.from(frozen)
        bytes[at] = (bytes[at] ?? 0) ^ mask
        writeFileSync(path, bytes)
        const request = { input: path, output: signed, key, claimedAt }
        const result: unknown = await signDossier(request).catch((reason: unknown) => reason)
        rmSync(signed, { force: true })
        const code = result instanceof WorkbenchError ? result.code : result instanceof Error ? result.stack : 'signed'
        expect(code).toMatch(/^(signed|pdf-damaged|not-a-dossier)$/)
      }),
      { numRuns: 300 },
    )
  })

  it('a folder, in words', async () => {
    await expect(listSignatureFields(folder)).rejects.toMatchObject({ code: 'not-a-dossier' })
    await expect(listSignatureFields(join(folder, 'absent.pdf'))).rejects.toMatchObject({ code: 'not-found' })
  })
})

describeWithCorpora('PDFs nobody here made', (corpora) => {
  it.each(readdirSync(join(corpora, 'signed-pdf')).filter((name) => name.endsWith('.pdf')))(
    'are refused: %s',
    async (name) => {
      const pdf = readFileSync(join(corpora, 'signed-pdf', name))
      expect(await refusalOf(pdf)).toMatch(/^(pdf-damaged|not-a-dossier): /)
    },
  )
})
