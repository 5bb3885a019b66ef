import type { Sentence } from '../../contract/problem.ts'
import type { IntakeKind, Officer } from '../../contract/case-record.ts'

/** The case record in the order of the paper report form, the regional election data and the office profile. */
export const caseRecordText = {
  lead: {
    id: 'Urutannya sama dengan formulir laporan di kertas. Tab membawa Anda ke isian berikutnya.',
    en: 'The order is that of the paper report form. Tab takes you to the next field.',
  },
  what: { id: 'data kasus', en: 'the case record' },
  partSource: { id: 'Asal kasus', en: 'Source of the case' },
  intakeKind: { id: 'Jenis', en: 'Kind' },
  reportNumber: { id: 'Nomor laporan atau temuan', en: 'Number of report or finding' },
  registrationNumber: { id: 'Nomor registrasi', en: 'Registration number' },
  partKnown: { id: 'Hari dan tanggal diketahui', en: 'Day it became known' },
  partKnownNote: { id: 'Awal tenggat menyampaikan laporan.', en: 'The term for reporting starts here.' },
  knownDate: { id: 'Tanggal', en: 'Date' },
  knownAbout: { id: 'Perbuatan', en: 'Act' },
  partActs: { id: 'Perbuatan yang dilaporkan', en: 'Acts as reported' },
  partActsNote: { id: 'Menurut laporan, sebelum dianalisis.', en: 'As reported, before any analysis.' },
  partReceived: { id: 'Diterima dan diregistrasi', en: 'Received and registered' },
  receivedAt: { id: 'Diterima', en: 'Received' },
  registeredAt: { id: 'Diregistrasi', en: 'Registered' },
  partElection: { id: 'Pemilihan dan daerah', en: 'Election and region' },
  election: { id: 'Pemilihan', en: 'Election' },
  contest: { id: 'Kontes', en: 'Contest' },
  ruleSet: { id: 'Aturan penanganan', en: 'Rule set' },
  province: { id: 'Provinsi', en: 'Province' },
  regency: { id: 'Kabupaten/kota', en: 'Regency or city' },
  district: { id: 'Kecamatan', en: 'District' },
  zone: { id: 'Zona waktu', en: 'Time zone' },
  partOffice: { id: 'Petugas dan surat tugas', en: 'Officers and assignment' },
  letterNumber: { id: 'Nomor surat tugas', en: 'Assignment letter number' },
  letterDate: { id: 'Tanggal surat tugas', en: 'Date of the letter' },
  letterIssuer: { id: 'Penerbit', en: 'Issuer' },
  officerName: { id: 'Nama', en: 'Name' },
  officerPosition: { id: 'Jabatan', en: 'Position' },
  officerRole: { id: 'Peran', en: 'Role' },
  officerSigns: { id: 'Urutan tanda tangan', en: 'Order of signing' },
  addOfficer: { id: 'Tambah petugas', en: 'Add an officer' },
  partRecipient: { id: 'Tujuan', en: 'Recipient' },
  recipient: { id: 'Tujuan', en: 'Recipient' },
  recipientNote: {
    id: 'Diusulkan menurut tanggal: KASN sampai Agustus 2024, sesudahnya BKN. Pilihan lain boleh; berkas mencetak siapa yang berwenang.',
    en: 'Proposed by date: KASN until August 2024, BKN after. Others are allowed; the dossier prints who is competent.',
  },
  issuer: { id: 'Penyusun berkas', en: 'Issuer of the dossier' },
  template: { id: 'Susunan', en: 'Template' },
  templateFull: { id: 'Lengkap (tiga belas bab)', en: 'Full (thirteen chapters)' },
  templateShort: { id: 'Ringkas', en: 'Short' },
  copiesTo: { id: 'Tembusan', en: 'Copies to' },
  addCopy: { id: 'Tambah tembusan', en: 'Add a copy' },
  dossierNumber: { id: 'Nomor berkas', en: 'Dossier number' },
  partOther: { id: 'Lain-lain', en: 'Other' },
  otherProceedings: { id: 'Penanganan lain atas perbuatan yang sama', en: 'Other proceedings on the same act' },
  purpose: { id: 'Tujuan dan dasar pemrosesan data pribadi', en: 'Purpose and basis of processing personal data' },
  purposeHint: { id: 'UU 27/2022.', en: 'UU 27/2022.' },
  electionLead: {
    id: 'Apa arti tanda jari, dan sejak kapan: pasangan calon, keputusan penetapan, dan nomor urut dengan tanggal dan sumbernya. Pasangan calon selalu digambar dengan nomor dalam satu warna abu-abu.',
    en: 'What a hand sign means, and from when: pairs, the decision on them, and drawn numbers with date and source. Pairs are always drawn by number in one grey.',
  },
  electionWhat: { id: 'data pemilihan', en: 'the election data' },
  pairs: { id: 'Pasangan calon', en: 'Candidate pairs' },
  pairsNote: { id: 'Tanpa partai.', en: 'Without parties.' },
  pairCode: { id: 'Kode', en: 'Code' },
  pairNames: { id: 'Nama pasangan', en: 'Names of the pair' },
  pairNumber: { id: 'Nomor urut', en: 'Drawn number' },
  pairDrawnOn: { id: 'Tanggal pengundian', en: 'Day of the draw' },
  pairDecision: { id: 'Keputusan penetapan', en: 'Decision' },
  pairDraw: { id: 'Pengundian', en: 'Draw' },
  letterPartNumber: { id: 'Nomor', en: 'Number' },
  letterPartDate: { id: 'Tanggal', en: 'Date' },
  letterPartIssuer: { id: 'Penerbit', en: 'Issuer' },
  nationalDate: { id: 'Kalender nasional: {date}', en: 'National calendar: {date}' },
  overrideStart: { id: 'Mulai', en: 'Start' },
  overrideEnd: { id: 'Selesai', en: 'End' },
  officerNip: { id: 'NIP', en: 'NIP' },
  prefixRule: { id: 'awalan nomor bukti (1–4 huruf besar)', en: 'prefix (1–4 capital letters)' },
  addPair: { id: 'Tambah pasangan calon', en: 'Add a pair' },
  beforeDraw: { id: 'sebelum undian', en: 'before the draw' },
  overrides: { id: 'Keputusan daerah', en: 'Regional decisions' },
  overridesNote: {
    id: 'Menggantikan tanggal atau jam pada kalender nasional.',
    en: 'Replace a date or hour of the national calendar.',
  },
  overrideReplaces: { id: 'Menggantikan', en: 'Replaces' },
  overrideHour: { id: 'Jam', en: 'Hour' },
  overrideNumber: { id: 'Nomor keputusan', en: 'Decision number' },
  overrideSource: { id: 'Sumber', en: 'Source' },
  overrideReason: { id: 'Alasan', en: 'Reason' },
  addOverride: { id: 'Tambah keputusan daerah', en: 'Add a regional decision' },
  officeTitle: { id: 'Profil kantor', en: 'Office profile' },
  officeLead: {
    id: 'Ditanyakan sekali; setiap kasus baru dimulai darinya.',
    en: 'Asked once; every new case starts from it.',
  },
  officeWhat: { id: 'profil kantor', en: 'the office profile' },
  officeName: { id: 'Nama kantor', en: 'Name of the office' },
  officeCode: { id: 'Kode kantor', en: 'Office code' },
  officeLetterhead: { id: 'Kop surat', en: 'Letterhead' },
  officePrefix: { id: 'Awalan nomor bukti', en: 'Prefix of evidence numbers' },
  line: { id: 'Baris', en: 'Line' },
} as const satisfies Readonly<Record<string, Sentence>>

