import { drawCrowd } from '../drawing/draw-crowd.ts'
import { drawFigure } from '../drawing/draw-figure.ts'
import {
  drawBokeh,
  drawHills,
  drawLantern,
  drawNightSky,
  drawStringLights,
  drawVignette,
  drawWarmth,
  nightDefs,
} from '../drawing/draw-night.ts'
import { drawSheaf } from '../drawing/draw-stage.ts'
import { drawText } from '../drawing/draw-text.ts'
import { createSeededRandom } from '../drawing/seeded-random.ts'
import { circle, decimal, ellipse, group, path, rect, scene, type Scene } from '../drawing/svg.ts'
import { dressVillager, wardrobe } from '../drawing/wardrobe.ts'

/** B-006: a food stall at the festival; of no use to the case. */
export function drawFoodStall(): Scene {
  const random = createSeededRandom('food-stall')
  const awning = [0, 1, 2, 3, 4, 5, 6, 7].map((strip) =>
    path(`M${250 + strip * 138} 250 h138 v150 q-69 60 -138 0Z`, { fill: strip % 2 === 0 ? '#efe3c8' : '#9a6a58' }),
  )
  const corn = [0, 1, 2, 3, 4, 5, 6].map((index) =>
    group(
      { transform: `rotate(${-24 + index * 3} ${400 + index * 62} 742)` },
      ellipse(400 + index * 62, 742, 50, 17, { fill: '#e6b84f' }),
      ellipse(388 + index * 62, 738, 30, 6, { fill: '#8a5a2c', 'fill-opacity': 0.5 }),
    ),
  )
  const steam = [470, 590, 710].map((x) =>
    path(`M${x} 690 q-34 -50 0 -96 t0 -100`, {
      stroke: '#fff',
      'stroke-opacity': 0.24,
      'stroke-width': 20,
      fill: 'none',
      'stroke-linecap': 'round',
    }),
  )
  const glasses = [0, 1, 2, 3].map((index) =>
    path(`M${980 + index * 84} 700 h54 l-8 74 h-38Z`, {
      fill: '#c98f52',
      'fill-opacity': 0.85,
      stroke: '#f3e6cc',
      'stroke-width': 4,
    }),
  )
  const body = [
    drawNightSky(random, 1600, 900),
    drawHills(1600, 900),
    rect(0, 890, 1600, 310, { fill: 'url(#ground)' }),
    drawBokeh(random, { x: 0, y: 300, width: 1600, height: 420 }, 30),
    rect(270, 250, 18, 690, { fill: '#4a3328' }) + rect(1320, 250, 18, 690, { fill: '#4a3328' }),
    rect(288, 400, 1032, 380, { fill: '#3d2c33' }),
    drawWarmth(800, 560, 520),
    drawFigure(
      { ...dressVillager(random), hairStyle: 'bun', top: '#7d8a74', left: 'waist', right: 'lectern' },
      620,
      1010,
      560,
    ),
    drawFigure(
      {
        ...dressVillager(random),
        hairStyle: 'cap',
        headwear: '#7a5a4a',
        top: '#a58a5f',
        left: 'lectern',
        right: 'waist',
      },
      1130,
      1020,
      590,
    ),
    rect(250, 770, 1110, 330, { fill: '#6b4a38' }) +
      rect(250, 950, 1110, 150, { fill: '#000', 'fill-opacity': 0.16 }) +
      rect(238, 756, 1134, 26, { fill: '#8d6549' }),
    drawText('JAGUNG BAKAR · WEDANG JAHE', {
      x: 805,
      y: 880,
      size: 46,
      face: 'sans-black',
      fill: '#f0dcae',
      anchor: 'middle',
      tracking: 0.04,
    }),
    ...corn,
    ...steam,
    ...glasses,
    ...awning,
    drawLantern(340, 520, 34) + drawLantern(1270, 520, 34),
    drawStringLights({ x1: 0, y1: 150, x2: 1600, y2: 110, sag: 60, count: 17 }),
    drawFigure({ ...dressVillager(random), view: 'back', hairStyle: 'long', dress: 'gown' }, 150, 1300, 620),
    drawFigure({ ...dressVillager(random), view: 'back', hairStyle: 'short' }, 1480, 1330, 660),
    drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs: nightDefs, body: body.join('') })
}

