// @vitest-environment jsdom
import { act } from 'react'
import { expect, it } from 'vitest'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { mountApp } from './support/mount-app.tsx'

const at = (place: string): string => `#/kasus/${sampleCaseId}/${place}`

/** What a drag carries, as the browser would hand it from one end to the other. */
class Carried {
  readonly kept = new Map<string, string>()
  setData = (kind: string, words: string): void => void this.kept.set(kind, words)
  getData = (kind: string): string => this.kept.get(kind) ?? ''
  get types(): string[] {
    return [...this.kept.keys()]
  }
}

async function drag(from: Element, to: Element): Promise<void> {
  const carried = new Carried()
  for (const [place, kind] of [
    [from, 'dragstart'],
    [to, 'dragover'],
    [to, 'drop'],
  ] as const) {
    const event = new Event(kind, { bubbles: true, cancelable: true })
    Object.assign(event, { dataTransfer: carried })
    await act(async () => place.dispatchEvent(event))
  }
}

function find(selector: string, words = ''): Element {
  const found = [...document.querySelectorAll(selector)].find((one) => one.textContent?.includes(words))
  if (!found) throw new Error(`nothing like ${selector} ${words}`)
  return found
}

it('carries an item from the heading of its detail', async () => {
  await mountApp(at('bukti?pilih=bukti%3AB-017'))
  const heading = find('.detail__number .chip-holder', 'B-017')
  expect(heading.getAttribute('draggable')).toBe('true')
})

it('begins a link of a person with the item that is let go among that person’s links', async () => {
  const { settle, text } = await mountApp(at('orang?pilih=orang%3ATerlapor%20II'))
  const list = find('.detail .stack--tight button', 'Kaitkan').closest('.stack--tight')
  if (list === null) throw new Error('no links')
  await drag(chipOf('B-003'), list)
  await settle()
  const field = find('section[aria-label="Kaitan"], .element-form').querySelectorAll('input')
  expect([...field].map((one) => one.value)).toContain('B-003')
  expect(text()).not.toContain('Tersimpan.')
})

it('opens an event with the item among what it rests on, and saves nothing', async () => {
  const { settle, asked } = await mountApp(at('lini-masa?bentuk=daftar&terlapor=semua&pilih=peristiwa%3AE-10'))
  await drag(chipOf('B-003'), find('.detail__body--scroll'))
  await settle()
  expect(window.location.hash).toBe(at('lini-masa/peristiwa/E-10'))
  expect([...document.querySelectorAll('input')].some((one) => one.value.includes('B-003'))).toBe(true)
  expect(asked.some(({ name }) => name === 'events.save')).toBe(false)
})

it('says that an interview record is not there instead of showing an empty panel', async () => {
  const { text } = await mountApp(at('orang?pilih=keterangan%3AK-99'))
  expect(text()).toContain('Keterangan ini tidak ada dalam kasus ini')
})

/** A chip as it stands anywhere; what it carries is the number alone. */
function chipOf(number: string): Element {
  const chip = document.createElement('span')
  chip.addEventListener('dragstart', (event) => {
    const { dataTransfer } = event as unknown as { dataTransfer: Carried }
    dataTransfer.setData('text/x-netra-evidence', number)
  })
  document.body.append(chip)
  return chip
}
