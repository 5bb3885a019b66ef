import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendRevision } from '../../../src/dossier/signing/append-revision.ts'
import { openFileSource, type FileSource } from '../../../src/dossier/signing/file-source.ts'
import { blankDictionary } from '../../../src/dossier/signing/pdf/blank-contents.ts'
import { layOutRevision } from '../../../src/dossier/signing/pdf/lay-out-revision.ts'
import { readDossier } from '../../../src/dossier/signing/pdf/read-dossier.ts'
import { digestRange, layOutUnsealed, sealRevision } from '../../../src/dossier/signing/pdf/seal-revision.ts'
import { makeFrozenDossier } from '../../support/make-frozen-dossier.ts'

const blank = `<${'0'.repeat(32_768)}>`
let folder: string
let input: string
let output: string
let source: FileSource
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'netra-append-'))
  input = join(folder, 'dossier.pdf')
  output = join(folder, 'out.pdf')
  writeFileSync(input, makeFrozenDossier({ fields: 1 }))
  source = await openFileSource(input)
})
afterEach(async () => {
  await source.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('appending a revision', () => {
  it('hands over the digest of everything but the digits, and puts the answer in their place', async () => {
    let rangeDigest = ''
    await append(async (digest) => {
      rangeDigest = Buffer.from(digest).toString('hex')
      return Uint8Array.of(0xab, 0xcd)
    })
    const written = readFileSync(output, 'latin1')
    const at = written.indexOf('<abcd00')
    expect(written.slice(at, at + blank.length)).toBe(`<abcd${'0'.repeat(32_764)}>`)
    const rest = written.slice(0, at) + written.slice(at + blank.length)
    expect(rangeDigest).toBe(createHash('sha512').update(rest, 'latin1').digest('hex'))
  })

  it('is given up where the source changes under its hands', async () => {
    const changing = { ...source, assertUnchanged: () => Promise.reject(new Error('berubah')) }
    await expect(append(async () => Uint8Array.of(1), changing)).rejects.toThrow('berubah')
    expect(existsSync(output)).toBe(false)
  })

  it('refuses a signature that does not fit into the room kept free', async () => {
    await expect(append(async () => new Uint8Array(16_385))).rejects.toMatchObject({ code: 'key-unsupported' })
    expect(existsSync(output)).toBe(false)
  })
})

describe('a source', () => {
  it('notices that its file was changed since it was opened', async () => {
    await source.assertUnchanged()
    appendFileSync(input, 'x')
    await expect(source.assertUnchanged()).rejects.toMatchObject({ code: 'pdf-damaged' })
  })

  it('notices that another file was put in its place', async () => {
    writeFileSync(output, readFileSync(input))
    renameSync(output, input)
    await expect(source.assertUnchanged()).rejects.toMatchObject({ code: 'pdf-damaged' })
  })

  it('refuses to answer fewer bytes than asked for', async () => {
    await expect(source.read(source.size - 5, 10)).rejects.toMatchObject({ code: 'pdf-damaged' })
  })
})

describe('the table of a revision', () => {
  it('has one run for numbers that follow each other, in order of numbers', async () => {
    const dossier = await readDossier(source)
    const objects = [12, 3, 11, 4].map((number) => ({ number, generation: 0, text: `${number} 0 obj\nnull\nendobj` }))
    const { bytes, startsAt } = layOutRevision(dossier, objects)
    const entry = (index: number): string => `${String(startsAt[index]).padStart(10, '0')} 00000 n \n`
    const table = `xref\n3 2\n${entry(1)}${entry(3)}11 2\n${entry(2)}${entry(0)}trailer\n<< /Size 13 `
    expect(bytes.toString('latin1')).toContain(table)
  })

  it('begins on a line of its own whatever the file ended with', async () => {
    const dossier = { ...(await readDossier(source)), endsWithLineBreak: false }
    const { bytes, startsAt } = layOutRevision(dossier, [{ number: 3, generation: 0, text: '3 0 obj\nnull\nendobj' }])
    expect(bytes.toString('latin1').slice(0, 9)).toBe('\n3 0 obj\n')
    expect(startsAt).toEqual([source.size + 1])
  })
})

async function append(seal: (digest: Uint8Array) => Promise<Uint8Array>, from: FileSource = source): Promise<void> {
  const unsealed = layOutUnsealed(await readDossier(source), blankDictionary(14, '/Type /Sig', []), [])
  await appendRevision({
    source: from,
    output,
    digest: 'sha512',
    makeRevision: async (before) => sealRevision(unsealed, await seal(digestRange(unsealed, before))),
  })
}
