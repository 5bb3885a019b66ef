// @vitest-environment jsdom
import { act } from 'react'
import { expect, it, vi } from 'vitest'
import { countDrafts } from '../../renderer/app/drafts.ts'
import { mountApp } from './support/mount-app.tsx'
import { readerPlaces, writingParts } from './support/reader-places.ts'

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
  expect(writingParts()).toEqual([])
  const acts: string[] = []
  for (const name of new Set(buttons().map(nameOf))) {
    if (!isNew(hash, name)) continue
    const first = await pressed(hash, name)
    if (first.isAct) acts.push(name)
    for (const item of first.items) if ((await pressed(hash, name, item)).isAct) acts.push(`${name} › ${item}`)
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

/** Presses a button on a page of its own, and then an entry of the menu it opened. What a press took away for good (a tour) is not there. */
async function pressed(hash: string, name: string, item?: string) {
  const { changes, settle } = await open(hash)
  const before = { parts: formParts(), place: placeNow() }
  let target = buttons().find((one) => nameOf(one) === name)
  await press(target, settle)
  if (item !== undefined) {
    target = items().find((one) => nameOf(one) === item)
    await press(target, settle)
  }
  // Another way to look (a filter of three) shows more or fewer of the same lines.
  const isLook = (target?.closest('[role="radiogroup"]') ?? null) !== null
  const isForm = !isLook && placeNow() === before.place && formParts() > before.parts
  return {
    isAct: changes() > 0 || countDrafts() > 0 || isForm,
    items: item === undefined ? items().map(nameOf) : [],
  }
}

async function press(target: HTMLElement | undefined, settle: () => Promise<void>): Promise<void> {
  await act(async () => target?.click())
  await settle()
}

function nameOf(target: HTMLElement): string {
  return target.getAttribute('aria-label') ?? target.textContent ?? ''
}

function open(hash: string) {
  // What the last press left folded or chosen must not be missing from this page.
  window.localStorage.clear()
  window.localStorage.setItem('netra.preset', 'reader')
  return mountApp(`#${hash}`)
}
