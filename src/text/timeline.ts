import type { Sentence } from '../contract/problem.ts'
import type { LaneBy, MarkKind } from '../contract/timeline-window.ts'

/** Names of lanes by kind. */
export const markKindWords: Readonly<Record<MarkKind, Sentence>> = {
  event: { id: 'Peristiwa', en: 'Events' },
  picture: { id: 'Foto dan gambar', en: 'Photos and pictures' },
  video: { id: 'Video', en: 'Videos' },
  sound: { id: 'Suara', en: 'Sound' },
  document: { id: 'Dokumen', en: 'Documents' },
  chat: { id: 'Percakapan', en: 'Chats' },
  other: { id: 'Lainnya', en: 'Other' },
}

/** The lane of what has no person, no place or no source. */
export const noLaneWords: Readonly<Record<LaneBy, Sentence>> = {
  person: { id: 'Tanpa orang', en: 'No person' },
  place: { id: 'Tanpa tempat', en: 'No place' },
  source: { id: 'Tanpa sumber', en: 'No source' },
  kind: { id: 'Lainnya', en: 'Other' },
}
