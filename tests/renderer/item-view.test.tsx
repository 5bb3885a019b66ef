// @vitest-environment jsdom
import { act } from 'react'
import { expect, it, vi } from 'vitest'
import { leaveTo, parseAddress, selectionOf } from '../../renderer/app/address.ts'
import { faceOf } from '../../renderer/features/item/item-face.ts'
import { detailOf } from './fixtures/sample/detail.ts'
import { evidence } from './fixtures/sample/evidence.ts'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { mountApp } from './support/mount-app.tsx'

const at = (place: string): string => `#/kasus/${sampleCaseId}/${place}`
const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector)
const heading = (): string => find('.item h1')?.textContent ?? ''
const named = (name: string): HTMLElement | null => find(`[aria-label="${name}"]`)

it('opens the selected item with Enter, and Esc brings back the register as it was', async () => {
  const { press } = await mountApp(at('bukti?urut=-number&saring=B-01&tampil=gambar&pilih=bukti%3AB-017'))
  find('[role="listbox"]')?.focus()
  await press('Enter')
  expect(window.location.hash).toBe(at('bukti/B-017?urut=-number&saring=B-01&tampil=gambar'))
  expect(document.querySelector('[role="dialog"]')).toBeNull()
  await press('Escape')
  expect(window.location.hash).toBe(at('bukti?urut=-number&saring=B-01&tampil=gambar&pilih=bukti%3AB-017'))
})

it('keeps Space for the quick look', async () => {
  const { press } = await mountApp(at('bukti?pilih=bukti%3AB-017'))
  find('[role="grid"]')?.focus()
  await press('Space')
  expect(find('[role="dialog"]')?.textContent).toContain('B-017')
  expect(window.location.hash).toBe(at('bukti?pilih=bukti%3AB-017'))
})

it('walks with Alt+arrows in the order the register was left in, says where it is, and keeps the tab beside it', async () => {
  const { press, text } = await mountApp(at('bukti/B-017?urut=-number'))
  expect(text()).toContain('24 dari 40')
  await act(async () => named('Rincian')?.querySelector<HTMLElement>('[role="tab"][data-key="waktu"]')?.click())
  await press('Alt+ArrowDown')
  expect(window.location.hash).toBe(at('bukti/B-016?urut=-number'))
  expect(text()).toContain('25 dari 40')
  const panel = named('Rincian')
  expect(panel?.querySelector('.detail__number')?.textContent).toContain('B-016')
  expect(panel?.querySelector('[role="tab"][aria-selected="true"]')?.getAttribute('data-key')).toBe('waktu')
  await press('Alt+ArrowUp')
  expect(heading()).not.toBe('')
  expect(window.location.hash).toBe(at('bukti/B-017?urut=-number'))
})

it('shows the marks of a photo on it and as lines below it, and one shows the other', async () => {
  const { press } = await mountApp(at('bukti/B-017'))
  const boxes = [...document.querySelectorAll('.stage__mark')]
  expect(boxes.map((box) => box.textContent)).toEqual(['1', '2'])
  const lines = [...document.querySelectorAll<HTMLElement>('.item-marks__mark')]
  expect(lines.map((line) => line.textContent)).toEqual(['1Spanduk bakal calon A · bacaan: alat peraga', '2Terlapor I'])
  await act(async () => lines[1]?.click())
  expect(boxes.map((box) => box.getAttribute('aria-pressed'))).toEqual(['false', 'true'])
  await press('1')
  expect(lines.map((line) => line.getAttribute('aria-pressed'))).toEqual(['true', 'false'])
})

it('copies the citation of a mark in the words a field reads back', async () => {
  const writeText = vi.fn(() => Promise.resolve())
  Object.assign(navigator, { clipboard: { writeText } })
  const { text } = await mountApp(at('bukti/B-017'))
  await act(async () => named('Salin rujukan penanda 2')?.click())
  expect(writeText).toHaveBeenCalledWith('B-017 tanda 2')
  expect(text()).toContain('Rujukan “B-017 tanda 2” disalin')
})

