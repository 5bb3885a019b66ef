// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FakeCoreOptions } from './fixtures/fake-core.ts'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { showInMemory } from './support/show-in-memory.ts'

const start = `#/kasus/${sampleCaseId}/mulai`
const register = `#/kasus/${sampleCaseId}/bukti?pilih=bukti%3AB-017`
const incident = 'Nomor kejadian 4f0c1e9ab2d3'
const broken = 'Bagian ini berhenti karena kesalahan program'
const until = (claim: () => void) => vi.waitFor(claim, { timeout: 15_000 })

const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

function show(hash: string, options?: FakeCoreOptions) {
  const shown = showInMemory(hash, options)
  ends.push(shown.end)
  return shown
}

describe('a mistake while a part is drawn', () => {
  it('leaves the rest standing, says what was kept, and is left behind by going elsewhere', async () => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue()
    const { text, region } = show(register, { picturesThrow: true })
    await until(() => expect(region('Rincian')?.textContent).toContain(broken))
    expect(region('Rincian')?.textContent).toContain('gambar tak terduga')
    expect(region('Langkah kerja')).not.toBeNull()
    expect(complaints).toHaveBeenCalled()
    location.hash = `#/kasus/${sampleCaseId}/periksa`
    await until(() => expect(text()).toContain('Periksa tanda tangan dan keutuhan'))
    expect(text()).not.toContain(broken)
  })
})

it('says that a case is not open again also after the desk it was said on is gone', async () => {
  const { text, tell } = show(start)
  await until(() => expect(text()).toContain('Yang perlu Anda kerjakan'))
  tell({ kind: 'core-restarted', kept: [], notReopened: 1 })
  await until(() => expect(text()).toContain('1 kasus belum terbuka lagi'))
  location.hash = '#/mulai'
  await until(() => expect(text()).toContain('Kasus di komputer ini'))
  expect(text()).toContain('1 kasus belum terbuka lagi')
})

describe('what could not be had', () => {
  it('is not shown as nothing to look at, no deadline, or a next thing', async () => {
    const failing = { 'evidence.window': 'internal', 'deadlines.list': 'internal', 'people.list': 'internal' } as const
    const { region } = show(start, { failing })
    await until(() => expect(region('Perlu dilihat')?.textContent).toContain(incident))
    await until(() => expect(region('Tenggat')?.textContent).toContain(incident))
    expect(region('Perlu dilihat')?.textContent).not.toContain('Tidak ada yang perlu dilihat')
    expect(region('Berikutnya')).toBeNull()
    expect(Object.keys(localStorage).filter((key) => key.startsWith('netra.next'))).toEqual([])
  })

  it('is no missing deadline on the page of clocks either', async () => {
    const time = `#/kasus/${sampleCaseId}/mulai/waktu`
    const { region } = show(time, { failing: { 'deadlines.list': 'internal' } })
    await until(() => expect(region('Tenggat dan kewenangan')?.textContent).toContain(incident))
    expect(region('Tenggat dan kewenangan')?.textContent).not.toContain('Belum ada tenggat')
  })

  it.each([
    ['#/mulai', 'cases.known'],
    [register, 'evidence.window'],
  ] as const)('at %s says so with its incident and a way to try again', async (hash, name) => {
    const { text } = show(hash, { failing: { [name]: 'internal' } })
    await until(() => expect(text()).toContain(incident))
    expect([...document.querySelectorAll('button')].map((button) => button.textContent)).toContain('Ulangi')
  })
})

describe('what checks found', () => {
  it('stands at start and in the line below, item by item, with a way to explain it', async () => {
    const { text, region } = show(start, { integrity: 'damaged' })
    await until(() => expect(region('Ketidakcocokan')?.textContent).toContain('Berkas asal B-017 tidak sama lagi'))
    expect(region('Ketidakcocokan')?.textContent?.match(/Catat penjelasan/g)).toHaveLength(3)
    expect(text()).toContain('Ketidakcocokan ditemukan dan belum dijelaskan: 3')
  })

  it('stands in the detail of the item, which is not called unchanged', async () => {
    const { region } = show(register, { integrity: 'damaged' })
    await until(() => expect(region('Rincian')?.textContent).toContain('Berkas asal B-017 tidak sama lagi'))
    expect(region('Rincian')?.textContent).not.toContain('Tidak berubah sejak diterima')
  })
})
