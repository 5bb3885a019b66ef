import type { CaseCheck } from '../contract/custody.ts'
import type { Sentence } from '../contract/problem.ts'

/** How the custody log of a case stands to the one a dossier was frozen with, in words; what cannot be known is said. */
export const historySentences: Readonly<Record<CaseCheck['against'][number]['result'], Sentence>> = {
  consistent: {
    id: '{dossier}: riwayat penanganan bukti kasus ini melanjutkan riwayat dalam berkas itu tanpa perubahan.',
    en: '{dossier}: the custody log of this case goes on from the one in that dossier, unchanged.',
  },
  truncated: {
    id: '{dossier}: riwayat kasus ini berhenti lebih awal daripada riwayat dalam berkas itu. Catatan di ujungnya hilang: dipotong, atau ini salinan yang lebih lama.',
    en: '{dossier}: the custody log of this case ends earlier than the one in that dossier. Entries at its end are missing: it was cut, or this is an older copy.',
  },
  rewritten: {
    id: '{dossier}: riwayat kasus ini ditulis ulang setelah berkas itu ditetapkan. Jangan andalkan kasus ini; pulihkan dari cadangan.',
    en: '{dossier}: the custody log of this case was rewritten after that dossier was frozen. Do not rely on this case; restore it from a backup.',
  },
  fork: {
    id: '{dossier}: awal riwayat sama, selanjutnya berbeda. Kasus ini disalin lalu kedua salinan dikerjakan terpisah, atau semua catatan setelah titik itu ditulis ulang; dari log saja keduanya tidak dapat dibedakan. Bandingkan dengan salinan lain atau berkas lain dari kasus ini.',
    en: '{dossier}: the logs begin alike and then differ. Either the case was copied and both copies were worked on apart, or every entry after that point was rewritten; a log alone cannot tell which. Compare with another copy or another dossier of this case.',
  },
  unrelated: {
    id: '{dossier}: bukan berkas dari kasus ini, atau tidak memuat riwayat yang dapat dibandingkan.',
    en: '{dossier}: not a dossier of this case, or it holds no history that can be compared.',
  },
}
