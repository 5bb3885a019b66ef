import type { Statement } from '../../../contract/statements.ts'
import type { Cast } from '../../cast.ts'
import { at, codes, officers } from '../story-facts.ts'
import { ask, firstName } from './ask.ts'

/** K-3: Terlapor I; oath refused, the account admitted, the deletion told earlier than the captures show. */
export function subjectOneStatement(cast: Cast): Statement {
  const candidate = firstName(cast.pairs.a.regent)
  return {
    person: codes.subjectOne,
    capacity: 'subject',
    mode: 'face-to-face',
    place: 'Kantor Bawaslu Kabupaten Lembayung',
    startedAt: at('2024-10-17', '09:00'),
    endedAt: at('2024-10-17', '10:05'),
    interviewers: [officers.officer],
    identityCheckedBy: officers.officer,
    oath: { state: 'refused', reason: 'Bersedia menjawab, tidak bersedia disumpah' },
    interest: 'Terlapor.',
    freeAccount:
      'Saya datang ke Malam Panen sebagai warga. Saya senang dengan suasananya, berfoto, lalu mengunggahnya. Saya tidak mengajak siapa pun.',
    questions: ask([
      {
        q: 'Apa jabatan Ibu pada 21 September 2024?',
        a: 'Kepala Seksi Pelayanan Umum Kecamatan Arunika, sejak 2021.',
        shown: ['B-026'],
      },
      {
        q: 'Dalam kedudukan apa Ibu hadir di Malam Panen?',
        a: 'Sebagai warga. Hari itu Sabtu, saya tidak bertugas.',
      },
      {
        q: 'Kapan foto pada B-017 dibuat?',
        a: 'Foto sekitar jam sebelas malam.',
        shown: ['B-017'],
      },
      {
        q: 'Siapa yang berdiri di samping Ibu, dan apa yang ada di belakang?',
        a: `Pak ${candidate}. Spanduk di belakang sudah terpasang, bukan saya yang memasang.`,
        shown: ['B-017', 'B-020'],
      },
      {
        q: 'Siapa yang mengunggah foto itu, dan akun siapa yang dipakai?',
        a: 'Saya yang mengunggah, akun itu milik saya.',
        shown: ['B-014', 'B-015'],
      },
      {
        q: 'Apa yang Ibu ketahui tentang aturan netralitas pada waktu itu?',
        a: 'Saya tidak tahu itu dilarang.',
      },
      {
        q: 'Apa yang Ibu lakukan terhadap unggahan itu kemudian?',
        a: 'Paginya sudah saya hapus.',
      },
      {
        q: 'Pada B-028 ada nama Ibu di baris pertama. Apa yang Ibu ingat dari kegiatan itu?',
        a: 'Saya hadir dan menandatangani daftar hadir. Isinya tidak semua saya ingat.',
        shown: ['B-028'],
      },
      {
        q: 'B-014 dan B-015 dibuat sesudah 22 September 2024 dan unggahan masih terlihat. Bagaimana penjelasan Ibu?',
        a: 'Setahu saya sudah terhapus. Saya tidak memeriksanya lagi.',
        shown: ['B-014', 'B-015'],
      },
      {
        q: 'Apakah ada orang yang meminta Ibu berfoto atau mengunggah?',
        a: 'Tidak ada. Itu kemauan saya sendiri.',
      },
    ]),
    translator: null,
    readBack: { done: true, confirmed: true, corrections: null },
    signature: { state: 'signed', reason: null },
    attached: [],
    assessment:
      'Penolakan sumpah dicatat dan tidak dinilai. Jawaban 3 selaras dengan B-017 sesudah koreksi jam dan dengan B-020. Jawaban 7 tidak selaras dengan B-014 dan B-015.',
  }
}
