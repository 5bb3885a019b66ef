// @vitest-environment jsdom
import { act } from 'react'
import { expect, it } from 'vitest'
import { countDrafts } from '../../renderer/app/drafts.ts'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { mountApp, type } from './support/mount-app.tsx'
import { readerPlaces, writingParts } from './support/reader-places.ts'

const at = (place: string): string => `#/kasus/${sampleCaseId}/${place}`

/** Every address without further words; those with them are looked at together with their buttons, which takes minutes. */
const plainPlaces = readerPlaces.filter((hash) => !hash.includes('?'))

it.each(plainPlaces)('%s offers a reader nothing to write in', async (hash) => {
  window.localStorage.setItem('netra.preset', 'reader')
  await mountApp(`#${hash}`)
  expect(writingParts()).toEqual([])
  expect(countDrafts()).toBe(0)
})

it('says in words that the reading layout is no access right, and leads out of it', async () => {
  window.localStorage.setItem('netra.preset', 'reader')
  const { text } = await mountApp(at('mulai'))
  expect(text()).toContain('bukan hak akses')
})

it('closes a form that stands open when the layout is changed, keeps its words, and offers them again afterwards', async () => {
  const { press, text, settle } = await mountApp(at('mulai/data-kasus'))
  const number = document.querySelector<HTMLInputElement>('.form-sheet input')
  if (number === null) throw new Error('no field')
  await type(number, 'LP-99')
  expect(countDrafts()).toBe(1)
  await choose(press, 'Susunan: Pembaca')
  expect(text()).not.toContain('LP-99')
  expect(document.querySelector('.form-sheet input')).toBeNull()
  expect(countDrafts()).toBe(1)
  await choose(press, 'Susunan: Petugas')
  await settle()
  expect(document.querySelector<HTMLInputElement>('.form-sheet input')?.value).toBe('LP-99')
  await act(async () => {
    for (const button of document.querySelectorAll<HTMLElement>('.save-bar button'))
      if (button.textContent === 'Buang perubahan') button.click()
  })
})

it('takes in no file that is let go on the window, and says so while it hovers', async () => {
  window.localStorage.setItem('netra.preset', 'reader')
  const { asked, text } = await mountApp(at('bukti'))
  const drag = (name: string) =>
    Object.assign(new Event(name, { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ['Files'], items: [], files: [] },
    })
  const frame = document.querySelector('.frame')
  await act(async () => frame?.dispatchEvent(drag('dragover')))
  expect(text()).toContain('Susunan pembaca tidak menerima berkas')
  await act(async () => frame?.dispatchEvent(drag('drop')))
  expect(window.location.hash).toBe(at('bukti'))
  expect(asked.map(({ name }) => name)).not.toContain('evidence.import')
})

it('gives each layout widths and a tab of its own', async () => {
  const { press } = await mountApp(at('bukti?pilih=bukti%3AB-017'))
  const tab = () => document.querySelector('.detail [role="tab"][aria-selected="true"]')?.getAttribute('data-key')
  expect(tab()).toBe('ringkasan')
  await choose(press, 'Susunan: Penelaah')
  expect(tab()).toBe('penanganan')
  await choose(press, 'Susunan: Pembaca')
  expect(document.querySelector('.rail--folded')).not.toBeNull()
  await choose(press, 'Susunan: Petugas')
  expect(tab()).toBe('ringkasan')
  expect(document.querySelector('.rail--folded')).toBeNull()
})

/** Chooses a command of the palette by its words. */
async function choose(press: (keys: string) => Promise<void>, words: string): Promise<void> {
  await act(async () => (document.activeElement as HTMLElement | null)?.blur())
  await press('Control+k')
  const field = document.querySelector<HTMLInputElement>('[role="dialog"] input')
  if (field === null) throw new Error('no palette')
  await type(field, words)
  await press('Enter')
}
