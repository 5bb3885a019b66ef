import type { Cast } from '../cast.ts'
import type { Letter } from './lay-out-letter.ts'

const kpu = ['KOMISI PEMILIHAN UMUM', 'KABUPATEN LEMBAYUNG'] as const
const regency = ['PEMERINTAH KABUPATEN LEMBAYUNG', 'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM'] as const

/** B-026: the appointment of Terlapor I, in force on the day of the act. */
export function appointmentOfSubjectOne({ subjectOne }: Cast): Letter {
  return {
    head: regency,
    title: ['PETIKAN KEPUTUSAN BUPATI LEMBAYUNG', 'Nomor 821.2/014/CONTOH/2021'],
    body: [
      {
        kind: 'text',
        text: 'tentang pengangkatan dalam jabatan pengawas di lingkungan Pemerintah Kabupaten Lembayung.',
      },
      { kind: 'clause', label: 'Kesatu', text: 'Mengangkat Pegawai Negeri Sipil yang tersebut di bawah ini:' },
      { kind: 'field', label: 'Nama', text: `${subjectOne}, S.Sos.` },
      { kind: 'field', label: 'NIP', text: '19860412 201001 2 000' },
      { kind: 'field', label: 'Tempat, tanggal lahir', text: 'Arunika, 12 April 1986' },
      { kind: 'field', label: 'Pangkat/gol. ruang', text: 'Penata (III/c)' },
      { kind: 'field', label: 'Jabatan baru', text: 'Kepala Seksi Pelayanan Umum' },
      { kind: 'field', label: 'Unit kerja', text: 'Kecamatan Arunika' },
      {
        kind: 'clause',
        label: 'Kedua',
        text: 'Keputusan ini berlaku sejak tanggal 4 Januari 2021 sampai ada keputusan lain.',
      },
      {
        kind: 'text',
        text: 'Catatan pada salinan: status Pegawai Negeri Sipil, aktif, menurut data kepegawaian per 16 Oktober 2024.',
      },
    ],
    place: 'Lembayung, 4 Januari 2021',
    signer: ['Bupati Lembayung,', 'ttd.', '(nama rekaan)'],
  }
}

/** B-027: the appointment of Terlapor II; its date of birth settles the difference between NIP and NIK. */
export function appointmentOfSubjectTwo({ subjectTwo }: Cast): Letter {
  return {
    head: regency,
    title: ['PETIKAN KEPUTUSAN BUPATI LEMBAYUNG', 'Nomor 821.2/031/CONTOH/2022'],
    body: [
      {
        kind: 'text',
        text: 'tentang pengangkatan dalam jabatan administrator di lingkungan Pemerintah Kabupaten Lembayung.',
      },
      { kind: 'clause', label: 'Kesatu', text: 'Mengangkat Pegawai Negeri Sipil yang tersebut di bawah ini:' },
      { kind: 'field', label: 'Nama', text: `${subjectTwo}, S.STP., M.Si.` },
      { kind: 'field', label: 'NIP', text: '19791130 200203 1 000' },
      { kind: 'field', label: 'Tempat, tanggal lahir', text: 'Lembayung, 30 November 1979' },
      { kind: 'field', label: 'Pangkat/gol. ruang', text: 'Pembina (IV/a)' },
      { kind: 'field', label: 'Jabatan baru', text: 'Camat Arunika' },
      { kind: 'field', label: 'Atasan langsung', text: 'Sekretaris Daerah Kabupaten Lembayung' },
      {
        kind: 'clause',
        label: 'Kedua',
        text: 'Camat mengoordinasikan pemerintahan kecamatan dan membina kepala desa di wilayahnya.',
      },
      {
        kind: 'clause',
        label: 'Ketiga',
        text: 'Keputusan ini berlaku sejak tanggal 3 Januari 2022 sampai ada keputusan lain.',
      },
      {
        kind: 'text',
        text: 'Catatan pada salinan: status Pegawai Negeri Sipil, aktif, menurut data kepegawaian per 16 Oktober 2024.',
      },
    ],
    place: 'Lembayung, 3 Januari 2022',
    signer: ['Bupati Lembayung,', 'ttd.', '(nama rekaan)'],
  }
}

/** B-029: the travel order of Terlapor II for 11 to 13 October. */
export function travelOrder({ subjectTwo }: Cast): Letter {
  return {
    head: ['PEMERINTAH KABUPATEN LEMBAYUNG', 'SEKRETARIAT DAERAH'],
    title: ['SURAT TUGAS', 'Nomor 094/207/CONTOH/X/2024'],
    body: [
      { kind: 'text', text: 'Sekretaris Daerah Kabupaten Lembayung menugaskan:' },
      { kind: 'field', label: 'Nama', text: `${subjectTwo}, S.STP., M.Si.` },
      { kind: 'field', label: 'NIP', text: '19791130 200203 1 000' },
      { kind: 'field', label: 'Jabatan', text: 'Camat Arunika' },
      { kind: 'field', label: 'Keperluan', text: 'Lokakarya pelayanan kecamatan' },
      { kind: 'field', label: 'Tujuan', text: 'Kota Sagarapura (zona WIB)' },
      { kind: 'field', label: 'Lama', text: '3 hari, 11 sampai dengan 13 Oktober 2024' },
      { kind: 'field', label: 'Berangkat', text: 'Jumat, 11 Oktober 2024' },
      { kind: 'field', label: 'Kembali', text: 'Minggu, 13 Oktober 2024' },
      { kind: 'text', text: 'Biaya dibebankan pada anggaran kecamatan. Setelah selesai agar menyampaikan laporan.' },
    ],
    place: 'Lembayung, 10 Oktober 2024',
    signer: ['Sekretaris Daerah,', 'ttd.', 'Panji Sagotra'],
  }
}

