import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { buildShowcase } from './support/build-showcase.ts'
import { openShowcase, showcaseUrl, startBrowser } from './support/open-showcase.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  buildShowcase()
  browser = await startBrowser()
  page = await openShowcase(browser)
}, 240_000)

afterAll(() => browser.close())

const at = (place: string): string => `/kasus/${sampleCaseId}/${place}`

/** Places whose keys differ; the list of keys is read from the help of each. */
const places: readonly { name: string; hash: string; list?: string }[] = [
  { name: 'the list of cases', hash: '/mulai' },
  { name: 'the register', hash: at('bukti?pilih=bukti%3AB-017'), list: '[role="grid"]' },
  { name: 'the start page', hash: at('mulai') },
  { name: 'the register without a selection', hash: at('bukti'), list: '[role="grid"]' },
  { name: 'the register as prints', hash: at('bukti?tampil=gambar&pilih=bukti%3AB-018'), list: '[role="listbox"]' },
  { name: 'the page of an item', hash: at('bukti/B-017'), list: '.stage' },
  { name: 'the page of a paper', hash: at('bukti/B-037?halaman=B-037%3A2'), list: '.stage' },
  { name: 'people', hash: at('orang?pilih=orang%3ATerlapor%20II') },
  { name: 'one person', hash: at('orang/orang/Terlapor%20II') },
  { name: 'one interview record', hash: at('orang/keterangan/K-2') },
  { name: 'the timeline', hash: at('lini-masa?terlapor=semua'), list: '.timeline__sheet' },
  { name: 'the timeline as a list', hash: at('lini-masa?bentuk=daftar&pilih=peristiwa%3AE-03'), list: '[role="grid"]' },
  { name: 'the map', hash: at('lini-masa?terlapor=semua&bentuk=peta'), list: '[aria-label^="Peta"]' },
  { name: 'analysis', hash: at('analisis') },
  { name: 'a new allegation', hash: at('analisis/dugaan-baru') },
  { name: 'the dossier', hash: at('berkas') },
  { name: 'a draft', hash: at('berkas/draf?terlapor=Terlapor%20I') },
  { name: 'verification', hash: at('periksa') },
]

/** Keys of the frame are pressed on the first two places only; they are the same handler everywhere. */
const pressedBefore = new Set<string>()

describe('every key the help names does something', () => {
  it.each(places.map((place) => [place.name, place] as const))(
    'on %s',
    async (_name, place) => {
      await open(place)
      await page.keyboard.press('?')
      await page.locator('.key-help').waitFor()
      const lines = (
        await page
          .locator('.key-help__line')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-press') ?? ''))
      ).map((line) => line.split(' '))
      expect(lines.length).toBeGreaterThan(3)
      const idle: string[] = []
      for (const keys of lines) {
        const own = `${place.hash.split('?')[0]?.split('/').at(3) ?? ''} ${keys.join(' ')}`
        if (pressedBefore.has(keys.join(' ')) && isOfFrame(keys)) continue
        pressedBefore.add(keys.join(' '))
        // Digits lead away from each other; of many the first and the last are pressed.
        const isDigits = /^\d$/.test(keys.at(-1) ?? '') && keys.length > 2
        const far = keys.length > 4 || isDigits ? [[keys[0] ?? ''], [keys.at(-1) ?? '']] : [keys]
        for (const some of far) idle.push(...(await idleKeys(place, some)).map((key) => `${key} (${own})`))
      }
      expect(idle).toEqual([])
    },
    240_000,
  )
})

function isOfFrame(keys: readonly string[]): boolean {
  return keys.some((key) => /^(Alt|Control)\+|^[/?]$/.test(key) && key !== 'Control+a')
}

/** Presses keys one after another on a fresh screen; those that changed nothing anybody could see. */
async function idleKeys(place: (typeof places)[number], keys: readonly string[]): Promise<string[]> {
  await open(place)
  // A stretch that is moved has to be marked first, and a mark that is opened has to be walked to.
  if (keys.includes(',')) await page.keyboard.press('s')
  if (keys.includes('Enter') && place.list === '.timeline__sheet') await page.keyboard.press('ArrowRight')
  // The whole is shown again once it was not.
  if (keys[0] === '0') await page.keyboard.press('+')
  // Made smaller once, the picture is to be whole again by the third key and not before.
  if (place.list === '.stage' && keys.includes('0')) await page.keyboard.press('+')
  // One back from where a walk began there is nothing.
  if (/Arrow|^j$/.test(keys[0] ?? '') && !keys[0]?.startsWith('Alt')) await page.keyboard.press(keys[0] ?? '')
  // Going forward needs somewhere to come back from.
  if (keys.includes('Alt+ArrowLeft')) await page.goto(showcaseUrl(`${place.hash.split('?')[0] ?? ''}?x=1`))
  const idle: string[] = []
  for (const key of keys) {
    const before = await face()
    await page.keyboard.press(key)
    const changed = await page
      .waitForFunction((was) => (globalThis as unknown as { __face: () => string }).__face() !== was, before, {
        timeout: 1_500,
      })
      .then(
        () => true,
        () => false,
      )
    if (!changed) idle.push(key)
  }
  return idle
}

async function open({ hash, list }: (typeof places)[number]): Promise<void> {
  await page.goto('about:blank')
  await page.goto(showcaseUrl(hash))
  await page.locator('main').waitFor()
  if (hash.includes('draf')) await page.getByRole('img', { name: 'Gambar halaman 1' }).waitFor()
  if (list !== undefined) await page.locator(list).first().focus()
  await page.waitForTimeout(250)
  await page.evaluate(() => {
    Object.assign(globalThis, {
      __face: () =>
        [
          location.hash,
          document.body.innerHTML,
          document.activeElement?.outerHTML.slice(0, 300),
          [...document.querySelectorAll('*')]
            .map((one) => one.scrollTop + one.scrollLeft)
            .filter(Boolean)
            .join(),
          [...document.querySelectorAll('canvas')].map((one) => one.toDataURL().length).join(),
        ].join('\n'),
    })
  })
}

function face(): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as { __face: () => string }).__face())
}
