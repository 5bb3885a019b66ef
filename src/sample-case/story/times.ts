import type { ChatSetting } from '../../contract/chats.ts'
import type { AddedClaim, AssumedZone, DeviceCard, TimeClaim } from '../../contract/timeline.ts'
import type { TimeSource } from '../../contract/metadata.ts'
import { answer, item } from './supports.ts'
import { codes, officers, type Told } from './story-facts.ts'

/** D1, the photographer's camera: two photographs that tie its clock to his phone's. */
export const cameraCard: Told<DeviceCard> = {
  id: 'D1',
  body: {
    name: 'Kamera Kirana KX-20 milik Saksi-1',
    owner: codes.photographer,
    make: 'Kirana',
    model: 'KX-20',
    covers: ['B-016', 'B-017', 'B-018', 'B-019'],
    references: [
      {
        evidence: 'B-016',
        deviceShowed: '2024-09-21T21:00:20',
        deviceSpanSeconds: 0,
        trueFrom: '2024-09-21T20:00',
        trueSpanSeconds: 59,
        zone: 'WITA',
        how: 'Kamera memotret layar kunci ponsel D2 yang menunjukkan 20.00',
      },
      {
        evidence: 'B-021',
        deviceShowed: '2024-09-21T21:01',
        deviceSpanSeconds: 59,
        trueFrom: '2024-09-21T20:01:30',
        trueSpanSeconds: 0,
        zone: 'WITA',
        how: 'Ponsel D2 (berzona +08:00) memotret layar kamera yang menunjukkan 21.01',
      },
    ],
    zone: 'WITA',
    applied: true,
  },
}

/** A zone somebody answers for. */
export function assumed(zone: AssumedZone['zone'], because: string): AssumedZone {
  return { zone, by: officers.officer, because }
}

const local = assumed('WITA', 'Peristiwa di Kabupaten Lembayung, zona WITA')

function claim(more: Pick<TimeClaim, 'source' | 'raw' | 'precision'> & Partial<TimeClaim>): TimeClaim {
  return { offset: null, assumedZone: null, reading: null, readingEnd: null, marginMinutes: null, ...more }
}

/** A claim people add because no reader can: displayed on a screen, written on paper, said by a witness. */
export const addedClaims: readonly Told<AddedClaim>[] = [
  added(
    'KW-01',
    'B-014',
    claim({
      source: 'post-date',
      raw: '22 September 2024 pukul 00.41',
      reading: '2024-09-22T00:41',
      precision: 'minute',
      assumedZone: assumed('WIT', 'Lembar pengambilan unggahan: ponsel Pelapor disetel pada zona WIT'),
    }),
    [item('B-014', 'tanda ①')],
  ),
  added(
    'KW-02',
    'B-015',
    claim({ source: 'post-date', raw: '1726933260', offset: 'Z', reading: '2024-09-21T15:41:00', precision: 'second' }),
    [item('B-015', 'data-utime')],
  ),
  added(
    'KW-03',
    'B-017',
    claim({
      source: 'stated-by-person',
      raw: 'Foto itu sudah lewat tengah malam, saya lihat jam di kamera.',
      reading: '2024-09-22T00:00',
      precision: 'after',
      assumedZone: local,
    }),
    [answer('K-1', 4)],
  ),
  added(
    'KW-04',
    'B-017',
    claim({
      source: 'stated-by-person',
      raw: 'Foto sekitar jam sebelas malam.',
      reading: '2024-09-21T23:00',
      precision: 'about',
      assumedZone: local,
    }),
    [answer('K-3', 3)],
  ),
  added(
    'KW-06',
    'B-022.2',
    claim({
      source: 'chat-message',
      raw: '08/10/24 21.16',
      reading: '2024-10-08T21:16',
      precision: 'minute',
      assumedZone: assumed('WITA', 'Ditanyakan satu kali kepada Saksi-2 (K-2 nomor 11)'),
    }),
    [item('B-022.1', 'baris 213')],
  ),
  added(
    'KW-07',
    'B-023',
    claim({
      source: 'letter-date',
      raw: '9 Oktober 2024',
      reading: '2024-10-09',
      precision: 'day',
      assumedZone: local,
    }),
    [item('B-023')],
  ),
  added(
    'KW-08',
    'B-028',
    claim({
      source: 'letter-date',
      raw: 'Senin, 2 September 2024, 09.00-11.30 WITA',
      offset: '+08:00',
      reading: '2024-09-02T09:00',
      readingEnd: '2024-09-02T11:30',
      precision: 'interval',
    }),
    [item('B-028')],
  ),
  added(
    'KW-09',
    'B-029',
    claim({
      source: 'letter-date',
      raw: '11 sampai dengan 13 Oktober 2024',
      reading: '2024-10-11',
      readingEnd: '2024-10-13',
      precision: 'interval',
      assumedZone: assumed('WIB', 'Tempat tujuan berada di zona WIB'),
    }),
    [item('B-029')],
  ),
  added(
    'KW-10',
    'B-033',
    claim({
      source: 'letter-date',
      raw: 'Sabtu, 12 Oktober 2024, pukul 19.30 sampai dengan 21.00 WITA',
      offset: '+08:00',
      reading: '2024-10-12T19:30',
      readingEnd: '2024-10-12T21:00',
      precision: 'interval',
    }),
    [item('B-033')],
  ),
  added(
    'KW-11',
    'B-036',
    claim({
      source: 'letter-date',
      raw: '22 September 2024 pukul 15.00 WITA',
      offset: '+08:00',
      reading: '2024-09-22T15:00',
      precision: 'minute',
    }),
    [item('B-036')],
  ),
  added(
    'KW-12',
    'B-037',
    claim({
      source: 'letter-date',
      raw: '23 September 2024',
      reading: '2024-09-23',
      precision: 'day',
      assumedZone: local,
    }),
    [item('B-037')],
  ),
  added(
    'KW-13',
    'B-039',
    claim({
      source: 'letter-date',
      raw: '11 Oktober 2024 pukul 15.20 WIB',
      offset: '+07:00',
      reading: '2024-10-11T15:20',
      precision: 'minute',
    }),
    [item('B-039')],
  ),
]

