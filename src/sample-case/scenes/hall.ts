import type { Cast } from '../cast.ts'
import { drawBanner } from '../drawing/draw-banner.ts'
import { drawOfficialCar } from '../drawing/draw-car.ts'
import { drawCrowd } from '../drawing/draw-crowd.ts'
import { drawFigure } from '../drawing/draw-figure.ts'
import {
  drawBokeh,
  drawHills,
  drawNightSky,
  drawStringLights,
  drawVignette,
  drawWarmth,
  nightDefs,
} from '../drawing/draw-night.ts'
import { drawBeam, drawStageFloor, stageDefs } from '../drawing/draw-stage.ts'
import { drawText } from '../drawing/draw-text.ts'
import { createSeededRandom, type SeededRandom } from '../drawing/seeded-random.ts'
import { ellipse, group, linearGradient, path, rect, scene, type Scene } from '../drawing/svg.ts'
import { wardrobe } from '../drawing/wardrobe.ts'

const defs =
  nightDefs +
  stageDefs +
  linearGradient('wall', [
    [0, '#6c6170'],
    [1, '#4c4453'],
  ])

function campaignBanner({ pairs }: Cast) {
  return { pair: pairs.a, overline: 'CALON BUPATI & WAKIL BUPATI', slogan: 'Bersama untuk Lembayung', showNumber: true }
}

/** The hall's front with a wide roof and lit doors; (x, y) is the lower left corner. */
function drawHallFront(x: number, y: number, width: number, random: SeededRandom): string {
  const height = width * 0.36
  const doors = [0.2, 0.4, 0.6, 0.8].map(
    (part) =>
      rect(x + width * part - width * 0.055, y - height * 0.56, width * 0.11, height * 0.56, {
        fill: '#f0c67e',
        'fill-opacity': 0.9,
      }) + rect(x + width * part - 3, y - height * 0.56, 6, height * 0.56, { fill: '#5a4a4e' }),
  )
  const people = drawCrowd(random, {
    x: x + width * 0.14,
    width: width * 0.7,
    far: { y: y - 4, height: height * 0.36 },
    near: { y: y + 6, height: height * 0.4 },
    rows: 1,
    view: 'back',
    lively: 0.1,
  })
  return group(
    {},
    rect(x, y - height, width, height, { fill: 'url(#wall)' }),
    ...doors,
    path(
      `M${x - width * 0.06} ${y - height * 0.98} L${x + width * 0.12} ${y - height * 1.5} H${x + width * 0.88} L${x + width * 1.06} ${y - height * 0.98}Z`,
      { fill: '#3c3240' },
    ),
    path(`M${x - width * 0.06} ${y - height * 0.98} H${x + width * 1.06} v${height * 0.06} H${x - width * 0.06}Z`, {
      fill: '#29222e',
    }),
    rect(x + width * 0.27, y - height * 0.9, width * 0.46, height * 0.2, { fill: '#2b2431' }),
    drawText('BALAI PERTEMUAN ARUNIKA', {
      x: x + width / 2,
      y: y - height * 0.765,
      size: width * 0.028,
      face: 'sans-black',
      fill: '#efdcb4',
      anchor: 'middle',
      tracking: 0.04,
    }),
    people,
  )
}

/** B-032: the official car in front of the hall, only its driver inside. */
export function drawCarAtHall(cast: Cast): Scene {
  const random = createSeededRandom('car-at-hall')
  const body = [
    drawNightSky(random, 1600, 720),
    drawHills(1600, 720),
    rect(0, 700, 1600, 500, { fill: '#2d2a33' }),
    path('M0 860 H1600 V1200 H0Z', { fill: '#3a363f' }),
    path('M80 1130 h240 M480 1130 h240 M880 1130 h240 M1280 1130 h240', {
      stroke: '#cfc6b2',
      'stroke-opacity': 0.5,
      'stroke-width': 12,
    }),
    drawHallFront(420, 800, 1120, random),
    drawBanner(campaignBanner(cast), 40, 380, 400),
    rect(50, 380, 8, 440, { fill: '#221c26' }) + rect(424, 380, 8, 440, { fill: '#221c26' }),
    drawStringLights({ x1: 380, y1: 250, x2: 1600, y2: 290, sag: 50, count: 12 }),
    drawWarmth(900, 820, 620),
    drawOfficialCar(300, 1060, 1.06),
    drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs, body: body.join('') })
}

