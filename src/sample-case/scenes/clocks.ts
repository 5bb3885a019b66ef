import { drawBokeh, drawVignette, drawWarmth, nightDefs } from '../drawing/draw-night.ts'
import { drawHolding, drawPhoneBody } from '../drawing/draw-phone.ts'
import { drawText } from '../drawing/draw-text.ts'
import { createSeededRandom } from '../drawing/seeded-random.ts'
import { circle, group, linearGradient, path, rect, scene, type Scene } from '../drawing/svg.ts'

const skin = '#a8734f'

/** B-016: camera D1 photographs the lock screen of phone D2, which reads 20.00 on Saturday 21 September. */
export function drawLockScreen(): Scene {
  const random = createSeededRandom('lock-screen')
  const defs =
    nightDefs +
    linearGradient('wallpaper', [
      [0, '#28375c'],
      [0.6, '#7b5f86'],
      [1, '#d19a82'],
    ])
  const box = { x: 520, y: 70, width: 560, height: 1130 }
  const screen = [
    rect(box.x, box.y, box.width, box.height, { fill: 'url(#wallpaper)' }),
    path(`M${box.x} 900 Q650 820 800 890 T1080 850 V1200 H${box.x}Z`, { fill: '#3c3358' }),
    drawText('Selat S9', { x: 800, y: 180, size: 26, fill: '#e9e2f0', anchor: 'middle', tracking: 0.06 }),
    drawText('20.00', { x: 800, y: 470, size: 190, face: 'sans-bold', fill: '#fff7ea', anchor: 'middle' }),
    drawText('Sabtu, 21 September', { x: 800, y: 545, size: 44, fill: '#f1e8e4', anchor: 'middle' }),
    circle(800, 1050, 44, { fill: 'none', stroke: '#f1e8e4', 'stroke-width': 5 }),
    path('M784 1050 v-12 a16 16 0 0 1 32 0 v12 M776 1050 h48 v26 h-48Z', {
      stroke: '#f1e8e4',
      'stroke-width': 5,
      fill: 'none',
    }),
  ]
  const hand = drawHolding(box.x, box.y, box.width, box.height, skin)
  const body = [
    rect(0, 0, 1600, 1200, { fill: '#1c1826' }),
    drawBokeh(random, { x: 0, y: 0, width: 1600, height: 1000 }, 40),
    drawWarmth(800, 500, 760),
    hand.behind,
    drawPhoneBody(box.x, box.y, box.width, box.height, screen.join('')),
    hand.before,
    drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs, body: body.join('') })
}

/** B-021: phone D2 photographs the display of camera D1, which reads 21.01, an hour ahead. */
export function drawCameraDisplay(): Scene {
  const buttons = [
    [1270, 420],
    [1270, 560],
    [1270, 840],
  ] as const
  const body = [
    rect(0, 0, 1600, 1200, { fill: '#8a735c' }),
    ...[0, 1, 2, 3, 4, 5].map((board) =>
      path(`M0 ${board * 210 + 40} Q800 ${board * 210 + 10} 1600 ${board * 210 + 60}`, {
        stroke: '#5b4735',
        'stroke-opacity': 0.5,
        'stroke-width': 5,
        fill: 'none',
      }),
    ),
    rect(150, 190, 1300, 860, { fill: '#000', 'fill-opacity': 0.25, rx: 90, transform: 'translate(22 30)' }),
    rect(150, 190, 1300, 860, { fill: '#27262b', rx: 90 }),
    path('M560 190 Q600 90 680 84 H920 Q1000 90 1040 190Z', { fill: '#27262b' }),
    rect(700, 116, 200, 60, { fill: '#0f0f12', rx: 18 }),
    rect(230, 280, 940, 690, { fill: '#101014', rx: 26 }),
    drawMenu(),
    ...buttons.map(([x, y]) => circle(x + 40, y, 34, { fill: '#3a393f', stroke: '#17171a', 'stroke-width': 6 })),
    circle(1310, 700, 84, { fill: '#333238', stroke: '#17171a', 'stroke-width': 8 }) +
      circle(1310, 700, 34, { fill: '#4a4950' }),
    drawText('Kirana', { x: 300, y: 250, size: 44, face: 'serif-bold', fill: '#d8d2c6' }) +
      drawText('KX-20', { x: 1290, y: 290, size: 40, face: 'sans-bold', fill: '#b98b5a', anchor: 'middle' }),
    path('M150 360 h-90 q-30 60 0 120 h90', { fill: '#1f1e22' }),
  ]
  return scene(1600, 1200, { body: body.join('') })
}

function drawMenu(): string {
  const row = (y: number, label: string, value: string, chosen = false) =>
    (chosen ? rect(262, y - 52, 876, 76, { fill: '#4b3f5c', rx: 12 }) : '') +
    drawText(label, { x: 290, y, size: 38, fill: '#cfc9d6' }) +
    drawText(value, { x: 1110, y, size: 38, face: 'sans-bold', fill: '#fff3dc', anchor: 'end' })
  return group(
    {},
    drawText('PENGATURAN WAKTU', { x: 290, y: 360, size: 34, face: 'sans-bold', fill: '#b9a3cf', tracking: 0.06 }),
    rect(262, 384, 876, 3, { fill: '#4b4656' }),
    drawText('21.01', { x: 700, y: 620, size: 210, face: 'sans-bold', fill: '#fff3dc', anchor: 'middle' }),
    row(720, 'Tanggal', '21-09-2024'),
    row(812, 'Zona', 'UTC+09.00', true),
    row(904, 'Waktu musim panas', 'mati'),
  )
}
