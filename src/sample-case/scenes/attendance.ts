import { drawSignSheet } from '../drawing/draw-paper.ts'
import { circle, ellipse, group, linearGradient, path, rect, scene, type Scene } from '../drawing/svg.ts'
import { meetingPageOne, meetingPageTwo } from '../papers/people-on-lists.ts'

const about = [
  ['Acara', 'Rapat koordinasi kepala desa'],
  ['Hari/tanggal', 'Kamis, 10 Oktober 2024'],
  ['Pukul', '10.00 WITA s.d. selesai'],
  ['Tempat', 'Aula Kantor Camat Arunika'],
] as const

const lamp = linearGradient(
  'lamp',
  [
    [0, '#fff3da', 0.34],
    [1, '#000', 0.26],
  ],
  true,
)

/** B-024: page one of the attendance list, photographed upright on a green table cloth. */
export function drawAttendanceOne(): Scene {
  const sheet = drawSignSheet({ title: ['DAFTAR HADIR'], about, firstNumber: 1, rows: meetingPageOne })
  const body = [
    rect(0, 0, 1200, 1600, { fill: '#46584f' }),
    ...[80, 330, 590, 850, 1110].map((x) =>
      path(`M${x} 0 q40 800 -20 1600`, { stroke: '#38483f', 'stroke-width': 12, fill: 'none' }),
    ),
    group(
      { transform: 'translate(70 60) rotate(-1.6) scale(0.86)' },
      rect(18, 24, 1240, 1754, { fill: '#000', 'fill-opacity': 0.3 }),
      rect(0, 0, 1240, 1754, { fill: '#faf7ef' }),
      sheet,
    ),
    rect(0, 0, 1200, 1600, { fill: 'url(#lamp)' }),
  ]
  return scene(1200, 1600, { defs: lamp, body: body.join('') })
}

/** B-025: page two on a wooden table, a corner lifted, with the chairman's line empty. */
export function drawAttendanceTwo(): Scene {
  const closing = ['Arunika, 10 Oktober 2024', 'Camat Arunika,']
  const sheet = drawSignSheet({
    title: ['DAFTAR HADIR (lanjutan)'],
    about,
    firstNumber: meetingPageOne.length + 1,
    rows: meetingPageTwo,
    closing,
  })
  const body = [
    rect(0, 0, 1200, 1600, { fill: '#a98964' }),
    ...[190, 520, 860, 1200, 1500].map((y) =>
      path(`M0 ${y} Q600 ${y + 30} 1200 ${y - 16}`, { stroke: '#7c6144', 'stroke-width': 8, fill: 'none' }),
    ),
    group(
      { transform: 'translate(210 190) rotate(4) scale(0.8)' },
      rect(18, 24, 1240, 1754, { fill: '#000', 'fill-opacity': 0.3 }),
      rect(0, 0, 1240, 1754, { fill: '#fbf8f0' }),
      sheet,
      path('M0 1754 L0 1560 Q120 1640 190 1754Z', { fill: '#d9d2c2' }),
    ),
    circle(130, 220, 150, { fill: '#efe8da' }) +
      ellipse(130, 220, 116, 116, { fill: '#6a4430' }) +
      circle(130, 220, 150, { fill: 'none', stroke: '#cfc4ae', 'stroke-width': 8 }),
    group(
      { transform: 'rotate(-36 1010 1380)' },
      rect(990, 1040, 44, 520, { fill: '#5d3f5f', rx: 20 }),
      path('M990 1560 l22 70 l22 -70Z', { fill: '#e0d2b4' }),
    ),
  ]
  return scene(1200, 1600, { defs: lamp, body: body.join('') })
}

/** Turns an upright drawing as a camera stores it that was held upright: shown right again by Orientation 6. */
export function turnForOrientationSix(upright: Scene): Scene {
  const content = group({ transform: `translate(0 ${upright.width}) rotate(-90)` }, upright.content)
  return { width: upright.height, height: upright.width, content }
}
