import type { NumberRemarkCode } from '../contract/number-remark.ts'
import type { Sentence } from '../contract/problem.ts'

/** What a look at NIP, NI PPPK and NIK remarks, in words; blanks are the values compared. */
export const numberRemarkSentences: Readonly<Record<NumberRemarkCode, Sentence>> = {
  'nip-length': {
    id: 'NIP seharusnya 18 angka; tertulis {nip}.',
    en: 'A NIP has 18 digits; written is {nip}.',
  },
  'nip9-length': {
    id: 'NIP lama sembilan angka ({nip}); hanya untuk surat sebelum 2009.',
    en: 'An old NIP of nine digits ({nip}), found on papers before 2009.',
  },
  'nip-is-ni-pppk': {
    id: 'Nomor pada isian NIP ini adalah NI PPPK ({nip}).',
    en: 'The number in the NIP field is an NI PPPK ({nip}).',
  },
  'nip-birth-date': {
    id: 'Tanggal lahir dalam NIP tidak ada di kalender: {birthDate}.',
    en: 'The birth date in the NIP is not a real date: {birthDate}.',
  },
  'nip-appointment-month': {
    id: 'Bulan pengangkatan dalam NIP bukan 01–12: {month}.',
    en: 'The month of appointment in the NIP is not 01–12: {month}.',
  },
  'nip-appointment-age': {
    id: 'Pengangkatan dalam NIP ({appointment}) kurang dari 18 tahun sesudah lahir ({birthDate}) atau di masa depan.',
    en: 'The appointment in the NIP ({appointment}) lies less than 18 years after birth ({birthDate}) or in the future.',
  },
  'nip-sex': {
    id: 'Angka jenis kelamin dalam NIP bukan 1 atau 2: {digit}.',
    en: 'The sex digit in the NIP is neither 1 nor 2: {digit}.',
  },
  'nip-serial': {
    id: 'Nomor contoh: nomor urut 000 tidak pernah diterbitkan ({nip}).',
    en: 'Sample number: serial 000 is never issued ({nip}).',
  },
  'nipppk-length': {
    id: 'NI PPPK seharusnya 18 angka; tertulis {niPppk}.',
    en: 'An NI PPPK has 18 digits; written is {niPppk}.',
  },
  'nipppk-birth-date': {
    id: 'Tanggal lahir dalam NI PPPK tidak ada di kalender: {birthDate}.',
    en: 'The birth date in the NI PPPK is not a real date: {birthDate}.',
  },
  'nipppk-year': {
    id: 'Tahun pengangkatan dalam NI PPPK sebelum 2019 atau di masa depan: {year}.',
    en: 'The year of appointment in the NI PPPK lies before 2019 or in the future: {year}.',
  },
  'nipppk-sex': {
    id: 'Angka jenis kelamin dalam NI PPPK bukan 1 atau 2: {digit}.',
    en: 'The sex digit in the NI PPPK is neither 1 nor 2: {digit}.',
  },
  'nipppk-serial': {
    id: 'Nomor contoh: nomor urut 000 tidak pernah diterbitkan ({niPppk}).',
    en: 'Sample number: serial 000 is never issued ({niPppk}).',
  },
  'nik-length': {
    id: 'NIK seharusnya 16 angka; tertulis {nik}.',
    en: 'A NIK has 16 digits; written is {nik}.',
  },
  'nik-birth-day': {
    id: 'Tanggal lahir dalam NIK tidak ada di kalender: {birthDate}.',
    en: 'The birth date in the NIK is not a real date: {birthDate}.',
  },
  'nik-region': {
    id: 'Nomor contoh: kode wilayah NIK tidak pernah dimulai dengan 00 ({nik}).',
    en: 'Sample number: a region code never starts with 00 ({nik}).',
  },
  'nik-serial': {
    id: 'Nomor contoh: nomor urut 0000 tidak pernah diterbitkan ({nik}).',
    en: 'Sample number: serial 0000 is never issued ({nik}).',
  },
  'cross-birth-date': {
    id: 'Tanggal lahir berbeda: menurut NIP {nip}, menurut NIK {nik}.',
    en: 'Birth dates differ: {nip} by the NIP, {nik} by the NIK.',
  },
  'cross-sex': {
    id: 'Jenis kelamin berbeda antara NIP ({nip}) dan NIK ({nik}).',
    en: 'Sex differs between NIP ({nip}) and NIK ({nik}).',
  },
  'cross-birth-date-pppk': {
    id: 'Tanggal lahir berbeda: menurut NI PPPK {niPppk}, menurut NIK {nik}.',
    en: 'Birth dates differ: {niPppk} by the NI PPPK, {nik} by the NIK.',
  },
  'cross-sex-pppk': {
    id: 'Jenis kelamin berbeda antara NI PPPK ({niPppk}) dan NIK ({nik}).',
    en: 'Sex differs between NI PPPK ({niPppk}) and NIK ({nik}).',
  },
  'cross-kind-rank': {
    id: 'Golongan {rank} bukan untuk {subjectKind}.',
    en: 'Grade {rank} does not go with {subjectKind}.',
  },
  'stated-birth-date': {
    id: 'Tanggal lahir yang diisi ({stated}) berbeda dari nomor identitas ({numbers}).',
    en: 'The birth date entered ({stated}) differs from the numbers ({numbers}).',
  },
  'stated-sex': {
    id: 'Jenis kelamin yang diisi ({stated}) berbeda dari nomor identitas ({numbers}).',
    en: 'The sex entered ({stated}) differs from the numbers ({numbers}).',
  },
}

/** A conflict of presence: one person at two places at overlapping times. */
export const twoPlacesSentence: Sentence = {
  id: 'Orang yang sama di dua tempat: {person} pada {one} dan {other}.',
  en: 'One person, two places: {person} in {one} and {other}.',
}

/** Beside a question whose wording puts the answer into the mouth. */
export const leadingQuestionSentence: Sentence = {
  id: 'Pertanyaan menggiring: jawabannya tidak dikutip sebelum ditanyakan secara terbuka.',
  en: 'Leading question: its answer is not cited until asked openly.',
}
