import type { CapturedAct, CaptureSheet, Exhibit } from '../../contract/intake-records.ts'
import type { Sentence } from '../../contract/problem.ts'

/** The capture sheet of a post, as it is printed under its exhibit. */
export const captureSheetText = {
  title: { id: 'Lembar pengambilan unggahan', en: 'Capture sheet' },
  post: { id: '{act} di {platform}, terlihat {publicly}', en: '{act} on {platform}, visible: {publicly}' },
  account: { id: 'akun: {account}', en: 'account: {account}' },
  url: { id: 'alamat: {url}', en: 'address: {url}' },
  timeShown: { id: 'waktu sebagaimana tampak di layar: {time}', en: 'time as the screen showed it: {time}' },
  zone: {
    id: 'zona ponsel: {zone}, menurut {by} ({because})',
    en: 'zone of the phone: {zone}, according to {by} ({because})',
  },
  zoneUnknown: { id: 'zona ponsel tidak diketahui', en: 'zone of the phone not known' },
  captured: { id: 'diambil {at} oleh {by} dengan {device}', en: 'captured {at} by {by} with {device}' },
  secondOfficer: { id: 'disaksikan {name}', en: 'witnessed by {name}' },
  reactions: { id: 'tanggapan di layar: {reactions}', en: 'reactions on the screen: {reactions}' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
} as const satisfies Record<string, Sentence>

export const capturedActPrint: Readonly<Record<CapturedAct, Sentence>> = {
  post: { id: 'Unggahan', en: 'Post' },
  comment: { id: 'Komentar', en: 'Comment' },
  share: { id: 'Membagikan', en: 'Share' },
  like: { id: 'Menyukai', en: 'Like' },
  follow: { id: 'Mengikuti', en: 'Follow' },
  group: { id: 'Bergabung dalam grup', en: 'Joined a group' },
  message: { id: 'Pesan', en: 'Message' },
  other: { id: 'Lainnya', en: 'Other' },
}

export const publiclyPrint: Readonly<Record<CaptureSheet['publicly'], Sentence>> = {
  public: { id: 'publik', en: 'publicly' },
  limited: { id: 'terbatas', en: 'to some' },
  unknown: { id: 'tidak diketahui bagi siapa', en: 'not known to whom' },
}

/** Physical exhibits, printed after the register of evidence. */
export const physicalText = {
  title: { id: 'Benda Fisik', en: 'Physical Exhibits' },
  label: { id: 'Label', en: 'Label' },
  description: { id: 'Uraian dan foto', en: 'Description and photographs' },
  kept: { id: 'Penyimpanan dan segel', en: 'Place and seal' },
  handOvers: { id: 'Serah terima', en: 'Hand-overs' },
  unsealed: { id: 'tidak disegel', en: 'not sealed' },
  sealed: { id: 'segel {number}, oleh {by}', en: 'seal {number}, by {by}' },
  received: { id: 'diterima dari {from}, {at}', en: 'received from {from}, {at}' },
  returned: { id: 'dikembalikan {at}', en: 'returned {at}' },
  handOver: { id: '{at}: {from} kepada {to}, segel {seal}', en: '{at}: {from} to {to}, seal {seal}' },
} as const satisfies Record<string, Sentence>

export const sealIntactPrint: Readonly<Record<Exhibit['handOvers'][number]['sealIntact'], Sentence>> = {
  yes: { id: 'utuh', en: 'intact' },
  no: { id: 'tidak utuh', en: 'broken' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
}
