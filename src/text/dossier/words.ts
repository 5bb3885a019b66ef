import type { AcquisitionMethod, Provenance, ProofKind } from '../../contract/evidence.ts'
import type { ExifState, TimeSource } from '../../contract/metadata.ts'
import type { Sentence } from '../../contract/problem.ts'
import type { IntakeKind } from '../../contract/case-record.ts'
import type {
  ElementConclusion,
  ElementState,
  ElementView,
  MotiveClass,
  ProportionalityFactor,
} from '../../contract/analysis.ts'
import type { Confidence, Link, PersonRole } from '../../contract/people.ts'
import type { CaseEvent } from '../../contract/timeline.ts'

/** Stored codes as a dossier says them. Every code of the contract has its word; a new one does not compile without. */
type Words<Code extends string> = Readonly<Record<Code, Sentence>>

export const intakeWords: Words<IntakeKind> = {
  report: { id: 'Laporan', en: 'Report' },
  finding: { id: 'Temuan', en: 'Supervision finding' },
  tip: { id: 'Informasi awal', en: 'Tip' },
  transfer: { id: 'Limpahan', en: 'Transfer' },
}

export const proofWords: Words<ProofKind> = {
  saksi: { id: 'keterangan saksi', en: 'witness statement' },
  ahli: { id: 'keterangan ahli', en: 'expert opinion' },
  surat: { id: 'surat', en: 'document' },
  petunjuk: { id: 'petunjuk', en: 'indication' },
  'keterangan-terlapor': { id: 'keterangan terlapor', en: 'statement of the reported person' },
  'informasi-elektronik': { id: 'informasi elektronik', en: 'electronic information' },
}

