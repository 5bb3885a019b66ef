import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { sampleCast } from '../../../src/sample-case/cast.ts'
import { listSampleFiles } from '../../../src/sample-case/files/list-sample-files.ts'
import { viewerAccount } from '../../../src/sample-case/papers/saved-page.ts'
import { writeChatText } from '../../../src/sample-case/papers/chat-text.ts'
import { describeWithTools } from '../../support/requirements.ts'

const run = promisify(execFile)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netra-papers-'))
  for (const file of listSampleFiles())
    if (/\.(pdf|docx|mhtml|zip)$/.test(file.name)) await writeFile(join(folder, file.name), await file.make())
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

const pdfWords: Record<string, readonly string[]> = {
  'sk-jabatan-1.pdf': [
    'Nadira Salwangi, S.Sos.',
    '19860412 201001 2 000',
    'Kepala Seksi Pelayanan Umum',
    '4 Januari 2021',
  ],
  'sk-jabatan-2.pdf': ['Guntur Wanasakti, S.STP., M.Si.', '30 November 1979', 'Camat Arunika', '3 Januari 2022'],
  'surat-tugas.pdf': ['11 sampai dengan 13 Oktober 2024', 'zona WIB', 'Panji Sagotra'],
  'penetapan.pdf': ['Arga Wisesa dan Laras Winaya', '22 September 2024 pukul', '15.00 WITA'],
  'nomor-urut.pdf': ['Nomor urut 2', 'Arga Wisesa dan Laras Winaya', '23 September 2024'],
  'tagihan-penginapan.pdf': ['11 Oktober 2024 pukul 15.20 WIB', '13 Oktober 2024 pukul 07.05 WIB', 'Guntur Wanasakti'],
}

describeWithTools(['pdftotext', 'qpdf'], 'the PDF papers of the sample case', () => {
  it.each(Object.entries(pdfWords))('%s gives its words as text', async (name, words) => {
    const { stdout } = await run('pdftotext', ['-layout', join(folder, name), '-'])
    for (const word of words) expect(stdout).toContain(word)
  })

  it.each(['undangan.pdf', 'hadir-sosialisasi.pdf'])('%s is a scan without a word of text', async (name) => {
    const { stdout } = await run('pdftotext', [join(folder, name), '-'])
    expect(stdout.trim()).toBe('')
  })

  it.each([...Object.keys(pdfWords), 'undangan.pdf', 'hadir-sosialisasi.pdf'])(
    '%s is sound in structure',
    async (name) => {
      const { stdout } = await run('qpdf', ['--check', join(folder, name)])
      expect(stdout).toContain('No syntax or stream encoding errors found')
    },
  )
})

describe('the supervision report', () => {
  it('opens as a Word document and names its author in its properties', async () => {
    const { value } = await mammoth.extractRawText({ path: join(folder, 'formulir-a.docx') })
    expect(value).toContain('LAPORAN HASIL PENGAWASAN PEMILIHAN')
    expect(value).toContain('pukul 19.30 sampai dengan 21.00 WITA')
    const bytes = await readFile(join(folder, 'formulir-a.docx'), 'utf8')
    expect(bytes).toContain('<dc:creator>Jingga Wiradharma</dc:creator>')
  })
})

describe('the saved page', () => {
  it('holds the instant of the post, the day it was saved and the account that saved it', async () => {
    const text = await readFile(join(folder, 'unggahan.mhtml'), 'utf8')
    const html = text.replaceAll('=\r\n', '').replaceAll('=3D', '=')
    expect(html).toContain('data-utime="1726933260"')
    expect(new Date(1726933260 * 1000).toISOString()).toBe('2024-09-21T15:41:00.000Z')
    expect(text).toContain('Date: Mon, 14 Oct 2024 06:05:00 -0000')
    expect(html).toContain(`Masuk sebagai ${viewerAccount}`)
    expect(text.split('\r\n').every((line) => line.length <= 78)).toBe(true)
  })
})

describe('the chat export', () => {
  const lines = writeChatText(sampleCast).split('\n')

  it('has 230 lines, those of the specification at their places', () => {
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(230)
    expect(lines[211]).toBe(
      '08/10/24 21.14 - Camat Arunika: Mohon bapak/ibu kades hadir Kamis jam 10 di aula. Kita rapatkan barisan, menangkan nomor 2.',
    )
    expect(lines[212]).toBe('08/10/24 21.16 - Camat Arunika: \u200ePTT-20241008-WA0002.opus (file terlampir)')
    expect(lines[214]).toBe('08/10/24 21.20 - Kades Candramawa: Torang baku bantu jo, Pak.')
    expect(lines.filter((line) => line.endsWith(': Pesan ini telah dihapus'))).toHaveLength(1)
  })

  it('runs from 3 to 14 October without a step back, and names a thirteenth day', () => {
    const stamps = lines.flatMap((line) => {
      const match = /^(\d\d)\/10\/24 (\d\d)\.(\d\d) - /.exec(line)
      return match ? [`${match[1]} ${match[2]}:${match[3]}`] : []
    })
    expect(stamps).toEqual(stamps.toSorted())
    expect([stamps[0]?.slice(0, 2), stamps.at(-1)?.slice(0, 2)]).toEqual(['03', '14'])
    expect(lines.some((line) => line.startsWith('13/10/24'))).toBe(true)
  })

  it('is packed text first, voice note second, picture third', async () => {
    const members = await zipMembers(join(folder, 'Chat WhatsApp dengan Forum Kades Arunika.zip'))
    expect(members).toEqual([
      'Chat WhatsApp dengan Forum Kades Arunika.txt',
      'PTT-20241008-WA0002.opus',
      'IMG-20241008-WA0001.jpg',
    ])
  })
})

describeWithTools(['unzip'], 'the archives of the sample case', () => {
  it.each(['Chat WhatsApp dengan Forum Kades Arunika.zip', 'formulir-a.docx'])(
    '%s passes the test of unzip',
    async (name) => {
      const { stdout } = await run('unzip', ['-t', join(folder, name)])
      expect(stdout).toContain('No errors detected')
    },
  )
})

function zipMembers(path: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, (error, zip) => {
      if (error) return reject(error)
      const names: string[] = []
      zip.on('entry', (entry: { fileName: string }) => names.push(entry.fileName))
      zip.on('end', () => resolve(names))
      zip.on('error', reject)
    })
  })
}
