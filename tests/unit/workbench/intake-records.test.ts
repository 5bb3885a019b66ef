import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importedCase, type ImportedCase } from '../../support/imported-case.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let made: ImportedCase
const page = ['From: <saved>', 'Snapshot-Content-Location: https://contoh.example/unggahan/1', 'Subject: x']
const savedPage = `<!doctype html><html><head>
<!-- saved from url=(0040)https://www.contoh.example/akun.rekaan/kiriman/9 -->
<meta property="og:url" content="https://contoh.example/lain"></head><body>Isi kiriman</body></html>`
const mhtml = [...page, 'MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="a"', '', '--a--', ''].join(
  '\r\n',
)

beforeAll(async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'Screenshot_20241010-091530_Facebook.txt'), 'bukan gambar')
  writeFileSync(join(folder, 'catatan.txt'), 'catatan')
  writeFileSync(join(folder, 'unggahan.mhtml'), mhtml)
  writeFileSync(join(folder, 'Rekaman Layar 2024-10-11 pukul 08.00.01.txt'), 'bukan film')
  writeFileSync(join(folder, 'Cuplikan Layar.txt'), 'bukan gambar juga')
  writeFileSync(join(folder, 'Press_release.pdf'), 'bukan tangkapan')
  writeFileSync(join(folder, 'simpan.html'), savedPage)
  writeFileSync(join(folder, 'laporan.html'), '<!doctype html><html><body>Bukan halaman tersimpan</body></html>')
  made = await importedCase(folder)
})
afterAll(() => made.close())

const numberOf = (part: string): string => {
  const found = made.outcomes.find((outcome) => outcome.path.includes(part))?.evidence
  if (typeof found !== 'string') throw new Error(part)
  return found
}
const save = (name: 'captures.save' | 'exhibits.save', body: object) => made.reply(name, { body })

describe('a capture sheet', () => {
  it('is asked for screenshots and saved pages, and for nothing else', async () => {
    expect(await made.call('captures.missing', {})).toEqual(
      ['Screenshot', 'unggahan', 'Rekaman Layar', 'Cuplikan Layar', 'simpan.html'].map(numberOf).sort(),
    )
  })

  it('is prefilled from the file, says from what, and never names the zone of the phone', async () => {
    const { sheet, filledFrom, claims } = await made.call('captures.draft', { evidence: numberOf('Screenshot') })
    expect(sheet).toMatchObject({ platform: 'Facebook', url: null, viewerZone: null, timeShown: null })
    expect(filledFrom).toEqual(['platform'])
    expect(claims.map((claim) => claim.claim.source)).toContain('file-name')
  })

  it('names where a saved page comes from and proposes the account of the case that lives there', async () => {
    const account = { kind: 'social-media', platform: 'Contoh', handle: '@akun', accountId: null, note: null } as const
    const near = { ...account, url: 'https://contoh.example/akun' }
    await made.reply('accounts.save', { body: { ...near } })
    const own = await made.call('accounts.save', { body: { ...account, url: 'contoh.example/akun.rekaan/' } })
    const { sheet, filledFrom } = await made.call('captures.draft', { evidence: numberOf('simpan.html') })
    expect(sheet).toMatchObject({
      url: 'https://www.contoh.example/akun.rekaan/kiriman/9',
      account: own.id,
    })
    expect(filledFrom).toEqual(['url', 'account'])
    expect((await made.call('captures.draft', { evidence: numberOf('unggahan') })).sheet.account).toBeNull()
  })

  it('covers its items once saved; a second one for the same item is refused', async () => {
    const { sheet } = await made.call('captures.draft', { evidence: numberOf('Screenshot') })
    const body = { ...sheet, evidence: [numberOf('Screenshot'), numberOf('unggahan')], timeShown: '22 September 00.41' }
    expect(await save('captures.save', body)).toMatchObject({ ok: true, value: { id: 'LP-01', body } })
    expect(await made.call('captures.missing', {})).not.toContain(numberOf('unggahan'))
    expect(await save('captures.save', { ...sheet, evidence: [numberOf('unggahan')] })).toMatchObject({
      failure: { code: 'version-conflict' },
    })
  })

  it('refuses unknown items and accounts', async () => {
    const { sheet } = await made.call('captures.draft', { evidence: numberOf('catatan') })
    expect(await save('captures.save', { ...sheet, evidence: ['B-404'] })).toMatchObject({
      failure: { code: 'reference-unknown' },
    })
    expect(await save('captures.save', { ...sheet, account: 'AK-404' })).toMatchObject({
      failure: { code: 'reference-unknown' },
    })
    expect(await made.reply('captures.draft', { evidence: 'B-404' })).toMatchObject({
      failure: { code: 'reference-unknown' },
    })
  })
})

describe('a physical exhibit', () => {
  const exhibit = {
    label: 'BF-1',
    description: 'Kaus',
    receivedFrom: 'Pelapor',
    receivedAt: '2024-10-14T10:40:00+08:00',
    place: 'Lemari besi, ruang penanganan',
    seal: { number: 'S-01', by: 'Petugas', at: null },
    handOvers: [],
    photographs: [],
    returnedAt: null,
    note: null,
  }

  it('is kept with its seal, and every change of hands is a new version', async () => {
    expect(await save('exhibits.save', exhibit)).toMatchObject({ ok: true, value: { version: 1 } })
    const handOvers = [{ at: null, from: 'A', to: 'B', place: null, sealIntact: 'yes', paper: null }]
    const [first] = await made.call('exhibits.list', {})
    const reply = await made.reply('exhibits.save', {
      id: first?.id,
      version: 1,
      reason: 'Diserahkan kepada inspektorat.',
      body: { ...exhibit, handOvers },
    })
    expect(reply).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await made.call('exhibits.history', { id: first?.id ?? '' })).toHaveLength(2)
  })

  it('refuses a label that is taken and photographs that are not in the case', async () => {
    expect(await save('exhibits.save', exhibit)).toMatchObject({ failure: { code: 'version-conflict' } })
    expect(await save('exhibits.save', { ...exhibit, label: 'BF-2', photographs: ['B-404'] })).toMatchObject({
      failure: { code: 'reference-unknown' },
    })
  })
})
