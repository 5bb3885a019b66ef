import { describe, expect, it, vi } from 'vitest'
import { chooseHost, hasDisplay, type ChoiceGround } from '../../../src/host/set-up/choose-host.ts'

const ground = (more: Partial<ChoiceGround> = {}): ChoiceGround => ({
  hasDisplay: true,
  isOffline: false,
  patienceMs: 10_000,
  find: () => null,
  fetch: async () => ({ status: 'no-answer' }),
  ...more,
})

describe('npm start', () => {
  it('opens the desktop program where it is there', async () => {
    const fetch = vi.fn<ChoiceGround['fetch']>()
    expect(await chooseHost(ground({ find: () => '/e', fetch }))).toEqual({ host: 'electron', binary: '/e' })
    expect(fetch).not.toHaveBeenCalled()
  })

  it('fetches it once where it is missing', async () => {
    const find = vi.fn<ChoiceGround['find']>().mockReturnValueOnce(null).mockReturnValue('/e')
    expect(await chooseHost(ground({ find, fetch: async () => ({ status: 'ready' }) }))).toEqual({
      host: 'electron',
      binary: '/e',
    })
  })

  it('fetches nothing without a display or with NETRA_OFFLINE=1, and says which it was', async () => {
    const fetch = vi.fn<ChoiceGround['fetch']>()
    const find = () => '/e'
    expect(await chooseHost(ground({ hasDisplay: false, find, fetch }))).toMatchObject({
      host: 'browser',
      reason: 'reasonNoDisplay',
    })
    expect(await chooseHost(ground({ isOffline: true, fetch }))).toMatchObject({
      host: 'browser',
      reason: 'reasonOffline',
    })
    expect(fetch).not.toHaveBeenCalled()
  })

  it.each([
    [{ status: 'no-answer' }, 'reasonNoAnswer', { seconds: 10 }],
    [{ status: 'unreachable', code: 'ENOTFOUND' }, 'reasonUnreachable', { code: 'ENOTFOUND' }],
    [{ status: 'failed', problem: 'x' }, 'reasonFetchFailed', { problem: 'x' }],
    [{ status: 'wrong-file', name: 'z' }, 'reasonFetchFailed', { problem: 'z' }],
    [{ status: 'ready' }, 'reasonFetchFailed', { problem: 'electron' }],
    [null, 'reasonFetchFailed', { problem: 'electron' }],
  ] as const)('opens the browser host when fetching ends with %j', async (fetched, reason, blanks) => {
    expect(await chooseHost(ground({ fetch: async () => fetched }))).toEqual({ host: 'browser', reason, blanks })
  })

  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
  ])('on %s with %j a window can be shown: %s', (platform, environment, expected) => {
    expect(hasDisplay(platform, environment)).toBe(expected)
  })
})
