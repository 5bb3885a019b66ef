import { afterEach, describe, expect, it, vi } from 'vitest'
import { sideBySide } from '../../renderer/platform/side-by-side.ts'
import { uploadAll } from '../../renderer/platform/upload-files.ts'

const sizesOf = (sizes: readonly number[]) => [...sideBySide(sizes, (size) => size)].map((group) => group.length)
const megabyte = 1024 * 1024

afterEach(() => vi.unstubAllGlobals())

describe('files that are handed over side by side', () => {
  it('are four small ones at most', () => expect(sizesOf(Array.from({ length: 10 }, () => 1))).toEqual([4, 4, 2]))
  it('hold four megabytes at most, and a large one goes alone', () =>
    expect(sizesOf([megabyte, 2 * megabyte, 2 * megabyte, 900 * megabyte, 1, 1])).toEqual([2, 1, 1, 2]))
  it('are all of them, in their order', () => {
    const sizes = Array.from({ length: 99 }, (_, index) => (index % 7) * megabyte)
    expect([...sideBySide(sizes, (size) => size)].flat()).toEqual(sizes)
  })
})

describe('an upload of several files', () => {
  it('answers in the order of the files, and costs the others nothing where one is turned away', async () => {
    const under = { now: 0, most: 0 }
    const name = (init: RequestInit) =>
      decodeURIComponent((init.headers as Record<string, string>)['x-netra-name'] ?? '')
    vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
      under.now += 1
      under.most = Math.max(under.most, under.now)
      // The first of a group is answered last.
      await new Promise((done) => setTimeout(done, 20 - 4 * (Number(name(init)) % 4)))
      under.now -= 1
      if (name(init) === '5') return new Response('', { status: 413 })
      return Response.json({ grant: `izin-${name(init)}` })
    })
    const offered = Array.from({ length: 9 }, (_, index) => ({ file: new File(['x'], `${index}`), path: `${index}` }))
    const heard: number[] = []
    const received = await uploadAll(offered, (index) => heard.push(index))
    const told = received.map((one) => ('taken' in one ? one.taken.grant : one.untaken))
    expect(told).toEqual(offered.map(({ path }) => (path === '5' ? 'too-large' : `izin-${path}`)))
    expect(heard.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(heard[0]).toBe(3)
    expect(under.most).toBe(4)
  })
})
