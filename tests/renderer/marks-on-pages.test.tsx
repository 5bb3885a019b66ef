// @vitest-environment jsdom
import { act } from 'react'
import { expect, it } from 'vitest'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { mountApp, type } from './support/mount-app.tsx'

const paper = (page: number): string => `#/kasus/${sampleCaseId}/bukti?pilih=bukti%3AB-037&halaman=B-037%3A${page}`

async function click(name: RegExp, settle: () => Promise<void>): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) =>
    name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
  )
  if (!button) throw new Error(`no button ${name}`)
  await act(async () => button.click())
  await settle()
}

const boardPicture = () => document.querySelector<HTMLImageElement>('.marked--edit img')
const numbersOn = (place: string) => [...document.querySelectorAll(`${place} .mark-box`)].map((one) => one.textContent)

it('a mark made on a page of a paper carries that page, stands there alone, and is told on the others', async () => {
  const { settle, asked, text, press } = await mountApp(paper(3))
  await click(/^Beri penanda/, settle)
  expect(boardPicture()).not.toBeNull()
  await click(/^Tambah penanda/, settle)
  expect(numbersOn('.marked--edit')).toEqual(['1'])
  const what = document.querySelector<HTMLInputElement>('.marks-editor__line input')
  if (!what) throw new Error('no field')
  await type(what, 'tanda tangan')
  await click(/^Halaman sebelumnya/, settle)
  expect(numbersOn('.marked--edit')).toEqual([])
  expect(text()).toContain('Penanda lain berada pada halaman 3.')
  await click(/^Tambah penanda/, settle)
  expect(numbersOn('.marked--edit')).toEqual(['2'])
  await click(/^Lihat penanda 1 pada halaman 3/, settle)
  expect(numbersOn('.marked--edit')).toEqual(['1'])
  const second = [...document.querySelectorAll<HTMLInputElement>('.marks-editor__line input')].at(-1)
  if (second) await type(second, 'kop surat')
  await press('Control+s')
  const reason = document.querySelector<HTMLInputElement>('.save-bar input')
  if (reason) {
    await type(reason, 'Penanda ditambahkan')
    await press('Control+s')
  }
  const saved = asked.find(({ name }) => name === 'evidence.describe')?.input as { body: { marks: object[] } }
  expect(saved.body.marks).toMatchObject([
    { mark: 1, what: 'tanda tangan', page: 3 },
    { mark: 2, what: 'kop surat', page: 2 },
  ])
  await settle()
  expect(numbersOn('.detail__picture')).toEqual(['1'])
  expect([...document.querySelectorAll('.marks-list li')].map((line) => line.textContent)).toEqual([
    '1tanda tangan · halaman 3',
    '2kop surat · halaman 2',
  ])

  window.location.hash = `#/kasus/${sampleCaseId}/bukti/B-037?halaman=B-037%3A3`
  await settle()
  const onStage = () => [...document.querySelectorAll('.stage__mark')].map((one) => one.textContent)
  expect(onStage()).toEqual(['1'])
  const lines = [...document.querySelectorAll<HTMLElement>('.item-marks__mark')]
  expect(lines.map((line) => line.textContent)).toEqual(['1tanda tangan · halaman 3', '2kop surat · halaman 2'])
  await act(async () => lines[1]?.click())
  await settle()
  expect(onStage()).toEqual(['2'])
})
