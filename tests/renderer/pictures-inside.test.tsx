// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { mountApp } from './support/mount-app.tsx'

const item = (number: string): string => `#/kasus/${sampleCaseId}/bukti?pilih=bukti%3A${number}`

it('shows the pictures a saved page carries, the largest first, with what each is and where it came from', async () => {
  const { settle } = await mountApp(item('B-015'))
  await settle()
  const section = document.querySelector('section[aria-label="Gambar di dalam halaman ini"]')
  const [post, portrait, drawing] = [...(section?.querySelectorAll('li') ?? [])]
  expect(post?.querySelector('img')?.alt).toBe('Gambar 2 di dalam B-015')
  expect(post?.textContent).toContain('https://media.example/gambar/2.jpg')
  expect(post?.textContent).toMatch(/image\/jpeg · 183 kB.*Isi identik denganB-003/)
  expect(portrait?.textContent).toContain('Menurut halaman: image/png')
  expect(portrait?.textContent).toContain('Muncul 6 kali')
  expect(drawing?.querySelector('img')).toBeNull()
  expect(drawing?.textContent).toContain('Tertulis langsung di dalam halaman')
  expect(section?.querySelector('iframe, object, embed')).toBeNull()
})

it('asks for them of saved pages alone', async () => {
  const { asked, settle } = await mountApp(item('B-017'))
  await settle()
  expect(asked.some(({ name }) => name === 'savedPages.pictures')).toBe(false)
  expect(document.querySelector('section[aria-label="Gambar di dalam halaman ini"]')).toBeNull()
})
