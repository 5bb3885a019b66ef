// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { countDrafts } from '../../renderer/app/drafts.ts'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { mountApp } from './support/mount-app.tsx'
import { readerPlaces } from './support/reader-places.ts'

const at = (place: string): string => `#/kasus/${sampleCaseId}/${place}`

it.each(readerPlaces)('%s offers a reader nothing to write in', async (hash) => {
  window.localStorage.setItem('netra.preset', 'reader')
  await mountApp(`#${hash}`)
  const fields = [...document.querySelectorAll('input, textarea, select, [contenteditable="true"], [role="combobox"]')]
  // What asks the case something (a filter, a page number) changes nothing of it, and says so where it stands.
  const writing = fields.filter((field) => field.closest('[data-asks]') === null)
  expect(writing.map((field) => field.outerHTML.slice(0, 160))).toEqual([])
  expect(document.querySelector('.save-bar')).toBeNull()
  expect(countDrafts()).toBe(0)
})

it('says in words that the reading layout is no access right, and leads out of it', async () => {
  window.localStorage.setItem('netra.preset', 'reader')
  const { text } = await mountApp(at('mulai'))
  expect(text()).toContain('bukan hak akses')
})
