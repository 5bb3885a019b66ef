import type { Cast } from '../cast.ts'
import { drawLetterhead, drawSignature, drawSignSheet } from '../drawing/draw-paper.ts'
import { drawText, wrapText } from '../drawing/draw-text.ts'
import { createSeededRandom } from '../drawing/seeded-random.ts'
import { circle, group, path, rect, scene, type Scene } from '../drawing/svg.ts'
import { briefingRows } from '../papers/people-on-lists.ts'

const ink = '#2b2a30'

/** What an office scanner makes of a sheet: a little turn, specks, the shadow of the lid along one edge. */
function scanned(name: string, turn: number, content: string): Scene {
  const random = createSeededRandom(`scan ${name}`)
  const specks = Array.from({ length: 70 }, () =>
    circle(random.between(0, 1240), random.between(0, 1754), random.between(0.6, 2), {
      fill: '#5b5a60',
      'fill-opacity': 0.6,
    }),
  )
  const body = [
    rect(0, 0, 1240, 1754, { fill: '#f3f2ee' }),
    group({ transform: `rotate(${turn} 620 877)` }, content),
    ...specks,
    rect(0, 0, 14, 1754, { fill: '#b5b3ae' }) + rect(14, 0, 10, 1754, { fill: '#dcdad4' }),
    rect(0, 1742, 1240, 12, { fill: '#c9c7c1' }),
  ]
  return scene(1240, 1754, { body: body.join('') })
}

function line(text: string, x: number, y: number, face: 'serif' | 'serif-bold' = 'serif'): string {
  return drawText(text, { x, y, size: 29, face, fill: ink })
}

function paragraph(text: string, y: number): string {
  return wrapText(text, 1010, 29, 'serif')
    .map((words, index) => line(words, 120, y + index * 44))
    .join('')
}

function stamp(x: number, y: number): string {
  return group(
    { transform: `rotate(-14 ${x} ${y})`, opacity: 0.6 },
    circle(x, y, 92, { fill: 'none', stroke: '#5c5484', 'stroke-width': 6 }) +
      circle(x, y, 70, { fill: 'none', stroke: '#5c5484', 'stroke-width': 3 }),
    drawText('CONTOH', { x, y: y + 12, size: 34, face: 'sans-black', fill: '#5c5484', anchor: 'middle' }),
    drawText('KECAMATAN ARUNIKA', { x, y: y + 38, size: 12, face: 'sans-bold', fill: '#5c5484', anchor: 'middle' }),
  )
}

/** B-023: the invitation of 9 October, scanned; its second item is "konsolidasi wilayah". */
export function drawInvitation({ subjectTwo }: Cast): Scene {
  const fields = [
    ['Nomor', '005/CONTOH/X/2024'],
    ['Sifat', 'Penting'],
    ['Lampiran', '-'],
    ['Hal', 'Undangan rapat koordinasi'],
  ] as const
  const agenda = [
    ['hari/tanggal', 'Kamis, 10 Oktober 2024'],
    ['pukul', '10.00 WITA s.d. selesai'],
    ['tempat', 'Aula Kantor Camat Arunika'],
    ['acara', '1. Pembahasan data bantuan beras tahap tiga'],
    ['', '2. Konsolidasi wilayah'],
  ] as const
  const content = [
    drawLetterhead(
      [
        'PEMERINTAH KABUPATEN LEMBAYUNG',
        'KECAMATAN ARUNIKA',
        'Jalan Tanpa Nama Nomor 0, Arunika, Kabupaten Lembayung 00000',
      ],
      1240,
    ),
    line('Arunika, 9 Oktober 2024', 790, 300),
    ...fields.map(
      ([label, value], index) => line(label, 120, 300 + index * 46) + line(`: ${value}`, 270, 300 + index * 46),
    ),
    line('Yth. Kepala Desa se-Kecamatan Arunika', 120, 530) + line('di tempat', 120, 576),
    paragraph(
      'Dengan hormat, dalam rangka penyelesaian data penerima bantuan, kami mengundang Bapak/Ibu untuk hadir pada:',
      680,
    ),
    ...agenda.map(
      ([label, value], index) =>
        line(label, 190, 810 + index * 48) + line(label === '' ? `   ${value}` : `: ${value}`, 380, 810 + index * 48),
    ),
    paragraph(
      'Mengingat pentingnya acara, kehadiran tidak diwakilkan. Demikian disampaikan, atas perhatian dan kerja sama Bapak/Ibu diucapkan terima kasih.',
      1110,
    ),
    line('Camat Arunika,', 700, 1310),
    stamp(700, 1420),
    drawSignature(subjectTwo, 740, 1440, 240),
    line(`${subjectTwo}, S.STP., M.Si.`, 700, 1530, 'serif-bold') +
      path('M700 1540 h420', { stroke: ink, 'stroke-width': 2 }),
    line('Pembina (IV/a)', 700, 1580) + line('NIP 19791130 200203 1 000', 700, 1624),
  ]
  return scanned('undangan', -0.5, content.join(''))
}

/** B-028: who signed the neutrality briefing of 2 September; the two subjects stand in rows 1 and 14. */
export function drawBriefingList(cast: Cast): Scene {
  const about = [
    ['Acara', 'Sosialisasi netralitas pegawai ASN'],
    ['Hari/tanggal', 'Senin, 2 September 2024'],
    ['Pukul', '09.00-11.30 WITA'],
    ['Tempat', 'Aula Kantor Camat Arunika'],
  ] as const
  const sheet = drawSignSheet({
    title: ['DAFTAR HADIR', 'BKPSDM KABUPATEN LEMBAYUNG'],
    about,
    firstNumber: 1,
    rows: briefingRows(cast),
  })
  return scanned('hadir-sosialisasi', 0.6, sheet)
}