export const intakeKindWords: Readonly<Record<IntakeKind, Sentence>> = {
  report: { id: 'Laporan', en: 'Report' },
  finding: { id: 'Temuan', en: 'Finding' },
  tip: { id: 'Informasi awal', en: 'Initial information' },
  transfer: { id: 'Limpahan', en: 'Transfer' },
}

export const officerRoleWords: Readonly<Record<Officer['role'], Sentence>> = {
  officer: { id: 'Petugas', en: 'Officer' },
  head: { id: 'Penanggung jawab', en: 'Head' },
  lead: { id: 'Ketua tim', en: 'Lead' },
  reviewer: { id: 'Penelaah', en: 'Reviewer' },
}

/** Contests, elections and rule sets of the calendar the product ships. */
export const electionWords: Readonly<Record<'PEMILU-2024' | 'PILKADA-2024', Sentence>> = {
  'PEMILU-2024': { id: 'Pemilihan Umum 2024', en: 'General election 2024' },
  'PILKADA-2024': { id: 'Pemilihan Gubernur, Bupati, dan Wali Kota 2024', en: 'Regional head election 2024' },
}
export const contestWords: Readonly<Record<'president' | 'legislative' | 'dpd' | 'pilkada', Sentence>> = {
  president: { id: 'Presiden dan Wakil Presiden', en: 'President and Vice President' },
  legislative: { id: 'Anggota DPR dan DPRD', en: 'DPR and regional councils' },
  dpd: { id: 'Anggota DPD', en: 'DPD' },
  pilkada: { id: 'Gubernur, bupati, dan wali kota', en: 'Governors, regents and mayors' },
}
export const ruleSetWords: Readonly<Record<'PEMILU' | 'PILKADA', Sentence>> = {
  PEMILU: { id: 'Pemilu (UU 7/2017)', en: 'General election (UU 7/2017)' },
  PILKADA: { id: 'Pilkada (UU 1/2015)', en: 'Regional election (UU 1/2015)' },
}
export const recipientWords: Readonly<
  Record<'KASN' | 'BKN' | 'PPK_AGENCY' | 'BAWASLU' | 'INDEPENDENT_BODY', Sentence>
> = {
  KASN: {
    id: 'Komisi Aparatur Sipil Negara (sampai Agustus 2024)',
    en: 'Civil Service Commission (until August 2024)',
  },
  BKN: { id: 'Badan Kepegawaian Negara', en: 'National Civil Service Agency' },
  PPK_AGENCY: { id: 'Pejabat Pembina Kepegawaian instansi', en: 'Personnel authority of the agency' },
  BAWASLU: { id: 'Bawaslu', en: 'Bawaslu' },
  INDEPENDENT_BODY: { id: 'Lembaga independen (belum dibentuk)', en: 'Independent body (not formed yet)' },
}
