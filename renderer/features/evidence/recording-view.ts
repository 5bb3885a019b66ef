import { recordingMediaTypes } from '../../../src/contract/page-policy.ts'

/** Whether an item is a film or a sound at all, playable here or not. */
export function isRecording(mediaType: string): boolean {
  return /^(audio|video)\//.test(mediaType)
}

/** Whether this page may try to play it: the host serves no other kinds. */
export function isPlayable(mediaType: string): boolean {
  return recordingMediaTypes.includes(mediaType)
}

/** A place in a recording as people write it down, `00.01.23`: hours, minutes and seconds from its beginning, as the player shows it. */
export function positionWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(Number.isFinite(seconds) ? seconds : 0))
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(whole / 3_600))}.${two(Math.floor(whole / 60) % 60)}.${two(whole % 60)}`
}
