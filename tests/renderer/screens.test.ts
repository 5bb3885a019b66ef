import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { buildShowcase } from './support/build-showcase.ts'
import { openShowcase, showcaseUrl, startBrowser, type FakeCore } from './support/open-showcase.ts'
import type { ScreenShot } from './support/screens.ts'

let browser: Browser

beforeAll(async () => {
  buildShowcase()
  browser = await startBrowser()
}, 120_000)

afterAll(() => browser.close())

// A page over the whole showcase takes seconds on a busy machine; what is tested is what it does, not how fast.
vi.setConfig({ testTimeout: 180_000 })

describe('by keyboard alone', () => {
  it('walks from the list of cases to the detail of an item', async () => {
    const { page } = await open({ name: '', hash: '/mulai' })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('periksa')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Periksa tanda tangan dan keutuhan' }).waitFor()
    await page.goto(showcaseUrl(`/kasus/${sampleCaseId}/mulai`))
    await page.getByText('Berikutnya').waitFor()
    await page.keyboard.press('Alt+3')
    await page.getByRole('grid', { name: 'Daftar bukti' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('complementary', { name: 'Rincian' }).getByText('B-002').waitFor()
    await page.keyboard.press('Space')
    await page.getByRole('dialog').getByText('B-002').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('types a reason and saves a change of the case record', async () => {
    const { page } = await open({ name: '', hash: `/kasus/${sampleCaseId}/mulai/data-kasus` })
    const number = page.getByLabel('Nomor registrasi')
    const before = await number.inputValue()
    await number.focus()
    await page.keyboard.press('End')
    await page.keyboard.insertText('-A')
    await expect.poll(() => number.inputValue()).toBe(`${before}-A`)
    const save = page.getByRole('button', { name: 'Simpan' })
    await save.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Isi alasan perubahan dahulu.').waitFor()
    const reason = page.getByLabel('Alasan perubahan')
    // The bar itself puts the cursor there.
    await reason.and(page.locator(':focus')).waitFor()
    await page.keyboard.insertText('Salah ketik')
    await expect.poll(() => reason.inputValue()).toBe('Salah ketik')
    await page.keyboard.press('Tab')
    await save.and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Tersimpan.').waitFor()
    await page.context().close()
  })

  it('shows only the keys that work on this screen', async () => {
    const { page } = await open({ name: '', hash: `/kasus/${sampleCaseId}/lini-masa` })
    await page.keyboard.press('?')
    await page.getByText('Perbesar / perkecil').waitFor()
    expect(await page.getByText('Pratinjau besar').count()).toBe(0)
    await page.context().close()
  })

  it('reaches the last of fifty thousand items with one key, and sends for no more than is on screen', async () => {
    const { page } = await open({ name: '', hash: `/kasus/${sampleCaseId}/bukti`, core: { items: 50_000 } })
    await page.getByRole('grid', { name: 'Daftar bukti' }).focus()
    await page.keyboard.press('End')
    await page.getByRole('row', { name: /B-50000/, selected: true }).waitFor()
    expect(await page.getByRole('row').count()).toBeLessThan(80)
    await page.keyboard.press('PageUp')
    await page.getByRole('row', { name: /B-49988/, selected: true }).waitFor()
    await page.keyboard.press('Home')
    await page.getByRole('row', { name: /B-00001/, selected: true }).waitFor()
    const asked = await askedOf(page)
    // Claims of the one item beside the list are asked for; those of all of them are not.
    const whole = asked.filter(({ name, input }) => ['evidence.list', 'claims.list'].includes(name) && !input.evidence)
    expect(whole).toEqual([])
    const lines = asked.filter(({ name }) => name === 'evidence.window').map(({ input }) => input.limit ?? 100)
    expect(Math.max(...lines)).toBeLessThanOrEqual(100)
    expect(lines.length).toBeLessThan(16)
    await page.context().close()
  })

  it('keeps the line that is selected when the order is turned round, and goes to it', async () => {
    const { page } = await open({ name: '', hash: `/kasus/${sampleCaseId}/bukti`, core: { items: 50_000 } })
    await page.getByRole('grid', { name: 'Daftar bukti' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('row', { name: /B-00001/, selected: true }).waitFor()
    await page.getByRole('button', { name: 'Urutkan menurut Nomor' }).click()
    await page.getByRole('row', { name: /B-00001/, selected: true }).waitFor()
    expect(await page.getByRole('row', { name: /B-00001/ }).getAttribute('aria-rowindex')).toBe('50001')
    await page.context().close()
  })

  it('walks the prints of a long register by line and page, also into what has not come yet', async () => {
    const hash = `/kasus/${sampleCaseId}/bukti?tampil=gambar`
    const { page } = await open({ name: '', hash, core: { items: 50_000 } })
    await page.getByRole('listbox', { name: 'Daftar bukti' }).focus()
    await page.keyboard.press('End')
    await page.getByRole('option', { name: /B-50000/, selected: true }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('option', { name: /B-49999/, selected: true }).waitFor()
    await page.context().close()
  })
})

describe('the search inside evidence', () => {
  it('finds words as they are typed, walks the hits by arrows, and opens one beside the screen that stands', async () => {
    const { page } = await open({ name: '', hash: `/kasus/${sampleCaseId}/orang` })
    await page.keyboard.press('/')
    const box = page.getByRole('combobox', { name: 'Kata di dalam bukti' })
    await box.waitFor()
    await page.getByText('Dicari di nama berkas').waitFor()
    await page.keyboard.insertText('spanduk')
    const hits = page.getByRole('listbox', { name: 'Cari di dalam bukti' }).getByRole('option')
    await hits.nth(1).waitFor()
    expect(await hits.first().locator('mark').first().textContent()).toMatch(/spanduk/i)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option', { selected: true }).and(hits.nth(1)).waitFor()
    const number = (await hits.nth(1).locator('.chip').textContent()) ?? ''
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Rincian' }).getByRole('heading', { name: number }).waitFor()
    expect(await page.evaluate(() => location.hash)).toContain('/orang')
    await page.context().close()
  })

  it('says that nothing was found and what is not searched, and hands over to the palette and back', async () => {
    const { page } = await open({ name: '', hash: `/kasus/${sampleCaseId}/bukti` })
    await page.keyboard.press('/')
    await page.keyboard.insertText('zzz<b>')
    await page.getByText('Tidak ada bukti yang memuat “zzz<b>”.').waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Berpindah dan perintah' }).waitFor()
    await page.keyboard.insertText('panggung')
    await page.getByRole('option', { name: /Cari “panggung” di dalam bukti/ }).click()
    await page.getByRole('option', { name: /B-004/ }).waitFor()
    await page.context().close()
  })

  it('says in words that it cannot search, and tries again when asked', async () => {
    const core = { failing: { 'evidence.search': 'internal' } }
    const { page } = await open({ name: '', hash: `/kasus/${sampleCaseId}/bukti`, core })
    await page.keyboard.press('/')
    await page.keyboard.insertText('spanduk')
    await page.getByRole('alert').getByRole('button', { name: 'Ulangi' }).waitFor()
    await page.context().close()
  })
})

describe('the detail of an item', () => {
  it('opens with what the file can and cannot prove, and reaches the rarer tabs by the keyboard', async () => {
    const { page } = await open({ name: '', hash: `/kasus/${sampleCaseId}/bukti?pilih=bukti%3AB-017` })
    const detail = page.getByRole('complementary', { name: 'Rincian' })
    await detail.getByRole('heading', { name: 'Yang tidak dapat dibuktikan' }).waitFor()
    expect(await detail.getByRole('tab').count()).toBeLessThanOrEqual(5)
    await detail.getByRole('tab', { name: 'Ringkasan' }).focus()
    await page.keyboard.press('ArrowRight')
    await detail.getByRole('tab', { name: /^Waktu/, selected: true }).waitFor()
    await page.keyboard.press('Tab')
    await detail.getByRole('button', { name: 'Lainnya' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: /^Metadata/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await detail.getByRole('tab', { name: 'Riwayat', selected: true }).waitFor()
    await page.context().close()
  })

  it('shows the versions of a description and takes it out of use with a reason', async () => {
    const { page } = await open({ name: '', hash: `/kasus/${sampleCaseId}/bukti?pilih=bukti%3AB-017` })
    await page.getByRole('button', { name: 'Ubah uraian' }).click()
    await page.getByRole('button', { name: /^Riwayat versi/ }).click()
    const sheet = page.getByRole('dialog', { name: /^Riwayat versi/ })
    await sheet.getByText('Versi 1').waitFor()
    await sheet.getByRole('button', { name: 'Tarik dari penggunaan…' }).click()
    await sheet.getByLabel('Alasan').fill('Salah berkas')
    await sheet.getByRole('button', { name: 'Tarik', exact: true }).click()
    await sheet.getByText('ditarik dari penggunaan').waitFor()
    await sheet.getByText('Salah berkas').waitFor()
    await page.context().close()
  })
})

describe('hostile and unlucky input', () => {
  it('shows markup, long words and right-to-left text as text', async () => {
    const { page, problems } = await open({ name: '', hash: `/kasus/${sampleCaseId}/orang/orang/baru` })
    const name = `<img src=x onerror=alert(1)>${'W'.repeat(90)}\u202Eمرحبا`
    await page.getByRole('textbox', { name: /^Nama/ }).fill(name)
    await page.getByRole('textbox', { name: /^Kode/ }).fill('Saksi-9')
    await page.getByRole('button', { name: 'Simpan' }).click()
    await page.getByText('Tersimpan.').waitFor()
    await page.getByRole('button', { name: 'Kembali ke daftar' }).click()
    await page.getByRole('row', { name: /Saksi-9/ }).waitFor()
    expect(await page.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('keeps what was typed when the core cannot be reached', async () => {
    const { page } = await open({
      name: '',
      hash: `/kasus/${sampleCaseId}/orang/orang/baru`,
      core: { failing: { 'people.save': 'unreachable' } },
    })
    await page.getByRole('textbox', { name: /^Nama/ }).fill('Sagara Punta')
    await page.getByRole('textbox', { name: /^Kode/ }).fill('Saksi-2')
    await page.getByRole('button', { name: 'Simpan' }).click()
    await page.getByText(/Inti program tidak menjawab/).waitFor()
    expect(await page.getByRole('textbox', { name: /^Nama/ }).inputValue()).toBe('Sagara Punta')
    await page.context().close()
  })

  it('says in words what it leaves out when the core does not know an operation yet', async () => {
    const failing = { 'cases.known': 'unknown-operation', 'elections.ruler': 'unknown-operation' }
    const { page } = await open({ name: '', hash: '/mulai', core: { failing } })
    await page.getByText(/Daftar kasus terakhir belum tersedia/).waitFor()
    await page.goto(showcaseUrl(`/kasus/${sampleCaseId}/lini-masa`, { failing }))
    await page.getByText(/Pita tahapan belum tersedia/).waitFor()
    await page.context().close()
  })
})

it('speaks English completely when asked to', async () => {
  const { page } = await open({ name: '', hash: `/kasus/${sampleCaseId}/bukti` }, 'en')
  await page.getByRole('heading', { name: 'Evidence register' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await page.context().close()
})

async function open(
  screen: ScreenShot & { core?: FakeCore },
  language = 'id',
): Promise<{ page: Page; problems: string[] }> {
  const page = await openShowcase(browser)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await page.addInitScript((word) => localStorage.setItem('netra.language', word), language)
  await page.goto(showcaseUrl(screen.hash, screen.core))
  await page.locator('main').waitFor()
  await page.locator('.loading').waitFor({ state: 'detached' })
  await screen.before?.(page)
  return { page, problems }
}

describe('the timeline by keyboard', () => {
  const hash = `/kasus/${sampleCaseId}/lini-masa?terlapor=Terlapor%20II`

  it('walks along a lane, opens a mark, and steps back through views', async () => {
    const { page } = await open({ name: '', hash })
    const grid = page.getByRole('grid', { name: /^Lini masa/ })
    await grid.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    const told = await page.locator('#timeline-mark').textContent()
    expect(told).toContain('WITA')
    expect(told).toMatch(/Lajur Terlapor II, 2 dari \d+/)
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Rincian' }).getByRole('heading').first().waitFor()
    await grid.focus()
    for (const key of ['+', '+', '+']) await page.keyboard.press(key)
    await page.waitForURL(/jendela=/)
    const near = page.url()
    await page.keyboard.press('0')
    await page.waitForURL((url) => !url.hash.includes('jendela='))
    await page.goBack()
    await page.waitForURL(near)
    await page.context().close()
  })

  it('changes lanes and form by one key, and moves the window from the strip', async () => {
    const { page } = await open({ name: '', hash })
    await page.getByRole('grid', { name: /^Lini masa/ }).focus()
    await page.keyboard.press('2')
    await page.getByRole('rowheader', { name: /Tempat perjalanan/ }).waitFor()
    const end = page.getByRole('slider', { name: 'Akhir jendela' })
    const before = await end.getAttribute('aria-valuetext')
    await end.focus()
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/jendela=/)
    expect(await end.getAttribute('aria-valuetext')).not.toBe(before)
    await page.getByRole('grid', { name: /^Lini masa/ }).focus()
    await page.keyboard.press('l')
    await page.getByRole('columnheader', { name: 'Selang' }).waitFor()
    await page.context().close()
  })

  it('goes to the list and the map and back by the same key, whatever has the focus', async () => {
    const { page } = await open({ name: '', hash })
    const sheet = page.getByRole('grid', { name: /^Lini masa, / })
    await sheet.waitFor()
    for (const [key, there] of [
      ['l', page.getByRole('columnheader', { name: 'Selang' })],
      ['m', page.getByRole('group', { name: /^Peta/ })],
    ] as const) {
      await page.keyboard.press(key)
      await there.waitFor()
      await page.keyboard.press(key)
      await sheet.waitFor()
    }
    await page.context().close()
  })

  it('filters claims by keys, says what is hidden, keeps it in the address, and clears it with one key', async () => {
    const { page } = await open({ name: '', hash: `${hash}&isi=semua&bentuk=daftar` })
    const list = page.getByRole('grid', { name: 'Lini masa', exact: true })
    await list.waitFor()
    const whole = await list.getAttribute('aria-rowcount')
    await page.keyboard.press('f')
    const sources = page.getByRole('dialog', { name: 'Saring' }).getByRole('listbox', { name: 'Sumber' })
    await sources.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Space')
    await page.waitForURL(/sumber=/)
    await page.keyboard.press('Escape')
    await page.getByRole('status').filter({ hasText: 'Saringan menyembunyikan' }).waitFor()
    expect(Number(await list.getAttribute('aria-rowcount'))).toBeLessThan(Number(whole))
    await page.keyboard.press('x')
    await page.waitForURL((url) => !url.hash.includes('sumber='))
    await page.waitForFunction(
      (count) => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') === count,
      whole,
    )
    await page.context().close()
  })

  it('says that a filter hides everything, and never that the case has no event', async () => {
    const { page } = await open({ name: '', hash: `${hash}&tempat=Tempat%2520lain` })
    await page.getByRole('heading', { name: 'Saringan menyembunyikan semuanya' }).waitFor()
    await page.getByRole('main').getByRole('button', { name: 'Hapus saringan' }).last().click()
    await page.getByRole('grid', { name: /^Lini masa, / }).waitFor()
    await page.context().close()
  })

  it('reads undated facts at the end of the list, the last of a hundred as well, led to from the tray', async () => {
    const { page } = await open({ name: '', hash, core: { undated: 100 } })
    await page.getByRole('button', { name: /^dan \d+ lagi, dalam daftar/ }).click()
    const list = page.getByRole('grid', { name: 'Lini masa', exact: true })
    await list.focus()
    await page.keyboard.press('End')
    await list.getByRole('row', { selected: true, name: /Fakta tanpa tanggal 100/ }).waitFor()
    await page.context().close()
  })

  it('keeps weekends and office hours of the window in sight where one claim is of the year 9999', async () => {
    const window = 'jendela=20240921T000000Z_20241021T000000Z'
    const { page } = await open({ name: '', hash: `${hash}&isi=semua&libur=ya&${window}`, core: { farClaim: true } })
    await page.getByRole('grid', { name: /^Lini masa, / }).waitFor()
    const days = (await askedOf(page)).filter(({ name }) => name === 'time.workingDays')
    expect(days.length).toBeGreaterThan(0)
    for (const { input } of days) expect(input).toMatchObject({ from: expect.stringMatching(/^2024-0[678]/) })
    await page.context().close()
  })

  it('draws fifty thousand marks without a node for each', async () => {
    const { page } = await open({ name: '', hash, core: { marks: 50_000 } })
    await page.getByRole('grid', { name: /50\d{3} tanda/ }).waitFor()
    expect(await page.locator('*').count()).toBeLessThan(1_500)
    const colours = await page.evaluate(() => {
      const canvas = document.querySelector('canvas')
      const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      const seen = new Set<number>()
      for (let at = 0; at < data.length; at += 4 * 97) seen.add((data[at] ?? 0) * 65_536 + (data[at + 1] ?? 0) * 256)
      return seen.size
    })
    expect(colours).toBeGreaterThan(8)
    await page.context().close()
  })
})

type Asked = { name: string; input: { limit?: number; evidence?: string } }

function askedOf(page: Page): Promise<Asked[]> {
  return page.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked)
}
