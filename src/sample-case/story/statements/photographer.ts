import type { Statement } from '../../../contract/statements.ts'
import type { Cast } from '../../cast.ts'
import { at, codes, officers } from '../story-facts.ts'
import { ask, firstName } from './ask.ts'

/** K-1: the photographer; his fourth answer and his sixth seem to quarrel, and explain each other. */
export function photographerStatement(cast: Cast): Statement {
  const subject = firstName(cast.subjectOne)
  const candidate = firstName(cast.pairs.a.regent)
  return {
    person: codes.photographer,
    capacity: 'witness',
    mode: 'face-to-face',
    place: 'Kantor Bawaslu Kabupaten Lembayung',
    startedAt: at('2024-10-16', '09:00'),
    endedAt: at('2024-10-16', '09:50'),
    interviewers: [officers.officer],
    identityCheckedBy: officers.officer,
    oath: { state: 'taken', reason: null },
    interest: 'Juru foto yang diminta panitia; tidak ada hubungan keluarga atau pekerjaan dengan para terlapor.',
    freeAccount:
      'Saya memotret Malam Panen dari pukul tujuh malam. Menjelang akhir acara beberapa orang meminta difoto di bawah spanduk. Kartu memori saya serahkan apa adanya.',
    questions: ask([
      {
        q: 'Apa hubungan Saudara dengan Terlapor I dan Terlapor II?',
        a: `Tidak ada hubungan keluarga. Saya mengenal Bu ${subject} karena pernah mengurus surat di kantor camat. Pak Camat hanya saya kenal wajahnya.`,
      },
      {
        q: 'Apa yang Saudara kerjakan pada 21 September 2024?',
        a: 'Saya diminta panitia memotret Malam Panen di Lapangan Senandika, dari sekitar pukul tujuh malam sampai acara selesai. Kapan tepatnya selesai saya tidak ingat.',
      },
      {
        q: 'Kepada Saudara ditunjukkan B-017. Siapa yang memotret, dan siapa yang terlihat?',
        a: `Saya yang memotret dengan kamera saya. Yang di tengah Bu ${subject} dan Pak ${candidate}. Dua orang di samping adalah warga, namanya saya tidak tahu.`,
        shown: ['B-017', 'B-018', 'B-020'],
      },
      {
        q: 'Kapan foto itu dibuat?',
        a: 'Foto itu sudah lewat tengah malam, saya lihat jam di kamera.',
        shown: ['B-017'],
      },
      {
        q: 'Untuk apa B-016 dan B-021 dibuat?',
        a: 'Malam itu saya mencocokkan jam. Layar kunci ponsel saya potret dengan kamera, lalu layar kamera saya potret dengan ponsel.',
        shown: ['B-016', 'B-021'],
      },
      {
        q: 'Mengapa jam kamera berbeda dari jam ponsel?',
        a: 'Jam kamera memang saya setel jam Papua. Saya pernah bekerja di sana dan belum menggantinya.',
      },
      {
        q: 'Apa yang terlihat di belakang orang-orang pada foto itu?',
        a: 'Spanduk bakal calon. Spanduk itu sudah terpasang sejak sore.',
        shown: ['B-017', 'B-019'],
      },
      {
        q: 'Apa yang Saudara dengar ketika foto itu dibuat?',
        a: `Bu ${subject} bilang beliau mengidolakan Pak ${candidate}.`,
      },
      {
        q: 'Pada B-018 terlihat dua jari. Apa yang Saudara ketahui tentang itu?',
        a: 'Banyak orang bergaya begitu di depan kamera. Artinya saya tidak tahu.',
        shown: ['B-018'],
      },
      {
        q: 'Kepada siapa foto itu Saudara berikan?',
        a: 'Beberapa hari kemudian saya kirim ke panitia lewat aplikasi pesan. Sesudah itu saya tidak tahu beredar ke mana.',
      },
    ]),
    translator: null,
    readBack: { done: true, confirmed: true, corrections: null },
    signature: { state: 'signed', reason: null },
    attached: [],
    assessment:
      'Jawaban 4 menyebut jam yang tertera di kamera, bukan jam setempat; jawaban 6 dan B-016 serta B-021 menerangkan selisih satu jam. Jawaban lain selaras dengan B-017, B-018, dan B-020.',
  }
}
