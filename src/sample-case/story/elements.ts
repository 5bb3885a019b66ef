import type { ElementAssessment } from '../../contract/analysis.ts'
import type { Support } from '../../contract/people.ts'
import type { Cast } from '../cast.ts'
import { answer, device, event, item, items } from './supports.ts'
import { allegationCodes, officers, type Told } from './story-facts.ts'

type Cell = {
  supporting: readonly Support[]
  contrary?: readonly Support[]
  fact: string
  interpretation?: string
  conclusion?: ElementAssessment['conclusion']
  reason?: string
}

/** The matrix of the three allegations: what carries each element, what speaks against it, what was concluded and why. */
export function elementAssessments(cast: Cast): readonly Told<ElementAssessment>[] {
  return [
    ...cells(allegationCodes.upload, uploadCells()),
    ...cells(allegationCodes.meeting, meetingCells(cast)),
    ...cells(allegationCodes.attendance, attendanceCells()),
  ]
}

function cells(allegation: string, told: readonly Cell[]): Told<ElementAssessment>[] {
  return told.map((cell, index) => ({
    id: `${allegation}-U${index + 1}`,
    body: {
      allegation,
      element: `U${index + 1}`,
      supporting: [...cell.supporting],
      contrary: [...(cell.contrary ?? [])],
      fact: cell.fact,
      interpretation: cell.interpretation ? { text: cell.interpretation, by: officers.officer } : null,
      conclusion: cell.conclusion ?? 'met',
      reason: cell.reason ?? null,
    },
  }))
}

function uploadCells(): Cell[] {
  return [
    {
      supporting: [item('B-026')],
      fact: 'Petikan keputusan menyebut Terlapor I berstatus PNS dan menjabat sejak 4 Januari 2021.',
    },
    {
      supporting: [...items('B-014', 'B-015'), answer('K-3', 5)],
      fact: 'Unggahan bertanda publik terlihat pada ponsel Pelapor dan ponsel kantor; Terlapor I mengakui mengunggah dan memiliki akunnya.',
    },
    {
      supporting: items('B-017', 'B-020', 'B-001'),
      fact: 'Terlapor I berdiri di samping bakal calon bupati; diakui Terlapor I.',
    },
    {
      supporting: [item('B-017', 'tanda ①'), item('B-005', 'tanda ①')],
      contrary: [],
      fact: 'Di belakang keduanya terbentang spanduk dengan nama pasangan dan kata bakal calon. Pada B-018 tanda ② Terlapor I mengangkat dua jari.',
      interpretation:
        'Yang mendukung unsur ini hanya spanduk. Dua jari tidak dipakai: nomor urut baru diundi 23 September 2024, jadi pada malam itu belum berarti apa pun.',
    },
    {
      supporting: [event('E-03'), event('E-04'), device('D1')],
      contrary: [answer('K-1', 4), ...items('B-001', 'B-002', 'B-003')],
      fact: 'Foto dibuat 21 September 2024 pukul 23.12.20 sampai 23.13.10 WITA dan diunggah pukul 23.41 WITA; penetapan dibacakan 22 September 2024 pukul 15.00 WITA.',
      interpretation:
        'Saksi-1 membaca jam kamera yang satu jam di depan; nama B-001 sampai B-003 memuat hari penerimaan, bukan hari pemotretan.',
      reason:
        'Kartu jam perangkat D1 (dua acuan) dan waktu tersimpan di halaman menempatkan keduanya sebelum hari penetapan; bantahan waktu terjawab oleh K-1 nomor 6.',
    },
  ]
}

function meetingCells({ pairs }: Cast): Cell[] {
  return [
    {
      supporting: [item('B-027')],
      fact: 'Petikan keputusan menyebut Terlapor II berstatus PNS dan menjabat Camat Arunika sejak 3 Januari 2022.',
    },
    {
      supporting: [item('B-022.1', 'baris 212'), ...items('B-023', 'B-024'), answer('K-2', 8)],
      fact: 'Terlapor II mengajak lewat grup percakapan, menandatangani undangan, dan rapat dihadiri sebagaimana daftar hadir.',
    },
    {
      supporting: [item('B-024')],
      fact: 'Yang hadir: dua pegawai kecamatan di unit kerjanya dan tujuh kepala desa.',
    },
    {
      supporting: [item('B-022.1', 'baris 212'), item('B-037')],
      contrary: [answer('K-4', 6), item('B-023', 'acara 1')],
      fact: `Kalimatnya berbunyi "Kita rapatkan barisan, menangkan nomor ${pairs.a.number}"; nomor itu sejak 23 September 2024 nomor pasangan ${pairs.a.regent} dan ${pairs.a.deputy}.`,
      interpretation: 'Acara pertama pada undangan, data bantuan, sungguh dibahas; itu tidak mengubah bunyi ajakannya.',
      reason:
        'Kata-katanya menyebut nomor yang saat itu berlaku bagi satu pasangan; bantahan tidak menerangkan kalimat itu.',
    },
    {
      supporting: [event('E-07'), event('E-10')],
      fact: 'Ajakan 8 Oktober dan rapat 10 Oktober 2024 jatuh dalam masa kampanye.',
    },
  ]
}

function attendanceCells(): Cell[] {
  const elsewhere: Support[] = [...items('B-038', 'B-039', 'B-029'), answer('K-4', 4)]
  return [
    {
      supporting: [item('B-027')],
      fact: 'Petikan keputusan menyebut Terlapor II berstatus PNS dan menjabat Camat Arunika sejak 3 Januari 2022.',
    },
    {
      supporting: [answer('K-2', 6), item('B-010')],
      contrary: elsewhere,
      fact: 'Satu saksi melihat dari belakang, sekitar tiga puluh meter; satu foto dari belakang dengan keyakinan rendah. Ponsel Terlapor II berada di zona WIB pukul 19.40.12 WITA, kamar penginapan dihuni atas namanya, dan ada surat tugas.',
      interpretation: 'Mobil dinas di depan balai (B-032) hanya menunjukkan mobilnya, bukan orangnya.',
      conclusion: 'not-proved',
      reason:
        'Satu saksi tanpa pendukung yang mandiri, berhadapan dengan tiga sumber yang saling menguatkan; berdasarkan bukti yang diperoleh kehadiran tidak terbukti.',
    },
    {
      supporting: [],
      contrary: elsewhere,
      fact: 'K-2 nomor 6 hanya menyebut naik panggung. Tidak ada bukti tentang ucapan atau tindakan di atas panggung.',
      conclusion: 'cannot-be-assessed',
      reason:
        'Di luar keterangan tentang kehadiran (U2) tidak ada bukti; dukungan aktif tidak dapat dinilai bila kehadiran tidak terbukti.',
    },
    {
      supporting: [event('E-14')],
      fact: 'Kampanye berlangsung 12 Oktober 2024, sesudah penetapan 22 September 2024.',
    },
  ]
}
