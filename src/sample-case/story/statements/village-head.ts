import type { Statement } from '../../../contract/statements.ts'
import type { Cast } from '../../cast.ts'
import { at, codes, officers } from '../story-facts.ts'
import { ask } from './ask.ts'

/** K-2: the village head; his fifth answer follows a leading question, his sixth the open one. */
export function villageHeadStatement({ pairs }: Cast): Statement {
  return {
    person: codes.villageHead,
    capacity: 'witness',
    mode: 'face-to-face',
    place: 'Rumah Saksi-2',
    startedAt: at('2024-10-16', '13:30'),
    endedAt: at('2024-10-16', '14:40'),
    interviewers: [officers.officer],
    identityCheckedBy: officers.officer,
    oath: { state: 'taken', reason: null },
    interest: 'Menerima undangan rapat dan dibina oleh Terlapor II dalam tugasnya.',
    freeAccount:
      'Saya diundang rapat hari Kamis di aula kantor camat. Pembicaraannya dimulai dari data bantuan. Malam Minggu saya diajak warga menonton kampanye di balai pertemuan.',
    questions: ask([
      {
        q: 'Apa hubungan Bapak dengan Terlapor II?',
        a: 'Beliau camat kami dan membina kepala desa. Di luar pekerjaan tidak ada hubungan.',
      },
      {
        q: 'Bagaimana undangan rapat 10 Oktober 2024 sampai kepada Bapak?',
        a: 'Lebih dahulu lewat grup percakapan, besoknya ada undangan tertulis yang saya ambil di piket.',
        shown: ['B-023'],
      },
      {
        q: 'Siapa saja yang hadir dalam rapat itu?',
        a: 'Kami bertujuh kepala desa, dua orang dari kecamatan, lalu beberapa pendamping. Semua menandatangani daftar hadir.',
        shown: ['B-024', 'B-025'],
      },
      {
        q: 'Di mana Bapak berada pada 12 Oktober 2024 malam?',
        a: 'Di Balai Pertemuan Arunika, di bagian belakang, bersama warga.',
      },
      {
        q: 'Bapak melihat Pak Camat di panggung, bukan?',
        a: 'Iya, betul, Pak Camat ada di panggung.',
        leading: true,
      },
      {
        q: 'Apa yang Bapak lihat sendiri malam itu?',
        a: 'Saya lihat Pak Camat turun dari mobil dinas kira-kira setengah delapan dan naik panggung; dari belakang.',
      },
      {
        q: 'Dari jarak berapa, dan apakah wajahnya terlihat?',
        a: 'Kira-kira tiga puluh meter. Lampu panggung menyilaukan, wajahnya tidak saya lihat.',
        shown: ['B-010'],
      },
      {
        q: 'Apa yang dibicarakan dalam rapat 10 Oktober 2024?',
        a: `Di rapat kami diminta mendukung nomor ${pairs.a.number}.`,
      },
      {
        q: 'Apa yang Bapak ketahui tentang alasan Terlapor II?',
        a: 'Katanya beliau dijanjikan jadi kepala dinas; itu kata orang.',
      },
      {
        q: 'Kapan rapat itu mulai dan selesai, dan apakah ada yang dibagikan?',
        a: 'Mulai sekitar pukul sepuluh lewat lima, selesai sekitar pukul sebelas lewat dua puluh. Data bantuan dibahas lebih dahulu. Tidak ada uang atau barang yang dibagikan.',
      },
      {
        q: 'Zona waktu apa yang dipakai ponsel Bapak?',
        a: 'WITA, tidak pernah saya ubah.',
        shown: ['B-022'],
      },
    ]),
    translator: null,
    readBack: { done: true, confirmed: true, corrections: null },
    signature: { state: 'signed', reason: null },
    attached: [],
    assessment:
      'Pertanyaan 5 menggiring; jawabannya tidak dikutip dan ditanyakan ulang secara terbuka pada nomor 6. Saksi menerima undangan dan dibina Terlapor II, jadi tidak sepenuhnya tanpa kepentingan. Jawaban 9 adalah kabar dari orang lain.',
  }
}