/** B-036: the decision that makes prospective candidates candidates; read at 15.00 WITA. */
export function determinationDecision({ pairs }: Cast): Letter {
  const named = [pairs.a, pairs.b, pairs.c]
  return {
    head: kpu,
    title: [
      'KEPUTUSAN',
      'Nomor 071/CONTOH/2024',
      'tentang penetapan pasangan calon bupati dan wakil bupati Lembayung tahun 2024',
    ],
    body: [
      {
        kind: 'clause',
        label: 'Kesatu',
        text: 'Menetapkan pasangan calon peserta pemilihan bupati dan wakil bupati Lembayung tahun 2024:',
      },
      ...named.map((pair, index) => ({
        kind: 'field' as const,
        label: `Pasangan ${'ABC'.charAt(index)}`,
        text: `${pair.regent} dan ${pair.deputy}`,
      })),
      { kind: 'text', text: 'Urutan di atas bukan nomor urut.' },
      {
        kind: 'clause',
        label: 'Kedua',
        text: 'Nomor urut ditentukan dengan pengundian pada tanggal 23 September 2024.',
      },
      { kind: 'clause', label: 'Ketiga', text: 'Keputusan ini berlaku sejak dibacakan.' },
      {
        kind: 'text',
        text: 'Dibacakan dalam rapat pleno terbuka pada hari Minggu, 22 September 2024 pukul 15.00 WITA.',
      },
    ],
    place: 'Lembayung, 22 September 2024',
    signer: ['Ketua,', 'ttd.', '(nama rekaan)'],
  }
}

/** B-037: the drawn numbers. */
export function numbersDecision({ pairs }: Cast): Letter {
  const byNumber = [pairs.a, pairs.b, pairs.c].toSorted((a, b) => a.number - b.number)
  return {
    head: kpu,
    title: [
      'KEPUTUSAN',
      'Nomor 072/CONTOH/2024',
      'tentang penetapan nomor urut pasangan calon bupati dan wakil bupati Lembayung tahun 2024',
    ],
    body: [
      {
        kind: 'clause',
        label: 'Kesatu',
        text: 'Menetapkan nomor urut hasil pengundian dalam rapat pleno terbuka hari Senin, 23 September 2024:',
      },
      ...byNumber.map((pair) => ({
        kind: 'field' as const,
        label: `Nomor urut ${pair.number}`,
        text: `${pair.regent} dan ${pair.deputy}`,
      })),
      {
        kind: 'clause',
        label: 'Kedua',
        text: 'Masa kampanye berlangsung tanggal 25 September sampai dengan 23 November 2024.',
      },
      { kind: 'clause', label: 'Ketiga', text: 'Keputusan ini berlaku sejak ditetapkan.' },
    ],
    place: 'Lembayung, 23 September 2024',
    signer: ['Ketua,', 'ttd.', '(nama rekaan)'],
  }
}

/** B-039: what the lodging charged; a third party's record of where Terlapor II slept. */
export function lodgingBill({ subjectTwo }: Cast): Letter {
  return {
    head: ['PENGINAPAN TEPI WADUK', 'Kota Sagarapura'],
    title: ['TAGIHAN', 'Nomor 1024/CONTOH/2024'],
    body: [
      { kind: 'field', label: 'Nama tamu', text: subjectTwo },
      { kind: 'field', label: 'Kamar', text: '07, satu orang' },
      { kind: 'field', label: 'Masuk', text: '11 Oktober 2024 pukul 15.20 WIB' },
      { kind: 'field', label: 'Keluar', text: '13 Oktober 2024 pukul 07.05 WIB' },
      { kind: 'field', label: 'Lama', text: '2 malam' },
      { kind: 'field', label: '2 x kamar', text: 'Rp 700.000' },
      { kind: 'field', label: '2 x sarapan', text: 'Rp 60.000' },
      { kind: 'field', label: 'Jumlah', text: 'Rp 760.000' },
      { kind: 'text', text: 'Dibayar tunai saat keluar. Tagihan ini dicetak dari sistem penginapan.' },
    ],
    place: 'Sagarapura, 13 Oktober 2024',
    signer: ['Penerima tamu,', 'paraf', '(nama rekaan)'],
  }
}
