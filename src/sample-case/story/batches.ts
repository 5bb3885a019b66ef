import type { BatchSheet, Hop } from '../../contract/evidence.ts'
import { at, officers } from './story-facts.ts'

/** When a batch is taken in on the laptop, and its sheet. */
export type StoryBatch = { readonly number: number; readonly takenInAt: string; readonly sheet: BatchSheet }

type Told = Pick<BatchSheet, 'handedOverBy' | 'place' | 'medium' | 'basis'> & {
  handedOverAt: string
  hops: readonly Hop[]
  note?: string
}

const office = 'Kantor Bawaslu Kabupaten Lembayung'

function sheet(told: Told): BatchSheet {
  return {
    ...told,
    basisKind: null,
    hops: [...told.hops],
    method: 'command-line',
    receivedBy: officers.officer,
    note: told.note ?? null,
  }
}

function hop(who: string | null, how: string | null, when: string | null): Hop {
  return { who, how, when }
}

/** The ten hand-overs in the order they are taken in; batch 8 was handed over earlier than it was taken in. */
export const batches: readonly StoryBatch[] = [
  {
    number: 1,
    takenInAt: at('2024-10-14', '10:46'),
    sheet: sheet({
      handedOverBy: 'Pelapor',
      handedOverAt: at('2024-10-14', '10:40'),
      place: office,
      medium: 'Kabel dari ponsel kantor; empat berkas terakhir dengan flash disk',
      basis: 'Diserahkan sukarela; unggahan publik',
      hops: [
        hop(null, 'Perangkat yang mula-mula membuat foto tidak diketahui Pelapor', null),
        hop('Anggota grup percakapan warga', 'diteruskan dalam grup', 'sebelum 14 Oktober 2024'),
        hop('Pelapor', 'disimpan di ponsel Pelapor', 'sampai 14 Oktober 2024'),
        hop('Bawaslu, ponsel kantor D6', 'pesan dari Pelapor ke ponsel kantor', '14 Oktober 2024 pukul 10.20 WITA'),
        hop(
          'Bawaslu, komputer kantor',
          'empat berkas terakhir disimpan dahulu di komputer berjaringan, lalu dibawa dengan flash disk',
          '14 Oktober 2024',
        ),
      ],
      note: 'Pelapor menunjukkan pesan di ponselnya; nama berkas diberi aplikasi pesan pada hari penerimaan. Ponsel Pelapor disetel pada zona WIT (lembar pengambilan unggahan).',
    }),
  },
  {
    number: 2,
    takenInAt: at('2024-10-14', '14:12'),
    sheet: sheet({
      handedOverBy: officers.officer,
      handedOverAt: at('2024-10-14', '14:05'),
      place: office,
      medium: 'Kabel dari ponsel kantor D6',
      basis: 'Unggahan publik, dibuka tanpa menembus pembatasan',
      hops: [
        hop('Bawaslu, ponsel kantor D6', 'halaman disimpan utuh dengan peramban', '14 Oktober 2024 pukul 14.05 WITA'),
      ],
      note: 'Peramban masuk dengan akun pantau kantor; nama akun itu tersimpan di dalam halaman dan disamarkan pada edisi luar. Petugas kedua menyaksikan.',
    }),
  },
  {
    number: 3,
    takenInAt: at('2024-10-15', '11:24'),
    sheet: sheet({
      handedOverBy: 'Saksi-1',
      handedOverAt: at('2024-10-15', '11:20'),
      place: office,
      medium: 'Kartu memori kamera D1 dan ponsel D2 dengan kabel',
      basis: 'Diserahkan sukarela',
      hops: [hop('Saksi-1', 'kamera dan ponsel miliknya, tidak dipinjamkan', 'sejak 21 September 2024')],
      note: 'Jam kamera D1 saat diserahkan masih satu jam di depan jam kantor.',
    }),
  },
  {
    number: 4,
    takenInAt: at('2024-10-15', '15:34'),
    sheet: sheet({
      handedOverBy: 'Saksi-2',
      handedOverAt: at('2024-10-15', '15:30'),
      place: 'Rumah Saksi-2',
      medium: 'Flash disk',
      basis: 'Diserahkan sukarela',
      hops: [
        hop(
          'Saksi-2',
          'percakapan diekspor dari ponselnya; undangan dipindai; daftar hadir dipotret',
          '10 dan 15 Oktober 2024',
        ),
      ],
      note: 'Zona waktu percakapan ditanyakan satu kali: ponsel Saksi-2 berzona WITA.',
    }),
  },
  {
    number: 5,
    takenInAt: at('2024-10-16', '09:14'),
    sheet: sheet({
      handedOverBy: 'BKPSDM Kabupaten Lembayung',
      handedOverAt: at('2024-10-16', '09:10'),
      place: office,
      medium: 'Flash disk dengan surat pengantar 800/066/CONTOH/2024',
      basis: 'Permintaan data kepegawaian',
      hops: [hop('BKPSDM Kabupaten Lembayung', 'disalin dari arsip kepegawaian', '16 Oktober 2024')],
    }),
  },
  {
    number: 6,
    takenInAt: at('2024-10-16', '09:26'),
    sheet: sheet({
      handedOverBy: officers.officer,
      handedOverAt: at('2024-10-16', '08:05'),
      place: office,
      medium: 'Kabel dari ponsel kantor D6',
      basis: 'Unggahan publik, dibuka tanpa menembus pembatasan',
      hops: [hop('Bawaslu, ponsel kantor D6', 'tangkapan layar alamat unggahan', '16 Oktober 2024 pukul 08.05 WITA')],
      note: 'Ponsel kantor berzona WITA. Alamat sama dengan B-014 dan B-015.',
    }),
  },
  {
    number: 7,
    takenInAt: at('2024-10-16', '10:34'),
    sheet: sheet({
      handedOverBy: 'Pengawas lapangan',
      handedOverAt: at('2024-10-16', '10:30'),
      place: office,
      medium: 'Flash disk',
      basis: 'Hasil pengawasan',
      hops: [hop('Pengawas lapangan', 'ponsel dinas D4 dan kamera saku', '12 sampai 16 Oktober 2024')],
      note: 'Flash disk tercabut saat pengawas menyalin berkas terakhir.',
    }),
  },
  {
    number: 8,
    takenInAt: at('2024-10-16', '11:12'),
    sheet: sheet({
      handedOverBy: 'KPU Kabupaten Lembayung',
      handedOverAt: at('2024-10-15', '16:00'),
      place: 'Kantor KPU Kabupaten Lembayung',
      medium: 'Flash disk',
      basis: 'Keputusan yang diumumkan kepada publik',
      hops: [hop('KPU Kabupaten Lembayung', 'disalin dari arsip keputusan', '15 Oktober 2024')],
      note: 'Diambil 15 Oktober 2024 pukul 16.00 WITA, dimasukkan ke kasus 16 Oktober 2024.',
    }),
  },
  {
    number: 9,
    takenInAt: at('2024-10-17', '11:04'),
    sheet: sheet({
      handedOverBy: 'Terlapor II',
      handedOverAt: at('2024-10-17', '11:00'),
      place: office,
      medium: 'Kabel dari ponsel D3; tagihan dengan flash disk',
      basis: 'Diserahkan sukarela sebagai bantahan',
      hops: [hop('Terlapor II', 'ponsel miliknya; tagihan dari penginapan', '11 sampai 17 Oktober 2024')],
      note: 'Zona otomatis ponsel D3 mati: jam tetap +08:00 walau berada di zona WIB.',
    }),
  },
  {
    number: 10,
    takenInAt: at('2024-10-17', '15:24'),
    sheet: sheet({
      handedOverBy: officers.officer,
      handedOverAt: at('2024-10-17', '15:20'),
      place: office,
      medium: 'Perekam pertemuan daring kantor',
      basis: 'Kewajiban merekam klarifikasi daring',
      hops: [hop('Bawaslu', 'direkam selama klarifikasi daring', '17 Oktober 2024 pukul 14.00 sampai 15.10 WITA')],
    }),
  },
]