export const provenanceWords: Words<Provenance> = {
  'camera-file': { id: 'berkas kamera', en: 'camera file' },
  'sent-as-document': { id: 'dikirim sebagai dokumen', en: 'sent as a document' },
  'forwarded-by-messenger': { id: 'diteruskan aplikasi pesan', en: 'forwarded by a messenger' },
  screenshot: { id: 'tangkapan layar', en: 'screenshot' },
  'photo-of-print': { id: 'foto dari cetakan', en: 'photo of a print' },
  scan: { id: 'pindaian', en: 'scan' },
  'saved-page': { id: 'halaman web yang disimpan', en: 'saved web page' },
  export: { id: 'ekspor percakapan', en: 'chat export' },
  recording: { id: 'rekaman', en: 'recording' },
  'office-document': { id: 'dokumen kantor', en: 'office document' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
}

export const exifWords: Words<ExifState> = {
  present: { id: 'ada', en: 'present' },
  absent: { id: 'tidak ada', en: 'absent' },
  unreadable: { id: 'tidak terbaca', en: 'unreadable' },
}

export const methodWords: Words<AcquisitionMethod> = {
  'native-pick': { id: 'dipilih dari media', en: 'picked from the medium' },
  'native-drop': { id: 'ditarik dari media', en: 'dropped from the medium' },
  'browser-upload': { id: 'diunggah lewat peramban', en: 'uploaded through a browser' },
  'command-line': { id: 'lewat baris perintah', en: 'by command line' },
}

export const timeSourceWords: Words<TimeSource> = {
  gps: { id: 'menurut GPS', en: 'by GPS' },
  'exif-original': { id: 'menurut EXIF (saat diambil)', en: 'by EXIF (taken)' },
  'exif-digitised': { id: 'menurut EXIF (saat didigitalkan)', en: 'by EXIF (digitised)' },
  'exif-modified': { id: 'menurut EXIF (saat diubah)', en: 'by EXIF (modified)' },
  xmp: { id: 'menurut XMP', en: 'by XMP' },
  iptc: { id: 'menurut IPTC', en: 'by IPTC' },
  container: { id: 'menurut wadah berkas', en: 'by the container' },
  'file-name': { id: 'menurut nama berkas', en: 'by the file name' },
  'file-system': { id: 'menurut sistem berkas', en: 'by the file system' },
  'chat-message': { id: 'menurut pesan percakapan', en: 'by the chat message' },
  'post-date': { id: 'menurut tanggal unggahan', en: 'by the date of the post' },
  'letter-date': { id: 'menurut tanggal surat', en: 'by the date of the letter' },
  'stated-by-person': { id: 'menurut keterangan orang', en: 'as stated by a person' },
  'device-corrected': {
    id: 'menurut EXIF, dikoreksi kartu jam perangkat',
    en: 'by EXIF, corrected by a device-clock card',
  },
}

export const confidenceWords: Words<Confidence> = {
  high: { id: 'tinggi', en: 'high' },
  medium: { id: 'sedang', en: 'medium' },
  low: { id: 'rendah', en: 'low' },
}

export const roleWords: Words<PersonRole> = {
  subject: { id: 'Terlapor', en: 'Reported person' },
  reporter: { id: 'Pelapor', en: 'Reporter' },
  finder: { id: 'Penemu', en: 'Finder' },
  witness: { id: 'Saksi', en: 'Witness' },
  expert: { id: 'Ahli', en: 'Expert' },
  superior: { id: 'Atasan', en: 'Superior' },
  translator: { id: 'Penerjemah', en: 'Translator' },
  supervisor: { id: 'Pengawas', en: 'Field supervisor' },
  other: { id: 'Pihak lain', en: 'Other' },
}

export const linkWords: Words<Link['role']> = {
  'controls-account': { id: 'pemilik akun (dugaan)', en: 'account owner (claimed)' },
  'appears-in': { id: 'tampak dalam', en: 'appears in' },
  took: { id: 'mengambil', en: 'took' },
  'handed-over': { id: 'menyerahkan', en: 'handed over' },
  wrote: { id: 'menulis', en: 'wrote' },
  received: { id: 'menerima', en: 'received' },
  'owns-device': { id: 'pemilik perangkat', en: 'owner of the device' },
  related: { id: 'berhubungan dengan', en: 'related to' },
  other: { id: 'lainnya', en: 'other' },
}

export const certaintyWords: Words<CaseEvent['certainty']> = {
  proved: { id: 'didukung bukti', en: 'supported by evidence' },
  disputed: { id: 'diperselisihkan', en: 'disputed' },
  unproved: { id: 'belum didukung bukti', en: 'not yet supported' },
}

export const elementStateWords: Words<ElementState> = {
  supported: { id: 'didukung', en: 'supported' },
  contested: { id: 'diperselisihkan', en: 'contested' },
  empty: { id: 'belum ada bukti', en: 'no evidence yet' },
}

export const outcomeWords: Words<ElementConclusion> = {
  met: { id: 'terpenuhi', en: 'met' },
  'not-proved': { id: 'tidak terbukti', en: 'not proved' },
  'cannot-be-assessed': { id: 'tidak dapat dinilai', en: 'cannot be assessed' },
}

export const flagWords: Words<ElementView['flags'][number]> = {
  'lone-witness': { id: 'satu saksi tanpa pendukung', en: 'one witness without support' },
  'leading-question': {
    id: 'mengutip jawaban atas pertanyaan menggiring',
    en: 'cites the answer to a leading question',
  },
  'withdrawn-evidence': {
    id: 'bertumpu pada bukti yang ditarik dari penggunaan',
    en: 'rests on evidence taken out of use',
  },
  'look-again': {
    id: 'waktu yang menjadi dasarnya berubah; perlu dilihat lagi',
    en: 'a time it rests on has changed; look again',
  },
  'photo-alone': { id: 'pengenalan orang hanya dari foto', en: 'identified from a photo alone' },
}

export const motiveWords: Words<MotiveClass> = {
  MOTIVASI_POLITIK: { id: 'Motivasi politik', en: 'Political motive' },
  KEPENTINGAN_PRIBADI: { id: 'Kepentingan pribadi', en: 'Personal interest' },
  PENGARUH_EKSTERNAL: { id: 'Pengaruh eksternal', en: 'External influence' },
  TIDAK_SENGAJA: { id: 'Tidak disengaja', en: 'Unintended' },
  TIDAK_DAPAT_DISIMPULKAN: { id: 'Tidak dapat disimpulkan', en: 'Cannot be concluded' },
}

export const strengthWords: Words<'weak' | 'moderate' | 'strong'> = {
  weak: { id: 'lemah', en: 'weak' },
  moderate: { id: 'sedang', en: 'moderate' },
  strong: { id: 'kuat', en: 'strong' },
}

export const factorWords: Words<ProportionalityFactor> = {
  phase: { id: 'Fase perbuatan', en: 'Phase of the act' },
  reach: { id: 'Jangkauan dan keterbukaan', en: 'Reach and publicity' },
  'rank-and-power': { id: 'Jabatan dan kuasa atas orang lain', en: 'Rank and power over others' },
  'state-facilities': { id: 'Fasilitas negara, jam kerja, atribut', en: 'State facilities, working hours, attributes' },
  intent: { id: 'Kesengajaan, kesadaran, paksaan', en: 'Intent, awareness, coercion' },
  'frequency-and-record': { id: 'Frekuensi, lama, catatan disiplin', en: 'Frequency, duration, disciplinary record' },
  impact: { id: 'Dampak pada unit, instansi, negara', en: 'Impact on unit, agency, state' },
  'conduct-afterwards': { id: 'Sikap sesudah perbuatan', en: 'Conduct afterwards' },
  mitigating: { id: 'Hal yang meringankan atau menyangkal', en: 'Mitigating and exculpating facts' },
}

/** Confidence of the law packs, by their own codes. */
export const sourceConfidenceWords: Words<'seen' | 'general' | 'own-analysis' | 'uncertain' | 'conflicting'> = {
  seen: { id: 'terlihat pada sumber', en: 'seen in a source' },
  general: { id: 'pengetahuan umum, tidak dilihat', en: 'general knowledge, not seen' },
  'own-analysis': { id: 'pembacaan sendiri', en: 'own reading' },
  uncertain: { id: 'belum pasti', en: 'uncertain' },
  conflicting: { id: 'sumber saling berbeda', en: 'sources differ' },
}

export const categoryWords: Words<'ethics' | 'discipline' | 'administrative' | 'criminal-route'> = {
  ethics: { id: 'pelanggaran kode etik dan kode perilaku', en: 'breach of the code of ethics and conduct' },
  discipline: { id: 'pelanggaran disiplin', en: 'breach of discipline' },
  administrative: { id: 'pelanggaran administratif (desa)', en: 'administrative breach (village)' },
  'criminal-route': { id: 'jalur pidana, diputuskan di luar berkas ini', en: 'criminal route, decided elsewhere' },
}

export const contestWords: Words<'president' | 'legislative' | 'dpd' | 'pilkada'> = {
  president: { id: 'Pemilu Presiden dan Wakil Presiden', en: 'presidential election' },
  legislative: { id: 'Pemilu anggota DPR dan DPRD', en: 'legislative election' },
  dpd: { id: 'Pemilu anggota DPD', en: 'election of the DPD' },
  pilkada: { id: 'Pemilihan kepala daerah', en: 'regional election' },
}
