import { drawHills, drawVignette, nightDefs } from '../drawing/draw-night.ts'
import { createSeededRandom } from '../drawing/seeded-random.ts'
import {
  circle,
  decimal,
  ellipse,
  group,
  linearGradient,
  path,
  radialGradient,
  rect,
  scene,
  type Scene,
} from '../drawing/svg.ts'

/** B-038: last light over the reservoir, seen from a lodging's terrace. */
export function drawLakeAtEvening(): Scene {
  const random = createSeededRandom('lake-at-evening')
  const defs = [
    nightDefs,
    linearGradient('dusk', [
      [0, '#1d2547'],
      [0.5, '#4b4a78'],
      [0.8, '#b5708a'],
      [1, '#e9a583'],
    ]),
    linearGradient('water', [
      [0, '#c58586'],
      [0.25, '#6a5b83'],
      [1, '#232a4c'],
    ]),
    radialGradient('afterglow', [
      [0, '#ffe3b0', 0.9],
      [0.4, '#ffc28c', 0.4],
      [1, '#ffc28c', 0],
    ]),
  ].join('')
  const glints = Array.from({ length: 60 }, () => {
    const y = random.between(650, 1010)
    const width = random.between(20, 130) * ((y - 560) / 300)
    return path(`M${decimal(random.between(-40, 1600))} ${decimal(y)} h${decimal(width)}`, {
      stroke: '#ffdcb8',
      'stroke-opacity': Number(decimal(random.between(0.08, 0.32))),
      'stroke-width': 3,
      'stroke-linecap': 'round',
    })
  })
  const far = Array.from({ length: 13 }, () =>
    circle(random.between(60, 1540), random.between(596, 622), random.between(2, 3.6), { fill: '#ffe2a8' }),
  )
  const posts = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((post) => rect(-10 + post * 200, 1010, 18, 190, { fill: '#2a1f26' }))
  const body = [
    rect(0, 0, 1600, 640, { fill: 'url(#dusk)' }),
    ellipse(560, 610, 620, 210, { fill: 'url(#afterglow)' }),
    circle(1270, 170, 34, { fill: '#f3e6d2' }) + circle(1284, 162, 32, { fill: '#2b3158' }),
    drawHills(1600, 634, ['#7a5a80', '#54446c', '#3a3356']),
    rect(0, 630, 1600, 570, { fill: 'url(#water)' }),
    ellipse(560, 700, 420, 110, { fill: 'url(#afterglow)', 'fill-opacity': 0.5 }),
    ...far,
    ...glints,
    drawBoat(1080, 800, 1),
    drawBoat(300, 716, 0.5),
    rect(0, 990, 1600, 28, { fill: '#3a2b30' }) +
      rect(0, 1080, 1600, 16, { fill: '#3a2b30' }) +
      rect(0, 1170, 1600, 30, { fill: '#2a1f26' }),
    ...posts,
    path('M1330 990 h86 l-7 -62 h-72Z', { fill: '#e4d3b4' }) +
      path('M1412 940 q30 0 24 20 q-6 16 -28 12', { stroke: '#e4d3b4', 'stroke-width': 8, fill: 'none' }),
    drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs, body: body.join('') })
}

function drawBoat(x: number, y: number, scale: number): string {
  return group(
    { transform: `translate(${x} ${y}) scale(${scale})` },
    ellipse(0, 26, 190, 12, { fill: '#14172e', 'fill-opacity': 0.5 }),
    path('M-180 -12 Q0 22 180 -12 Q150 34 0 34 Q-150 34 -180 -12Z', { fill: '#2c2233' }),
    path('M-30 6 q-8 -60 16 -62 q24 2 18 62Z', { fill: '#40324a' }),
    circle(-13, -70, 15, { fill: '#2a2030' }),
    path('M-38 -82 Q-13 -104 12 -82Z', { fill: '#8a7454' }),
    path('M20 -40 L110 30', { stroke: '#2c2233', 'stroke-width': 6 }),
  )
}

/** B-022.3: the foot bridge a village head reports as damaged; nothing to do with the case. */
export function drawBrokenBridge(): Scene {
  const planks = Array.from({ length: 13 }, (_, index) => {
    if (index === 6 || index === 7 || index === 9) return ''
    const y = 560 + index * index * 3.4
    const half = 70 + index * 26
    return path(
      `M${800 - half} ${decimal(y)} L${800 + half} ${decimal(y - 4)} l6 ${decimal(10 + index * 2.6)} L${decimal(800 - half - 6)} ${decimal(y + 14 + index * 2.6)}Z`,
      { fill: index % 2 === 0 ? '#a98660' : '#977550' },
    )
  })
  const reeds = Array.from({ length: 18 }, (_, index) =>
    path(`M${index * 96 - 20} 1200 q-14 -120 ${index % 2 === 0 ? 30 : -26} -${190 + ((index * 53) % 120)}`, {
      stroke: index % 3 === 0 ? '#6d7f58' : '#7f8f63',
      'stroke-width': 13,
      fill: 'none',
      'stroke-linecap': 'round',
    }),
  )
  const body = [
    rect(0, 0, 1600, 560, { fill: '#c7d3d3' }),
    drawHills(1600, 540, ['#9fb0a8', '#869a88', '#6d836f']),
    rect(0, 530, 1600, 670, { fill: '#7f9a9a' }),
    path('M0 540 H560 Q420 800 200 1200 H0Z', { fill: '#8d9a6e' }) +
      path('M1600 540 H1040 Q1180 800 1400 1200 H1600Z', { fill: '#7f8f63' }),
    path('M640 700 q60 -12 120 0 t120 0 M560 860 q80 -14 160 0 t160 0 t160 0', {
      stroke: '#dfe9e6',
      'stroke-opacity': 0.7,
      'stroke-width': 7,
      fill: 'none',
    }),
    ...planks,
    path('M740 430 L736 560 Q560 900 420 1210 M860 430 L864 560 Q1040 900 1180 1210', {
      stroke: '#5a4634',
      'stroke-width': 15,
      fill: 'none',
    }),
    path('M740 470 Q600 690 380 980 M860 470 Q1000 690 1220 980', {
      stroke: '#6f5a44',
      'stroke-width': 8,
      fill: 'none',
    }),
    ...reeds,
  ]
  return scene(1600, 1200, { body: body.join('') })
}
