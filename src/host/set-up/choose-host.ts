import type { hostSentences } from '../../text/hosts.ts'
import type { Blanks } from '../../text/say.ts'
import type { Fetched } from './fetch-electron.ts'

/** Which host `npm start` opens; for the browser host, why. */
export type Choice =
  | { host: 'electron'; binary: string }
  | { host: 'browser'; reason: Extract<keyof typeof hostSentences, `reason${string}`>; blanks: Blanks }

export type ChoiceGround = {
  readonly hasDisplay: boolean
  readonly isOffline: boolean
  readonly patienceMs: number
  find(): string | null
  /** Fetches the runtime; null where this installation has no package to fetch for. */
  fetch(): Promise<Fetched | null>
}

/** Electron where a display and its binary are there, fetched once where it is missing; otherwise the browser host and why. */
export async function chooseHost(ground: ChoiceGround): Promise<Choice> {
  if (!ground.hasDisplay) return { host: 'browser', reason: 'reasonNoDisplay', blanks: {} }
  const found = ground.find()
  if (found !== null) return { host: 'electron', binary: found }
  if (ground.isOffline) return { host: 'browser', reason: 'reasonOffline', blanks: {} }
  const fetched = await ground.fetch()
  const binary = fetched?.status === 'ready' ? ground.find() : null
  if (binary !== null) return { host: 'electron', binary }
  return { host: 'browser', ...reasonOf(fetched, ground.patienceMs) }
}

/** Why a runtime that was to be fetched is not here: the sentence and what fills its blanks. */
export function reasonOf(
  fetched: Fetched | null,
  patienceMs: number,
): Omit<Extract<Choice, { host: 'browser' }>, 'host'> {
  switch (fetched?.status) {
    case 'no-answer':
      return { reason: 'reasonNoAnswer', blanks: { seconds: patienceMs / 1000 } }
    case 'unreachable':
      return { reason: 'reasonUnreachable', blanks: { code: fetched.code } }
    case 'failed':
      return { reason: 'reasonFetchFailed', blanks: { problem: fetched.problem } }
    case 'wrong-file':
      return { reason: 'reasonFetchFailed', blanks: { problem: fetched.name } }
    case 'ready':
    case undefined:
      return { reason: 'reasonFetchFailed', blanks: { problem: 'electron' } }
  }
}

/** Whether a window can be shown: always on Windows and macOS, on Linux with an X or Wayland display. */
export function hasDisplay(platform: string, environment: Readonly<Record<string, string | undefined>>): boolean {
  if (platform === 'win32' || platform === 'darwin') return true
  return [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '')
}
