import type { Cast } from '../cast.ts'
import { drawBanner } from '../drawing/draw-banner.ts'
import { drawFigure } from '../drawing/draw-figure.ts'
import {
  drawBokeh,
  drawLantern,
  drawNightSky,
  drawStringLights,
  drawVignette,
  drawWarmth,
  nightDefs,
} from '../drawing/draw-night.ts'
import { createSeededRandom } from '../drawing/seeded-random.ts'
import { group, rect, scene, type Scene } from '../drawing/svg.ts'
import { wardrobe } from '../drawing/wardrobe.ts'
import { drawCrowd } from '../drawing/draw-crowd.ts'

function bannerOf({ pairs }: Cast) {
  return { pair: pairs.a, overline: 'BAKAL CALON BUPATI & WAKIL BUPATI', slogan: 'Bersama untuk Lembayung' }
}

/**
 * B-017: Terlapor I beside bakal calon A under the banner; the camera's flash lights the two.
 *
 * `plainly` leaves out haze and vignette: a screenshot keeps every shade, and would grow large with them.
 */
export function drawPairUnderBanner(cast: Cast, plainly = false): Scene {
  const random = createSeededRandom('pair-under-banner')
  const body = [
    drawNightSky(random, 1600, 760),
    rect(0, 740, 1600, 460, { fill: 'url(#ground)' }),
    group(
      plainly ? {} : { filter: 'url(#soft)' },
      drawCrowd(random, {
        x: -40,
        width: 1700,
        far: { y: 820, height: 210 },
        near: { y: 900, height: 270 },
        rows: 2,
        view: 'front',
        lively: 0.15,
      }),
    ),
    plainly ? '' : drawBokeh(random, { x: 0, y: 520, width: 1600, height: 300 }, 26),
    rect(214, 60, 16, 860, { fill: '#2a2027' }) + rect(1370, 60, 16, 860, { fill: '#2a2027' }),
    drawBanner(bannerOf(cast), 222, 84, 1156),
    drawStringLights({ x1: -20, y1: 60, x2: 820, y2: 30, sag: 40, count: 11 }),
    drawStringLights({ x1: 780, y1: 30, x2: 1620, y2: 70, sag: 40, count: 11 }),
    plainly ? '' : drawWarmth(800, 820, 700),
    drawFigure({ ...wardrobe.farmer, right: 'wave' }, 330, 1290, 800),
    drawFigure({ ...wardrobe.neighbour, left: 'folded', right: 'folded' }, 1270, 1300, 780),
    drawFigure({ ...wardrobe.candidate, left: 'down', right: 'waist' }, 940, 1390, 960),
    drawFigure({ ...wardrobe.subjectOne, left: 'waist', right: 'down' }, 655, 1380, 890),
    plainly ? '' : drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs: nightDefs, body: body.join('') })
}

/** B-018: the same two a moment later and nearer, Terlapor I with two fingers raised. */
export function drawPairTwoFingers(cast: Cast): Scene {
  const random = createSeededRandom('pair-two-fingers')
  const body = [
    drawNightSky(random, 1600, 980),
    rect(0, 960, 1600, 240, { fill: 'url(#ground)' }),
    drawBokeh(random, { x: 0, y: 300, width: 1600, height: 800 }, 46),
    group({ transform: 'rotate(-4 300 300)' }, drawBanner(bannerOf(cast), -760, -60, 1900)),
    drawStringLights({ x1: 700, y1: -20, x2: 1640, y2: 150, sag: 60, count: 9, size: 11 }),
    drawWarmth(1080, 760, 760),
    drawFigure({ ...wardrobe.candidate, left: 'shoulder', right: 'down' }, 1270, 2010, 1760),
    drawFigure({ ...wardrobe.subjectOne, left: 'twoFingers', right: 'down' }, 800, 1960, 1600),
    drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs: nightDefs, body: body.join('') })
}

/** B-020: the same group seen by a second photographer's phone, upright, from farther off. */
export function drawPairByPhone(cast: Cast): Scene {
  const random = createSeededRandom('pair-by-phone')
  const body = [
    drawNightSky(random, 1200, 900),
    rect(0, 880, 1200, 720, { fill: 'url(#ground)' }),
    drawLantern(170, 250, 46),
    drawLantern(1040, 330, 58, '#eab277'),
    drawStringLights({ x1: -20, y1: 120, x2: 1220, y2: 40, sag: 60, count: 15 }),
    rect(96, 380, 14, 700, { fill: '#2a2027' }) + rect(906, 360, 14, 700, { fill: '#2a2027' }),
    group({ transform: 'rotate(-2 500 600)' }, drawBanner(bannerOf(cast), 96, 400, 816)),
    group(
      { filter: 'url(#soft)' },
      drawCrowd(random, {
        x: 640,
        width: 620,
        far: { y: 1010, height: 250 },
        near: { y: 1060, height: 300 },
        rows: 2,
        view: 'front',
      }),
    ),
    drawWarmth(470, 1150, 560),
    drawFigure({ ...wardrobe.farmer, right: 'wave' }, 130, 1450, 610),
    drawFigure({ ...wardrobe.subjectOne, left: 'waist', right: 'down' }, 340, 1500, 640),
    drawFigure({ ...wardrobe.candidate, left: 'down', right: 'waist' }, 540, 1506, 700),
    drawFigure({ ...wardrobe.neighbour, left: 'folded', right: 'folded' }, 745, 1470, 590),
    drawVignette(1200, 1600),
  ]
  return scene(1200, 1600, { defs: nightDefs, body: body.join('') })
}