function added(id: string, evidence: string, told: TimeClaim, basis: AddedClaim['basis']): Told<AddedClaim> {
  return { id, body: { evidence, claim: told, basis } }
}

/** The zone of the phone that exported the chat, asked once; the order of day and month the file shows itself. */
export const chatSettings: readonly Told<ChatSetting>[] = [
  {
    id: 'PC-01',
    body: {
      evidence: 'B-022.1',
      dateOrder: null,
      zone: assumed('WITA', 'Ditanyakan satu kali kepada Saksi-2 (K-2 nomor 11)'),
    },
  },
]

/** Which claim is used for an item: by the source that states it, the code of an added claim, or the line of a chat. */
export type StoryAdoption = {
  readonly id: string
  readonly evidence: string
  readonly uses: TimeSource | `KW-${string}` | `line-${number}`
  readonly zone: AssumedZone | null
  readonly because: string
}

/** The times used, each with its reason; what is not listed keeps its claims side by side. */
export const adoptions: readonly StoryAdoption[] = [
  adopt(
    'WD-01',
    'B-014',
    'file-name',
    'Nama diberi ponsel saat layar ditangkap; zona ponsel menurut lembar pengambilan unggahan.',
    assumed('WIT', 'Lembar pengambilan unggahan: ponsel Pelapor disetel pada zona WIT'),
  ),
  adopt(
    'WD-02',
    'B-015',
    'KW-02',
    'Waktu unggahan tersimpan di dalam halaman dalam UTC, tidak bergantung pada zona penampil.',
  ),
  adopt('WD-03', 'B-016', 'device-corrected', 'Jam kamera D1 dikoreksi dengan kartu jam perangkat.', local),
  adopt(
    'WD-04',
    'B-017',
    'device-corrected',
    'Jam kamera D1 dikoreksi dengan kartu jam perangkat (B-016, B-021); selaras dengan B-020 dan K-3 nomor 3.',
    local,
  ),
  adopt('WD-05', 'B-018', 'device-corrected', 'Jam kamera D1 dikoreksi dengan kartu jam perangkat.', local),
  adopt('WD-06', 'B-019', 'device-corrected', 'Jam kamera D1 dikoreksi dengan kartu jam perangkat.', local),
  adopt(
    'WD-07',
    'B-020',
    'exif-original',
    'Ponsel menyebut selisih zonanya sendiri dan selaras dengan waktu satelit dalam dua detik.',
  ),
  adopt('WD-08', 'B-021', 'exif-original', 'Ponsel menyebut selisih zonanya sendiri.'),
  adopt('WD-09', 'B-022.1', 'line-212', 'Jam pada baris 212; urutan hari dan bulan dipastikan oleh tanggal 13/10/24.'),
  adopt('WD-10', 'B-022.2', 'KW-06', 'Jam pada baris 213 percakapan.'),
  adopt('WD-11', 'B-023', 'KW-07', 'Tanggal surat; jam tidak disebut.'),
  adopt('WD-12', 'B-024', 'exif-original', 'Ponsel menyebut selisih zonanya sendiri.'),
  adopt('WD-13', 'B-025', 'exif-original', 'Ponsel menyebut selisih zonanya sendiri.'),
  adopt('WD-14', 'B-028', 'KW-08', 'Hari dan jam tertulis pada daftar hadir.'),
  adopt('WD-15', 'B-029', 'KW-09', 'Hari-hari yang disebut surat tugas.'),
  adopt(
    'WD-16',
    'B-030',
    'file-name',
    'Nama diberi ponsel kantor saat layar ditangkap.',
    assumed('WITA', 'Ponsel kantor D6 berzona WITA menurut lembar penerimaan'),
  ),
  adopt('WD-17', 'B-031', 'container', 'Wadah video menyebut waktu dalam UTC dan selaras dengan nama berkas.'),
  adopt('WD-18', 'B-032', 'exif-original', 'Ponsel menyebut selisih zonanya sendiri.'),
  adopt('WD-19', 'B-033', 'KW-10', 'Waktu yang dicatat pengawas dalam laporannya.'),
  adopt('WD-20', 'B-036', 'KW-11', 'Hari dan jam pembacaan tertulis dalam keputusan.'),
  adopt('WD-21', 'B-037', 'KW-12', 'Tanggal keputusan; jam tidak disebut.'),
  adopt(
    'WD-22',
    'B-038',
    'exif-original',
    'Ponsel menyebut selisih +08:00 walau tempatnya di zona WIB; saatnya selaras dengan waktu satelit dalam dua detik.',
  ),
  adopt('WD-23', 'B-039', 'KW-13', 'Waktu masuk menurut catatan penginapan, zona tertulis WIB.'),
]

function adopt(
  id: string,
  evidence: string,
  uses: StoryAdoption['uses'],
  because: string,
  zone: AssumedZone | null = null,
): StoryAdoption {
  return { id, evidence, uses, zone, because }
}
