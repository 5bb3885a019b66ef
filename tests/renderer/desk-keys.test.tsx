// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { mountApp, type } from './support/mount-app.tsx'

const at = (place: string): string => `#/kasus/${sampleCaseId}/${place}`
const selected = (): string | null => new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('pilih')

it('walks to the item before and after from any screen, in the order the register was left in', async () => {
  const { press } = await mountApp(at('bukti?urut=-number&pilih=bukti%3AB-003'))
  await press('Alt+ArrowDown')
  expect(selected()).toBe('bukti:B-002')
  await press('Alt+4')
  expect(window.location.hash).toBe(at('orang'))
  await press('Alt+ArrowDown')
  expect(selected()).toBe('bukti:B-040')
  await press('Alt+ArrowDown')
  expect(selected()).toBe('bukti:B-039')
  await press('Alt+ArrowUp')
  expect(selected()).toBe('bukti:B-040')
})

it('says in the bottom line that an item is the last, and stays on it', async () => {
  const { press, text } = await mountApp(at('bukti?pilih=bukti%3AB-040'))
  await press('Alt+ArrowDown')
  expect(selected()).toBe('bukti:B-040')
  expect(text()).toContain('Ini bukti terakhir dalam daftar.')
})

it('opens the description of the selected item with F2', async () => {
  const { press } = await mountApp(at('bukti?pilih=bukti%3AB-017'))
  await press('F2')
  expect(document.querySelector('[role="dialog"]')?.textContent).toContain('B-017')
})

it('lets the selection go with Esc, then leaves a page that was opened from a list', async () => {
  const { press } = await mountApp(at('orang/keterangan/K-2?pilih=bukti%3AB-017'))
  await press('Escape')
  expect(window.location.hash).toBe(at('orang/keterangan/K-2'))
  await press('Escape')
  expect(window.location.hash).toBe(at('orang/keterangan'))
  await press('Escape')
  expect(window.location.hash).toBe(at('orang/keterangan'))
})

it('marks all with Ctrl+A and assigns a provenance with a digit, with one reason for all', async () => {
  const { press, asked, text } = await mountApp(at('bukti?pilih=bukti%3AB-017'))
  await press('Control+a')
  expect(text()).toContain('40 bukti ditandai')
  expect(text()).toContain('beragam')
  await press('4')
  const reason = document.activeElement
  expect(reason instanceof HTMLInputElement).toBe(true)
  await type(reason as HTMLInputElement, 'Semua tangkapan layar')
  await press('Enter')
  const assigned = asked.find(({ name }) => name === 'evidence.assign')?.input
  expect(assigned).toMatchObject({ provenance: 'screenshot', proofKind: null, reason: 'Semua tangkapan layar' })
  expect((assigned as { evidence: string[] }).evidence).toHaveLength(40)
  expect(text()).toContain('40 bukti diubah.')
})

it('assigns a digit to the selected item where nothing is marked, and lets the mark go with Esc', async () => {
  const { press, text } = await mountApp(at('bukti?pilih=bukti%3AB-017'))
  await press('2')
  expect(text()).toContain('1 bukti ditandai')
  await press('Escape')
  expect(text()).not.toContain('bukti ditandai')
  expect(selected()).toBe('bukti:B-017')
})

it('undoes with Ctrl+Z and does again with Ctrl+Y and Ctrl+Shift+Z', async () => {
  const { press, asked } = await mountApp(at('mulai'))
  for (const keys of ['Control+z', 'Control+y', 'Control+Shift+Z']) await press(keys)
  expect(asked.map(({ name }) => name).filter((name) => /undo$|redo$/.test(name))).toEqual([
    'case.undo',
    'case.redo',
    'case.redo',
  ])
})

it('lists in its help what this screen takes and nothing else', async () => {
  const listed = (): string => document.querySelector('.key-help')?.textContent ?? ''
  const start = await mountApp(at('mulai'))
  await start.press('?')
  expect(listed()).toContain('Langkah 1 sampai 8')
  expect(listed()).not.toContain('Pratinjau besar')
  // Nothing is selected and this is no page of a list: Esc has nothing to do.
  expect(listed()).not.toContain('Lepas pilihan')
})

it('offers a new case, the sample and the office in the palette before a case is open', async () => {
  const { press, text } = await mountApp('#/mulai')
  await press('Control+k')
  for (const words of ['Kasus baru', 'Buka kasus contoh', 'Profil kantor', 'Tema: Gelap', 'Bahasa: English'])
    expect(text()).toContain(words)
})

it('keeps what was typed into the office profile when the person goes and comes back, and says so meanwhile', async () => {
  const { press, text } = await mountApp(at('mulai/profil-kantor'))
  const name = document.querySelector('.form-sheet input') as HTMLInputElement
  await type(name, 'Bawaslu Kabupaten Candramawa')
  await press('Alt+3')
  expect(text()).toMatch(/Ada isian yang Anda tinggalkan.*Profil kantor/)
  await press('Alt+1')
  window.location.hash = at('mulai/profil-kantor')
  await press('Shift')
  expect((document.querySelector('.form-sheet input') as HTMLInputElement).value).toBe('Bawaslu Kabupaten Candramawa')
})
