import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importedCase, type ImportedCase } from '../../support/imported-case.ts'
import { describeWithTools } from '../../support/requirements.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let made: ImportedCase
let folder: string

beforeAll(async () => {
  const source = temporaryFolder()
  writeFileSync(join(source, 'a.txt'), 'satu')
  writeFileSync(join(source, 'b.txt'), 'dua')
  writeFileSync(join(source, 'c.txt'), 'satu')
  made = await importedCase(source)
  folder = temporaryFolder()
})
afterAll(() => made.close())

const print = (name: string, order: object, language = 'id') =>
  made.reply('prints.make', { print: order, language, to: `file:${join(folder, name)}` })
const textOf = (name: string): string =>
  execFileSync('pdftotext', ['-layout', join(folder, name), '-'], { encoding: 'utf8' })

describeWithTools(['pdftotext', 'qpdf'], 'papers of intake', () => {
  it('give a receipt that names every file with its digest, also bytes that were received again', async () => {
    expect(await print('terima.pdf', { kind: 'receipt', batch: 1 })).toMatchObject({ ok: true })
    const text = textOf('terima.pdf')
    expect(text).toContain('Tanda Terima Bukti')
    expect(text).toContain('c.txt (diterima lagi')
    const { sha256 } = (await made.call('evidence.list', {}))[0] ?? { sha256: '' }
    expect(text.replaceAll(/\s/g, '')).toContain(sha256.slice(0, 16))
    execFileSync('qpdf', ['--check', join(folder, 'terima.pdf')])
  })

  it('note a receipt in the custody log with the items it names', async () => {
    const entries = await made.call('custody.list', {})
    const entry = entries.find((one) => one.act === 'receipt-printed')
    expect(entry?.evidence).toEqual(['B-001', 'B-001', 'B-002'])
  })

  it.each([
    ['capture-protocol', 'id', 'Protokol Pengambilan Unggahan'],
    ['capture-protocol', 'en', 'Capture Protocol'],
    ['resend-card', 'id', 'Mohon Kirim Ulang sebagai Dokumen'],
    ['resend-card', 'en', 'Please Send Again as a Document'],
  ])('fit on one page: %s %s', async (kind, language, title) => {
    const name = `${kind}-${language}.pdf`
    expect(await print(name, { kind }, language)).toMatchObject({ value: { pages: 1 } })
    expect(textOf(name)).toContain(title)
  })

  it('are the same bytes for the same case', async () => {
    await print('1.pdf', { kind: 'resend-card' })
    await print('2.pdf', { kind: 'resend-card' })
    const [one, two] = ['1.pdf', '2.pdf'].map((name) => readFileSync(join(folder, name)).toString('latin1'))
    const moment = /20\d\d-\d\d-\d\dT[\d:]+\+\d\d:\d\d|D:20\d{12}[+'0-9]*/g
    expect(one?.length).toBe(two?.length)
    expect(one?.replaceAll(moment, '')).toBe(two?.replaceAll(moment, ''))
  })

  it('never write over a file, and refuse a batch that is none', async () => {
    expect(await print('1.pdf', { kind: 'resend-card' })).toMatchObject({ failure: { code: 'output-exists' } })
    expect(await print('neu.pdf', { kind: 'receipt', batch: 9 })).toMatchObject({ failure: { code: 'not-found' } })
  })
})
