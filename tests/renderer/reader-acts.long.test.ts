// @vitest-environment jsdom
import { act } from 'react'
import { expect, it, vi } from 'vitest'
import { countDrafts } from '../../renderer/app/drafts.ts'
import { mountApp } from './support/mount-app.tsx'
import { readerPlaces } from './support/reader-places.ts'

// Each button is pressed on a page of its own.
vi.setConfig({ testTimeout: 240_000 })

/** What stands on the screen itself: the frame around it is the same everywhere and has a test of its own. */
const buttons = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main button:not([disabled]), aside button:not([disabled])'),
]
const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')]
const formParts = (): number => document.querySelectorAll('[data-reads], [data-withheld], .save-bar').length
const placeNow = (): string => window.location.hash.split('?')[0] ?? ''

/**
 * No button of the screen changes the case, keeps a draft, or brings a form: fields that were not there, on the very place it was pressed.
 * What leads elsewhere is not an act; elsewhere is looked at by itself.
 */
it.each(readerPlaces)('%s offers a reader no act that changes the case', async (hash) => {
  await open(hash)
  const acts: string[] = []
  for (const [at, button] of buttons().entries()) {
    if (!isNew(hash, nameOf(button))) continue
    const first = await pressed(hash, [at])
    if (first.isAct) acts.push(first.name)
    for (let item = 0; item < first.items; item += 1) {
      const second = await pressed(hash, [at, item])
      if (second.isAct) acts.push(`${first.name} › ${second.name}`)
    }
  }
  expect(acts).toEqual([])
})

const pressedBefore = new Set<string>()

/** Whether a button of that name was not pressed in this step yet; names that differ in a number only are of one kind. */
function isNew(hash: string, name: string): boolean {
  const own = `${hash.split('/')[3]?.split('?')[0] ?? ''} ${name.replaceAll(/\d+/g, '#')}`
  if (pressedBefore.has(own)) return false
  pressedBefore.add(own)
  return true
}

async function pressed(hash: string, [at = 0, item]: readonly number[]) {
  const { changes, settle } = await open(hash)
  const before = { parts: formParts(), place: placeNow() }
  let target = buttons()[at]
  let name = nameOf(target)
  await press(target, settle)
  if (item !== undefined) {
    target = items()[item]
    name = nameOf(target)
    await press(target, settle)
  }
  const isForm = placeNow() === before.place && formParts() > before.parts
  return { name, isAct: changes() > 0 || countDrafts() > 0 || isForm, items: item === undefined ? items().length : 0 }
}

async function press(target: HTMLElement | undefined, settle: () => Promise<void>): Promise<void> {
  await act(async () => target?.click())
  await settle()
}

function nameOf(target: HTMLElement | undefined): string {
  return target?.getAttribute('aria-label') ?? target?.textContent ?? ''
}

function open(hash: string) {
  window.localStorage.setItem('netra.preset', 'reader')
  return mountApp(`#${hash}`)
}