it('shows the picture once: what fills the middle is not repeated in the panel', async () => {
  await mountApp(at('bukti/B-017?tab=ringkasan'))
  expect(named('Rincian')?.querySelector('.proof')).not.toBeNull()
  expect(named('Rincian')?.querySelector('.detail__picture')).toBeNull()
})

it('gives what a file says the middle, and takes it out of the panel beside it', async () => {
  await mountApp(at('bukti/B-022?tab=isi'))
  expect(find('.item')?.textContent).toContain('Kita rapatkan barisan')
  expect(named('Rincian')?.querySelector('[role="tab"][data-key="isi"]')).toBeNull()
  expect(named('Rincian')?.querySelector('[role="tab"][data-key="ringkasan"]')).not.toBeNull()
})

it('says that a number is not there, and leads to the register', async () => {
  const { text, settle } = await mountApp(at('bukti/B-999?saring=IMG'))
  expect(text()).toContain('Tidak ada bukti bernomor B-999')
  await act(async () => [...document.querySelectorAll<HTMLElement>('.empty button')].at(0)?.click())
  await settle()
  expect(window.location.hash).toBe(at('bukti?saring=IMG'))
})

it('says on the page of a damaged item that it is damaged', async () => {
  const { text } = await mountApp(at('bukti/B-017'), { integrity: 'damaged' })
  expect(find('.item [role="alert"]')?.textContent).toBeTruthy()
  expect(text()).toContain('rusak')
})

it('reads what is selected on the page of an item, and lets something else go before it leaves', () => {
  const own = parseAddress('#/kasus/x/bukti/B-003?saring=a')
  expect(selectionOf(own)).toEqual({ kind: 'bukti', id: 'B-003' })
  const other = parseAddress('#/kasus/x/bukti/B-003?saring=a&pilih=peristiwa%3AE-01')
  expect(selectionOf(other)).toEqual({ kind: 'peristiwa', id: 'E-01' })
  expect(leaveTo(other)).toEqual(own)
  expect(leaveTo(own)).toMatchObject({ view: null, query: { saring: 'a', pilih: 'bukti:B-003' } })
})

it('says of a purged item that it is gone, and of a file nobody can read that it is kept', async () => {
  const { text } = await mountApp(at('bukti/B-017'), { item: 'purged' })
  expect(text()).toContain('Isi bukti ini sudah dimusnahkan')
  expect(find('.stage')).toBeNull()
})

it('offers a copy of a file that has neither picture nor text', async () => {
  const { text } = await mountApp(at('bukti/B-017'), { item: 'unreadable' })
  expect(text()).toContain('Isi berkas ini tidak dapat ditampilkan di sini')
  expect(text()).toContain('Simpan salinan berkas asal…')
})

it('turns the pages of a paper where the picture has the focus, and leaves it with Esc like any other item', async () => {
  const { press } = await mountApp(at('bukti/B-037?halaman=B-037%3A2'))
  find('.stage')?.focus()
  await press('PageDown')
  expect(window.location.hash).toBe(at('bukti/B-037?halaman=B-037%3A3'))
  await press('Escape')
  expect(window.location.hash).toBe(at('bukti?halaman=B-037%3A3&pilih=bukti%3AB-037'))
})

it('says what of an item fills the middle, in the order of what tells most', () => {
  const image = evidence.find(({ mediaType }) => mediaType === 'image/jpeg')
  if (image === undefined) throw new Error('no picture in the sample')
  const archive = detailOf({ ...image, mediaType: 'application/zip' })
  expect(faceOf(detailOf(image))).toBe('picture')
  expect(faceOf(detailOf(image), true)).toBe('nothing')
  expect(faceOf({ ...archive, text: null, children: ['B-022.1'] })).toBe('archive')
  expect(faceOf({ ...archive, text: { pages: [] }, children: ['B-022.1'] })).toBe('text')
  expect(faceOf(detailOf({ ...image, mediaType: 'audio/mp4' }))).toBe('recording')
})
