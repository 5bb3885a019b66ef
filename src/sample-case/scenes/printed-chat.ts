import type { Cast } from '../cast.ts'
import { ellipse, group, linearGradient, path, rect, scene, type Scene } from '../drawing/svg.ts'
import { drawChatPage } from '../papers/chat-print.ts'
import { writeChatText } from '../papers/chat-text.ts'

const defs =
  linearGradient(
    'shadow',
    [
      [0, '#000', 0],
      [1, '#000', 0.42],
    ],
    true,
  ) +
  linearGradient('lamp', [
    [0, '#fff3da', 0.3],
    [1, '#000', 0.22],
  ])

function page(cast: Cast, lines: readonly [number, number], number: number): string {
  const chat = writeChatText(cast).split('\n')
  return rect(0, 0, 1240, 1754, { fill: '#fbfaf6' }) + drawChatPage(chat.slice(lines[0] - 1, lines[1]), number)
}

function sheet(content: string, transform: string): string {
  return group({ transform }, rect(16, 22, 1240, 1754, { fill: '#000', 'fill-opacity': 0.28 }), content)
}

/** B-011: page one of the printed chat, flat on a dark table. */
export function drawChatPrintOne(cast: Cast): Scene {
  const body = [
    rect(0, 0, 1600, 1200, { fill: '#43342c' }),
    ...[150, 420, 700, 980].map((y) =>
      path(`M0 ${y} Q800 ${y - 34} 1600 ${y + 18}`, { stroke: '#2c211c', 'stroke-width': 7, fill: 'none' }),
    ),
    sheet(page(cast, [203, 208], 1), 'translate(110 -70) rotate(2.4) scale(0.8)'),
    ellipse(1390, 330, 150, 150, { fill: '#e8dfd0' }) + ellipse(1390, 330, 120, 120, { fill: '#5a3b28' }),
    rect(1230, 640, 420, 620, { fill: '#c9b99a', rx: 18, transform: 'rotate(-8 1400 900)' }),
    rect(1262, 640, 14, 620, { fill: '#8a7a5c', transform: 'rotate(-8 1400 900)' }),
    rect(0, 0, 1600, 1200, { fill: 'url(#lamp)' }),
  ]
  return scene(1600, 1200, { defs, body: body.join('') })
}

/** B-012: page two, where the call and the voice note stand, with a pen beside it. */
export function drawChatPrintTwo(cast: Cast): Scene {
  const body = [
    rect(0, 0, 1600, 1200, { fill: '#b9ad9b' }),
    rect(0, 0, 420, 1200, { fill: '#8f8678' }),
    sheet(page(cast, [211, 215], 2), 'translate(250 150) rotate(-7) scale(0.86)'),
    group(
      { transform: 'rotate(24 1420 700)' },
      rect(1400, 320, 40, 640, { fill: '#3b4660', rx: 18 }),
      path('M1400 960 L1420 1040 L1440 960Z', { fill: '#d5c9b2' }),
      rect(1400, 380, 40, 16, { fill: '#d8b377' }),
    ),
    rect(0, 0, 1100, 1200, { fill: 'url(#shadow)', transform: 'rotate(180 550 600)' }),
  ]
  return scene(1600, 1200, { defs, body: body.join('') })
}

/** B-013: page three, held up before a window. */
export function drawChatPrintThree(cast: Cast): Scene {
  const body = [
    rect(0, 0, 1600, 1200, { fill: '#d7dfe0' }),
    rect(0, 0, 470, 1200, { fill: '#6d7a7a' }) + rect(1180, 0, 420, 1200, { fill: '#59656a' }),
    rect(0, 560, 1600, 26, { fill: '#e9ecea' }) + rect(760, 0, 30, 1200, { fill: '#e9ecea' }),
    sheet(page(cast, [216, 222], 3), 'translate(470 40) rotate(3) scale(0.6)'),
    path('M300 1200 Q330 980 452 900 Q560 850 604 900 Q620 950 540 980 Q470 1030 470 1200Z', { fill: '#a8734f' }) +
      path('M560 884 Q604 888 600 918 Q580 944 548 938', { fill: '#d9b294' }),
    rect(0, 0, 760, 1200, { fill: 'url(#shadow)', transform: 'rotate(180 380 600)' }),
  ]
  return scene(1600, 1200, { defs, body: body.join('') })
}