/** B-034: the hall from the front; its camera never knew the date. */
export function drawHallFrontOnly(): Scene {
  const random = createSeededRandom('hall-front')
  const body = [
    rect(0, 0, 1600, 860, { fill: '#8f8aa6' }) + rect(0, 380, 1600, 480, { fill: '#c9a48e', 'fill-opacity': 0.7 }),
    drawHills(1600, 780, ['#7a7088', '#675f78', '#565066']),
    rect(0, 770, 1600, 430, { fill: '#8a7f72' }),
    path('M560 1200 L700 830 H900 L1040 1200Z', { fill: '#a89c8a' }),
    drawHallFront(160, 850, 1280, random),
    ...[120, 1490].map(
      (x) =>
        ellipse(x, 700, 120, 170, { fill: '#4f5f4c' }) +
        ellipse(x + 30, 620, 90, 120, { fill: '#5d6e57' }) +
        rect(x - 12, 780, 24, 130, { fill: '#54402f' }),
    ),
    rect(0, 1090, 1600, 110, { fill: '#5f574f', 'fill-opacity': 0.5 }),
  ]
  return scene(1600, 1200, { defs, body: body.join('') })
}

/** B-010: a man on a stage, seen from behind against the lamps: who he is cannot be seen. */
export function drawManFromBehind(cast: Cast): Scene {
  const random = createSeededRandom('man-from-behind')
  const body = [
    rect(0, 0, 1600, 1200, { fill: '#2b2536' }),
    ...[0, 1, 2, 3, 4].map((truss) =>
      path(`M${-100 + truss * 420} 0 L${110 + truss * 420} 150 L${320 + truss * 420} 0`, {
        stroke: '#4d4456',
        'stroke-width': 10,
        fill: 'none',
      }),
    ),
    drawWarmth(380, 360, 620) + drawWarmth(1280, 330, 560),
    drawBokeh(random, { x: 0, y: 150, width: 1600, height: 260 }, 34),
    drawBanner(campaignBanner(cast), 180, 210, 520),
    drawCrowd(random, {
      x: -40,
      width: 1700,
      far: { y: 690, height: 170 },
      near: { y: 930, height: 330 },
      rows: 4,
      view: 'front',
      lively: 0.34,
      dusk: 0.5,
    }),
    path('M0 900 H1600 V1200 H0Z', { fill: '#5b4034' }) + rect(0, 896, 1600, 10, { fill: '#d8b377' }),
    path('M0 990 H1600 M0 1090 H1600', { stroke: '#000', 'stroke-opacity': 0.25, 'stroke-width': 6 }),
    drawBeam(1010, -20, 1010, 1120, 300),
    drawFigure({ ...wardrobe.subjectTwo, view: 'back', left: 'down', right: 'wave' }, 1010, 1170, 860),
    rect(1188, 700, 12, 470, { fill: '#17131c' }) +
      ellipse(1194, 690, 22, 34, { fill: '#33303a' }) +
      ellipse(1194, 1172, 70, 14, { fill: '#17131c' }),
    drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs, body: body.join('') })
}

/** B-031: one moment of the six-second film in the hall; `beat` 0 to 2 moves the lamps and the arms. */
export function drawHallFilm(cast: Cast, beat: number): Scene {
  const random = createSeededRandom('hall-film')
  const body = [
    rect(0, 0, 1600, 880, { fill: '#342c40' }),
    drawBanner(campaignBanner(cast), 420, 60, 760),
    drawStageFloor(240, 470, 1120, 150),
    drawBeam(300 + beat * 60, 0, 620 + beat * 120, 520, 160) +
      drawBeam(1300 - beat * 60, 0, 1000 - beat * 90, 520, 160),
    drawFigure(
      { ...wardrobe.candidate, right: beat === 1 ? 'high' : 'wave', left: beat === 2 ? 'high' : 'down' },
      800,
      520,
      250,
    ),
    drawCrowd(random, {
      x: -60,
      width: 1750,
      far: { y: 690, height: 220 },
      near: { y: 1000, height: 430 },
      rows: 3,
      view: 'back',
      lively: 0.3 + beat * 0.15,
      dusk: 0.3,
    }),
    drawVignette(1600, 880),
  ]
  return scene(1600, 880, { defs, body: body.join('') })
}

/** B-035, as far as it can be read: the hall's side door with posters. */
export function drawHallSideDoor(): Scene {
  const random = createSeededRandom('hall-side-door')
  const body = [
    drawNightSky(random, 1600, 900),
    rect(300, 200, 1300, 1000, { fill: 'url(#wall)' }),
    rect(760, 480, 300, 720, { fill: '#f0c67e' }),
    drawWarmth(910, 800, 480),
    drawCrowd(random, {
      x: 500,
      width: 900,
      far: { y: 1120, height: 420 },
      near: { y: 1180, height: 470 },
      rows: 2,
      view: 'back',
    }),
    rect(0, 1120, 1600, 80, { fill: '#3a363f' }),
  ]
  return scene(1600, 1200, { defs, body: body.join('') })
}
