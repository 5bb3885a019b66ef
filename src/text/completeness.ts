import type { GapCode } from '../contract/gap-code.ts'
import type { Sentence } from '../contract/problem.ts'

/** What a dossier still lacks, in words; blanks are filled from the gap. `{about}` is always at hand. */
export const gapSentences: Readonly<Record<GapCode, Sentence>> = {
  'record-missing': {
    id: 'Data kasus belum diisi.',
    en: 'The case record has not been filled in.',
  },
  'contest-missing': {
    id: 'Jenis pemilihan belum disebut, sehingga fase perbuatan tidak dapat dihitung.',
    en: 'The contest is not named, so the phase of the act cannot be computed.',
  },
  'region-missing': {
    id: 'Wilayah kasus belum diisi.',
    en: 'The region of the case is missing.',
  },
  'rule-set-missing': {
    id: 'Aturan tenggat belum dipilih.',
    en: 'No rule set for the deadlines has been chosen.',
  },
  'became-known-missing': {
    id: 'Hari dan tanggal diketahui belum diisi.',
    en: 'The day the act became known is missing.',
  },
  'received-missing': {
    id: 'Waktu diterima belum diisi.',
    en: 'The time of receipt is missing.',
  },
  'registered-missing': {
    id: 'Waktu registrasi belum diisi.',
    en: 'The time of registration is missing.',
  },
  'assignment-missing': {
    id: 'Nomor surat tugas belum diisi.',
    en: 'The number of the assignment letter is missing.',
  },
  'signers-missing': {
    id: 'Belum ada petugas yang ditetapkan sebagai penanda tangan.',
    en: 'Nobody has been named as a signer.',
  },
  'recipient-missing': {
    id: 'Tujuan berkas belum dipilih.',
    en: 'No recipient has been chosen.',
  },
  'issuer-missing': {
    id: 'Penyusun berkas belum disebut, sehingga kewenangan mengusulkan tingkat tidak diketahui.',
    en: 'The issuing body is not named, so its right to propose a level is not known.',
  },
  'reporter-missing': {
    id: 'Kasus berasal dari laporan, tetapi pelapornya belum dicatat.',
    en: 'The case comes from a report, but no reporter is recorded.',
  },
  'finder-missing': {
    id: 'Kasus berasal dari temuan, tetapi penemunya belum dicatat.',
    en: 'The case comes from a finding, but no finder is recorded.',
  },
  'plenary-missing': {
    id: 'Rapat pleno belum dicatat.',
    en: 'No plenary has been recorded.',
  },
  'field-subjectName': {
    id: '{about}: {field} belum diisi, padahal diminta {recipient}.',
    en: '{about}: the name, asked for by {recipient}, is missing.',
  },
  'field-subjectPosition': {
    id: '{about}: {field} belum diisi, padahal diminta {recipient}.',
    en: '{about}: the position and work unit at the time of the act, asked for by {recipient}, are missing.',
  },
  'field-personnelAuthority': {
    id: '{about}: {field} belum diisi, padahal diminta {recipient}.',
    en: '{about}: the personnel authority, asked for by {recipient}, is missing.',
  },
  'field-actDatePlace': {
    id: '{about}: {field} belum lengkap, padahal diminta {recipient}.',
    en: '{about}: time and place of the acts, asked for by {recipient}, are not complete.',
  },
  'field-intakeKind': {
    id: '{field} belum diisi, padahal diminta {recipient}.',
    en: 'The number of the report or registration, asked for by {recipient}, is missing.',
  },
  'field-nip': {
    id: '{about}: {field} belum diisi, padahal diminta {recipient}.',
    en: '{about}: NIP, NI PPPK or NIK, asked for by {recipient}, is missing.',
  },
  'field-directSuperior': {
    id: '{about}: {field} belum diisi, padahal diminta {recipient}.',
    en: '{about}: the direct superior, asked for by {recipient}, is missing.',
  },
  'field-dateKnown': {
    id: '{field} belum diisi, padahal diminta {recipient}.',
    en: 'The day the act became known, asked for by {recipient}, is missing.',
  },
  'field-registrationNumber': {
    id: '{field} belum diisi, padahal diminta {recipient}.',
    en: 'The registration number, asked for by {recipient}, is missing.',
  },
  'field-plenaryMinutes': {
    id: '{field} belum diisi, padahal diminta {recipient}.',
    en: 'Number and date of the plenary minutes, asked for by {recipient}, are missing.',
  },
  'subject-kind-missing': {
    id: '{about}: status kepegawaian belum diisi, sehingga ketentuan tidak dapat dicari.',
    en: '{about}: the kind of subject is missing, so no provision can be looked up.',
  },
  'post-at-act-missing': {
    id: '{about}: jabatan pada saat kejadian belum dicatat.',
    en: '{about}: no position at the time of the act is recorded.',
  },
  'post-source-missing': {
    id: '{about}: jabatan pada saat kejadian belum disertai bukti.',
    en: '{about}: the position at the time of the act has no evidence.',
  },
  'identity-warning-open': {
    id: '{about}: peringatan atas nomor identitas belum diselesaikan.',
    en: '{about}: a warning about an identity number is not settled.',
  },
  'subject-not-heard': {
    id: '{about} belum didengar (undangan: {invitations}).',
    en: '{about} has not been heard (invitations: {invitations}).',
  },
  'invited-not-heard': {
    id: '{about} diundang {invitations} kali dan belum didengar.',
    en: '{about} was invited {invitations} times and has not been heard.',
  },
  'statement-unsigned': {
    id: '{about}: berita acara klarifikasi tidak ditandatangani ({reason}).',
    en: '{about}: the interview record is not signed ({reason}).',
  },
  'refusal-reason-missing': {
    id: '{about}: alasan menolak menandatangani belum dicatat.',
    en: '{about}: the reason for refusing to sign is not recorded.',
  },
  'oath-not-asked': {
    id: '{about}: kesediaan disumpah belum ditanyakan.',
    en: '{about}: willingness to take an oath was not asked.',
  },
  'read-back-missing': {
    id: '{about}: belum dibacakan kembali dan dibenarkan.',
    en: '{about}: it was not read back and confirmed.',
  },
  'recording-missing': {
    id: '{about}: klarifikasi daring belum disertai rekaman.',
    en: '{about}: the online session has no recording.',
  },
  'identity-check-missing': {
    id: '{about}: pengecekan identitas belum dicatat.',
    en: '{about}: the identity check is not recorded.',
  },
  'allegation-missing': {
    id: '{about}: belum ada dugaan pelanggaran.',
    en: '{about}: there is no allegation.',
  },
  'row-missing': {
    id: '{about}: ketentuan belum dipilih.',
    en: '{about}: no provision has been chosen.',
  },
  'row-not-applicable': {
    id: '{about}: ketentuan {row} tidak berlaku pada tanggal atau fase perbuatan.',
    en: '{about}: provision {row} does not apply on the date or in the phase of the act.',
  },
  'events-missing': {
    id: '{about}: belum ada peristiwa yang ditautkan.',
    en: '{about}: no event is linked.',
  },
  'act-undated': {
    id: '{about}: waktu perbuatan belum dapat ditentukan.',
    en: '{about}: the time of the act is not determined.',
  },
  'act-place-missing': {
    id: '{about}: tempat perbuatan belum diisi.',
    en: '{about}: the place of the act is missing.',
  },
  'phase-undecided': {
    id: '{about}: waktu perbuatan menyentuh lebih dari satu fase atau hari penetapan; pilihan beserta alasannya belum dicatat.',
    en: '{about}: the time of the act touches several phases or the day of the determination; no choice with a reason is recorded.',
  },
  'phase-reopened': {
    id: '{about}: fase yang dipilih tidak lagi disentuh waktu perbuatan; pilihan itu perlu dilihat lagi.',
    en: '{about}: the phase that was chosen is no longer touched by the time of the act; the choice is to be looked at again.',
  },
  'answer-missing': {
    id: '{about}: jawaban Terlapor belum dicatat.',
    en: '{about}: the answer of the reported person is not recorded.',
  },
  'element-not-assessed': {
    id: 'Unsur {element} pada {allegation} belum dinilai.',
    en: 'Element {element} of {allegation} has not been assessed.',
  },
  'element-conclusion-missing': {
    id: 'Unsur {element} pada {allegation} belum disimpulkan.',
    en: 'Element {element} of {allegation} has no conclusion.',
  },
  'element-met-without-support': {
    id: 'Unsur {element} pada {allegation} disimpulkan terpenuhi tanpa bukti yang dapat dipakai.',
    en: 'Element {element} of {allegation} is concluded as met without anything usable behind it.',
  },
  'element-reason-missing': {
    id: 'Unsur {element} pada {allegation}: alasan kesimpulan belum ditulis.',
    en: 'Element {element} of {allegation}: the reason for the conclusion is missing.',
  },
  'element-reopened': {
    id: 'Unsur {element} pada {allegation} perlu dinilai lagi: waktu yang menjadi dasarnya berubah.',
    en: 'Element {element} of {allegation} has to be looked at again: a time it rests on has changed.',
  },
  'conclusion-missing': {
    id: '{about}: kesimpulan belum ditulis.',
    en: '{about}: there is no conclusion.',
  },
  'conclusion-differs': {
    id: '{about}: kesimpulan tidak sesuai dengan hasil unsur-unsurnya.',
    en: '{about}: the conclusion does not follow from its elements.',
  },
  'motive-missing': {
    id: '{about}: analisis motif belum ada ("tidak dapat disimpulkan" adalah hasil yang sah).',
    en: '{about}: there is no motive analysis ("cannot be concluded" is a full answer).',
  },
  'motive-support-missing': {
    id: '{about}: motif disebut tanpa bukti yang mendukung.',
    en: '{about}: a motive is named without supporting evidence.',
  },
  'motive-strength-missing': {
    id: '{about}: kekuatan bukti motif belum disebut.',
    en: '{about}: the strength of the motive is not stated.',
  },
  'motive-contrary-missing': {
    id: '{about}: bukti yang menyangkal motif belum disebut, atau bahwa tidak ada.',
    en: '{about}: contrary evidence on the motive is not stated, nor that there is none.',
  },
  'motive-alternative-missing': {
    id: '{about}: penjelasan lain atas motif belum dipertimbangkan.',
    en: '{about}: no alternative explanation has been considered.',
  },
  'motive-settling-missing': {
    id: '{about}: belum disebut apa yang dapat memperjelas motif.',
    en: '{about}: it is not said what would settle the motive.',
  },
  'proportionality-missing': {
    id: '{about}: lembar pertimbangan proporsionalitas belum diisi.',
    en: '{about}: the proportionality worksheet is missing.',
  },
  'factor-missing': {
    id: '{about}: faktor proporsionalitas ini belum diisi.',
    en: '{about}: this factor of proportionality is not filled in.',
  },
  'recommendation-missing': {
    id: '{about}: rekomendasi atau penerusan belum ditulis.',
    en: '{about}: there is no recommendation or referral.',
  },
  'summary-missing': {
    id: '{about}: ringkasan dan kasus posisi belum ditulis.',
    en: '{about}: the summary and the case story are missing.',
  },
  'batch-origin-missing': {
    id: 'Kelompok penerimaan {batch}: pihak yang menyerahkan dan dasar perolehan belum dicatat.',
    en: 'Batch {batch}: neither who handed it over nor the basis is recorded.',
  },
  'hop-unknown': {
    id: 'Kelompok penerimaan {batch}: pemegang sebelum diterima tidak diketahui ({hops}).',
    en: 'Batch {batch}: a holder before intake is not known ({hops}).',
  },
  'evidence-unaccounted': {
    id: '{about} belum dipertanggungjawabkan: digunakan, atau diterima dan tidak digunakan beserta alasannya.',
    en: '{about} is not accounted for: used, or received and not used with the reason.',
  },
  'unused-without-reason': {
    id: '{about}: diterima, tidak digunakan, tetapi alasannya belum ditulis.',
    en: '{about}: received and not used, but no reason is given.',
  },
}
