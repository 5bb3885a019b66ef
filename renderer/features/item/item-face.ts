import type { EvidenceDetail } from '../../../src/contract/evidence.ts'
import { hasPicture } from '../evidence/has-picture.ts'
import { isRecording } from '../evidence/recording-view.ts'

/** What of an item is looked at: the first of these that there is. */
export type ItemFace = 'purged' | 'recording' | 'chat' | 'picture' | 'text' | 'archive' | 'nothing'

/** What stands in the middle of an item's page; `noPicture`: one was asked for and could not be made. */
export function faceOf({ view, reading, text, children }: EvidenceDetail, noPicture = false): ItemFace {
  if (view.purged !== null) return 'purged'
  if (isRecording(view.mediaType)) return 'recording'
  if (reading?.facts.some(({ block }) => block === 'chat')) return 'chat'
  if (hasPicture(view.mediaType) && !noPicture) return 'picture'
  if (text !== null) return 'text'
  return children.length > 0 ? 'archive' : 'nothing'
}

/** The tab of the detail panel that would say the same as the middle of the page, null where none would. */
export function tabInMiddle(face: ItemFace): 'percakapan' | 'isi' | null {
  return face === 'chat' ? 'percakapan' : face === 'text' ? 'isi' : null
}