/** B-007: children dancing in a ring; minors, so the external edition masks them. */
export function drawChildrenDancing(): Scene {
  const random = createSeededRandom('children-dancing')
  const tops = ['#c98f5a', '#7d9a92', '#b5707a', '#d9c07a', '#8d86b5', '#a8785a', '#6f93a5']
  const children = tops.map((top, index) => {
    const angle = (index / tops.length) * Math.PI * 2 + 0.35
    const depth = Math.sin(angle)
    const x = 800 + Math.cos(angle) * 500
    const child = {
      ...dressVillager(random),
      top,
      headScale: 1.42,
      shortSleeves: true,
      dress: index % 2 === 0 ? ('gown' as const) : ('trousers' as const),
      hairStyle: index % 2 === 0 ? ('bun' as const) : ('short' as const),
      left: 'high' as const,
      right: index % 3 === 0 ? ('wave' as const) : ('high' as const),
      view: depth > 0.3 ? ('back' as const) : ('front' as const),
    }
    return { y: 960 + depth * 130, drawn: drawFigure(child, x, 960 + depth * 130, 330 + depth * 70) }
  })
  const ribbons = tops.map((fill, index) => {
    const x = 420 + index * 128
    return path(`M800 170 Q${(x + 800) / 2} ${420 + index * 12} ${x} ${620 + (index % 2) * 40}`, {
      stroke: fill,
      'stroke-width': 9,
      fill: 'none',
      'stroke-linecap': 'round',
      'stroke-opacity': 0.85,
    })
  })
  const body = [
    drawNightSky(random, 1600, 760),
    drawHills(1600, 770),
    rect(0, 750, 1600, 450, { fill: '#3b3436' }) + ellipse(800, 990, 760, 230, { fill: '#5a4a42' }),
    group(
      { filter: 'url(#soft)' },
      drawCrowd(random, {
        x: -40,
        width: 1700,
        far: { y: 800, height: 200 },
        near: { y: 830, height: 230 },
        rows: 2,
        view: 'front',
        lively: 0.3,
      }),
    ),
    rect(792, 150, 16, 830, { fill: '#d8c7a4' }),
    circle(800, 150, 34, { fill: '#e6c27a' }),
    ...ribbons,
    drawWarmth(800, 860, 620),
    ...children.toSorted((a, b) => a.y - b.y).map((child) => child.drawn),
    drawLantern(160, 240, 56) + drawLantern(1440, 220, 56, '#eab277') + drawLantern(360, 150, 34),
    drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs: nightDefs, body: body.join('') })
}

/** B-008: Terlapor I sharing a meal with neighbours on mats. */
export function drawNeighbours(): Scene {
  const random = createSeededRandom('neighbours')
  const weave = Array.from({ length: 16 }, (_, index) =>
    path(`M${decimal(-80 + index * 115)} 1210 L${decimal(330 + index * 62)} 770`, {
      stroke: '#b08a58',
      'stroke-opacity': 0.35,
      'stroke-width': 5,
    }),
  )
  const bowls = [
    [560, 930, '#efe3c8'],
    [760, 985, '#8a5a4a'],
    [930, 930, '#dfc58d'],
    [700, 890, '#6f8a7a'],
    [860, 1040, '#efe3c8'],
  ] as const
  const body = [
    rect(0, 0, 1600, 780, { fill: '#4a3a44' }),
    rect(0, 0, 1600, 90, { fill: '#2f2530' }),
    ...[0, 1, 2, 3, 4, 5].map((post) => rect(60 + post * 300, 90, 22, 690, { fill: '#6b4c3a' })),
    group({ filter: 'url(#soft)' }, drawBokeh(random, { x: 0, y: 160, width: 1600, height: 420 }, 24)),
    path('M0 770 H1600 V1200 H0Z', { fill: '#c4a06a' }),
    ...weave,
    drawWarmth(800, 640, 700),
    drawLantern(400, 210, 62) + drawLantern(1150, 200, 62, '#eab277'),
    ...[
      [230, 300],
      [470, 330],
      [1180, 330],
      [1400, 300],
    ].map(([x = 0, height = 0]) =>
      drawSeated(
        drawFigure({ ...dressVillager(random), left: 'waist', right: 'folded' }, x, 900, height * 1.7),
        x,
        905,
        height,
      ),
    ),
    drawSeated(drawFigure({ ...wardrobe.subjectOne, left: 'waist', right: 'forward' }, 800, 930, 640), 800, 905, 390),
    ...bowls.map(
      ([x, y, fill]) =>
        path(`M${x - 62} ${y} h124 q-14 52 -62 52 t-62 -52Z`, { fill }) +
        ellipse(x, y, 62, 15, { fill: '#f6ecd6' }) +
        ellipse(x, y - 3, 44, 9, { fill: '#c79a5a' }),
    ),
    drawSheaf(1520, 1110, 260),
    drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs: nightDefs, body: body.join('') })
}

/** Sits a standing figure down: what lies below the hip is covered by folded legs. */
function drawSeated(figure: string, x: number, y: number, size: number): string {
  const clip = `seat-${decimal(x)}`
  const legs = path(
    `M${x - size * 0.42} ${y} Q${x - size * 0.46} ${y - size * 0.2} ${x - size * 0.1} ${y - size * 0.2} L${x + size * 0.12} ${y - size * 0.2} Q${x + size * 0.46} ${y - size * 0.2} ${x + size * 0.42} ${y} Q${x} ${y + size * 0.08} ${x - size * 0.42} ${y}Z`,
    { fill: '#4a3a3e' },
  )
  return (
    `<clipPath id="${clip}"><rect x="${decimal(x - size)}" y="0" width="${decimal(size * 2)}" height="${decimal(y - size * 0.06)}"/></clipPath>` +
    ellipse(x, y + size * 0.04, size * 0.46, size * 0.07, { fill: '#000', 'fill-opacity': 0.22 }) +
    group({ 'clip-path': `url(#${clip})` }, group({ transform: `translate(0 ${decimal(size * 0.58)})` }, figure)) +
    legs
  )
}
