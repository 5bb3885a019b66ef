import type { Narrative } from '../../contract/analysis.ts'
import type { Cast } from '../cast.ts'
import { answer, item, items } from './supports.ts'
import { codes, type Told } from './story-facts.ts'

/** The page a head reads, once for each subject: allegation, key proofs, outcome, open doubts, and the short neutral story. */
export function narratives(cast: Cast): readonly Told<Narrative>[] {
  return [
    { id: 'N-01', body: ofSubjectOne() },
    { id: 'N-02', body: ofSubjectTwo(cast) },
  ]
}

function ofSubjectOne(): Narrative {
  return {
    subject: codes.subjectOne,
    summary: [
      'Terlapor I diduga mengunggah foto bersama bakal calon di bawah spanduk ke akun yang terbuka untuk publik.',
      'Foto dibuat 21 September 2024 pukul 23.12 WITA dan diunggah pukul 23.41 WITA, sebelum penetapan calon 22 September 2024 pukul 15.00 WITA.',
      'Unsur KE-05 terpenuhi. Dugaan diteruskan sebagai pelanggaran kode etik dan kode perilaku; pilihan pernyataan tertutup atau terbuka disebut sebagai bahan.',
    ],
    keyProofs: [
      { text: 'Foto asal dari kamera Saksi-1 dan foto kedua dari ponselnya.', supports: items('B-017', 'B-020') },
      { text: 'Halaman unggahan yang disimpan utuh, dengan waktu unggahan di dalamnya.', supports: [item('B-015')] },
      { text: 'Pengakuan mengunggah dan memiliki akun.', supports: [answer('K-3', 5)] },
      { text: 'Kartu jam kamera D1 dengan dua acuan.', supports: items('B-016', 'B-021') },
      { text: 'Keputusan penetapan calon dengan jam pembacaannya.', supports: [item('B-036')] },
    ],
    openDoubts: [
      'Sejak kapan unggahan tidak terlihat: antara 14 Oktober 2024 pukul 14.05 dan 16 Oktober 2024 pukul 08.05 WITA.',
      'Apakah Terlapor I mengetahui aturannya: ia menyangkal, daftar hadir sosialisasi memuat tanda tangannya.',
    ],
    caseStory: [
      'Pada malam Minggu 21 September 2024 warga Desa Senandika merayakan Malam Panen. Menjelang akhir acara beberapa orang berfoto di bawah spanduk bakal calon.',
      'Foto Terlapor I bersama bakal calon diunggah malam itu juga. Pelapor melihat unggahannya pada 10 Oktober 2024 dan melapor pada 14 Oktober 2024.',
      'Jam kamera yang memotret disetel satu jam di depan. Tanpa koreksi foto tampak dibuat pada hari penetapan calon; dua foto pembanding menunjukkan sebaliknya.',
    ],
  }
}

function ofSubjectTwo({ pairs }: Cast): Narrative {
  return {
    subject: codes.subjectTwo,
    summary: [
      `Terlapor II diduga mengajak kepala desa mendukung pasangan nomor ${pairs.a.number} lewat grup percakapan dan rapat (A2), serta hadir pada kampanye 12 Oktober 2024 (A3).`,
      'Unsur D-08 (A2) terpenuhi dan diteruskan untuk pemeriksaan disiplin; tingkat menurut daftar dan perbedaan antarsumber disebut sebagai bahan.',
      'Dugaan A3 tidak terbukti: kehadiran hanya diterangkan satu saksi dari belakang, sedangkan tiga sumber menunjukkan Terlapor II di luar daerah.',
    ],
    keyProofs: [
      { text: 'Baris 212 percakapan grup.', supports: [item('B-022.1', 'baris 212')] },
      { text: 'Keputusan nomor urut.', supports: [item('B-037')] },
      { text: 'Undangan dan daftar hadir rapat.', supports: items('B-023', 'B-024') },
      { text: 'Keterangan Saksi-2 tentang isi rapat.', supports: [answer('K-2', 8)] },
      {
        text: 'Foto, tagihan penginapan, dan surat tugas yang menunjukkan zona WIB.',
        supports: items('B-038', 'B-039', 'B-029'),
      },
    ],
    openDoubts: [
      'Motif tidak dapat disimpulkan: atasan dua kali tidak hadir, kabar tentang jabatan hanya dari orang lain.',
      'Siapa yang memakai mobil dinas pada 12 Oktober 2024 malam.',
      'Berita acara K-4 belum ditandatangani.',
    ],
    caseStory: [
      'Pada 8 Oktober 2024 malam, dalam masa kampanye, sebuah pesan atas nama Camat dalam grup kepala desa mengajak hadir hari Kamis dan mendukung satu nomor.',
      'Rapat berlangsung 10 Oktober 2024 pada jam kerja di aula kantor camat. Undangannya menyebut data bantuan dan konsolidasi wilayah.',
      'Pada 12 Oktober 2024 malam ada kampanye di balai pertemuan. Satu saksi menyebut Terlapor II naik panggung; pada waktu yang sama ponsel Terlapor II berada di zona WIB.',
    ],
  }
}
