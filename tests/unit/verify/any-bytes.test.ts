import { closeSync, ftruncateSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { openFile } from '../../../src/vault/originals/open-file.ts'
import { verifyDocument } from '../../../src/verify/verify-document.ts'
import { createDice } from '../../attacks/byte-flips.ts'
import { makeDossier } from '../../attacks/pdf/make-dossier.ts'
import { signDossier } from '../../attacks/pdf/sign-dossier.ts'
import { makeTestAuthority } from '../../attacks/pki/test-authority.ts'
import { reasonCodes, testPorts, verifyForTest } from '../../attacks/verify-for-test.ts'
import { describeWithCorpora } from '../../support/requirements.ts'

vi.setConfig({ testTimeout: 120_000 })

const { signer, chain, root } = makeTestAuthority()
const trustedRoots = [root.certificate]
const signed = signDossier(makeDossier(), { signer, chain })

/** What every document gets, whatever it is: one of three answers, all checks, never *passed*, never a fault of the verifier. */
async function expectHonestAnswer(bytes: Uint8Array, name = ''): Promise<void> {
  const verification = await verifyForTest(bytes, { trustedRoots })
  expect([name, verification.checks.length]).toEqual([name, 14])
  expect([name, verification.verdict]).not.toEqual([name, 'passed'])
  expect([name, reasonCodes(verification).includes('verifier-fault')]).toEqual([name, false])
}

describe('any bytes at all', () => {
  it('none', async () => {
    const verification = await verifyForTest(Buffer.alloc(0), { trustedRoots })
    expect([verification.verdict, verification.kind]).toEqual(['failed', 'not-a-pdf'])
  })

  it('get an honest answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => expectHonestAnswer(bytes)),
      { numRuns: 300, seed: 2024 },
    )
  })

  it('with the beginning and the end of a PDF around them get an honest answer', async () => {
    const words = fc.constantFrom(
      'obj',
      'endobj',
      'stream\n',
      'endstream',
      '<<',
      '>>',
      '[',
      ']',
      '/Type',
      '/Sig',
      '1 0 R',
      '9',
      'xref\n',
      'trailer\n',
      '%%EOF\n',
      '(',
      ')',
    )
    const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '))
    await fc.assert(
      fc.asyncProperty(text, fc.nat(400), async (body, at) =>
        expectHonestAnswer(Buffer.from(`%PDF-1.7\n${body}\nstartxref\n${at}\n%%EOF\n`, 'latin1')),
      ),
      { numRuns: 300, seed: 2024 },
    )
  })

  it('that were a dossier before a stretch of it was replaced, doubled or taken out get an honest answer', async () => {
    const places = fc.tuple(fc.nat(signed.length), fc.nat(2_000), fc.uint8Array({ maxLength: 40 }))
    await fc.assert(
      fc.asyncProperty(places, async ([at, length, more]) => {
        const bytes = Buffer.concat([
          signed.subarray(0, at),
          more,
          signed.subarray(Math.min(signed.length, at + length)),
        ])
        if (!bytes.equals(signed)) await expectHonestAnswer(bytes)
      }),
      { numRuns: 300, seed: 2024 },
    )
  })
})

describe('files of two gigabytes that hold almost nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'netra-sparse-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const size = 2 ** 31 + 4_096
  const cases: readonly (readonly [string, Buffer, Buffer])[] = [
    ['a header and nothing else', Buffer.from('%PDF-1.7\n'), Buffer.alloc(0)],
    ['a header and an end', Buffer.from('%PDF-1.7\n'), Buffer.from('startxref\n9\n%%EOF\n')],
    ['a dossier at the beginning', signed, Buffer.alloc(0)],
    ['a dossier at the beginning and an end', signed, Buffer.from('startxref\n9\n%%EOF\n')],
    ['nothing at all', Buffer.alloc(0), Buffer.alloc(0)],
  ]

  it.each(cases)('%s: refused at once and in little memory', async (name, start, end) => {
    const path = join(folder, 'jarang.pdf')
    const file = openSync(path, 'w')
    ftruncateSync(file, size)
    writeSync(file, start, 0, start.length, 0)
    writeSync(file, end, 0, end.length, size - end.length)
    closeSync(file)
    const source = await openFile(path)
    const [cpu, memory] = [process.cpuUsage(), process.memoryUsage().rss]
    const options = {
      ports: testPorts,
      trustedRoots,
      crls: [],
      at: null,
      nowMs: Date.UTC(2024, 10, 17),
      originals: null,
    }
    const { verdict } = await verifyDocument(source, options)
    await source.close()
    expect([name, verdict]).toEqual([name, 'failed'])
    expect(process.cpuUsage(cpu).user / 1000).toBeLessThan(2_000)
    expect((process.memoryUsage().rss - memory) >> 20).toBeLessThan(200)
  })
})

describeWithCorpora('public signed documents, changed at random', (corpora) => {
  const folder = join(corpora, 'signed-pdf')
  const files = corpora === '' ? [] : readdirSync(folder).filter((name) => name.endsWith('.pdf'))

  it.each(files)('%s gets an honest answer each of thirty times', async (file) => {
    const bytes = readFileSync(join(folder, file))
    const dice = createDice(file.length)
    for (let time = 0; time < 30; time += 1) {
      const changed = Buffer.from(time % 3 === 0 ? bytes.subarray(0, dice(bytes.length)) : bytes)
      for (let count = 1 + dice(30); count > 0 && changed.length > 0; count -= 1)
        changed[dice(changed.length)] = dice(256)
      await expectHonestAnswer(changed, `${file} ${time}`)
    }
  })
})
