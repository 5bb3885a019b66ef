import type { Cast } from '../cast.ts'
import { drawBanner } from '../drawing/draw-banner.ts'
import { drawCrowd } from '../drawing/draw-crowd.ts'
import { drawFigure } from '../drawing/draw-figure.ts'
import {
  drawHills,
  drawLantern,
  drawNightSky,
  drawStringLights,
  drawVignette,
  drawWarmth,
  nightDefs,
} from '../drawing/draw-night.ts'
import {
  drawBeam,
  drawCurtain,
  drawDrum,
  drawGong,
  drawSheaf,
  drawStageFloor,
  stageDefs,
} from '../drawing/draw-stage.ts'
import { drawText } from '../drawing/draw-text.ts'
import { createSeededRandom } from '../drawing/seeded-random.ts'
import { group, path, rect, scene, type Scene } from '../drawing/svg.ts'
import { dressVillager } from '../drawing/wardrobe.ts'

/** B-019: the crowd before the field's banner, half an hour after the joint photo. */
export function drawCrowdAndBanner({ pairs }: Cast): Scene {
  const random = createSeededRandom('crowd-and-banner')
  const banner = { pair: pairs.a, overline: 'BAKAL CALON BUPATI & WAKIL BUPATI', slogan: 'Bersama untuk Lembayung' }
  const body = [
    drawNightSky(random, 1600, 640),
    drawHills(1600, 640),
    rect(0, 630, 1600, 570, { fill: 'url(#ground)' }),
    rect(820, 150, 13, 560, { fill: '#1f1922' }) + rect(1486, 150, 13, 560, { fill: '#1f1922' }),
    drawWarmth(1150, 420, 560),
    drawBanner(banner, 826, 190, 664),
    drawLantern(250, 170, 60) + drawLantern(520, 250, 44, '#eab277') + drawLantern(90, 330, 38, '#e9c493'),
    drawStringLights({ x1: 600, y1: 20, x2: 1640, y2: 90, sag: 50, count: 14 }),
    drawSheaf(770, 720, 200),
    drawCrowd(random, {
      x: -60,
      width: 1750,
      far: { y: 800, height: 250 },
      near: { y: 1330, height: 640 },
      rows: 5,
      view: 'back',
      lively: 0.24,
      dusk: 0.3,
    }),
    drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs: nightDefs, body: body.join('') })
}

/** B-004: the festival's stage with drums and dancers; nothing on it is about an election. */
export function drawFestivalStage(): Scene {
  const random = createSeededRandom('festival-stage')
  const dancers = [330, 560, 1040, 1270].map((x, index) =>
    drawFigure(
      {
        ...dressVillager(random),
        top: index % 2 === 0 ? '#a5654f' : '#5d7a76',
        pattern: '#ecd9a8',
        hairStyle: 'bun',
        dress: 'sarong',
        bottom: '#6a4636',
        left: index % 2 === 0 ? 'high' : 'aside',
        right: index % 2 === 0 ? 'aside' : 'high',
        sash: '#d9b46c',
      },
      x,
      830 + (index % 2) * 22,
      330,
    ),
  )
  const body = [
    drawNightSky(random, 1600, 700),
    drawHills(1600, 720),
    rect(0, 700, 1600, 500, { fill: 'url(#ground)' }),
    rect(120, 130, 1360, 640, { fill: '#241c2c' }),
    drawCurtain(150, 170, 1300, 600),
    path('M90 170 L800 20 L1510 170 L1510 206 L800 60 L90 206Z', { fill: '#6b4a35' }),
    drawText('MALAM PANEN', {
      x: 800,
      y: 330,
      size: 132,
      face: 'sans-black',
      fill: '#f0d9a4',
      anchor: 'middle',
      tracking: 0.03,
    }),
    drawText('Lapangan Senandika, Kecamatan Arunika', {
      x: 800,
      y: 396,
      size: 42,
      face: 'serif',
      fill: '#e5d6c2',
      anchor: 'middle',
    }),
    drawStageFloor(90, 730, 1420, 250),
    drawBeam(260, 190, 440, 800, 190) + drawBeam(1340, 190, 1160, 800, 190) + drawBeam(800, 110, 800, 810, 230),
    drawSheaf(196, 800, 250) + drawSheaf(1404, 800, 250),
    drawGong(800, 800, 92),
    drawDrum(690, 832, 120) + drawDrum(915, 832, 120),
    ...dancers,
    drawStringLights({ x1: 0, y1: 90, x2: 800, y2: 30, sag: 40, count: 10 }) +
      drawStringLights({ x1: 800, y1: 30, x2: 1600, y2: 90, sag: 40, count: 10 }),
    drawCrowd(random, {
      x: -60,
      width: 1750,
      far: { y: 1200, height: 300 },
      near: { y: 1370, height: 400 },
      rows: 2,
      view: 'back',
      lively: 0.1,
      dusk: 0.3,
    }),
    drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs: nightDefs + stageDefs, body: body.join('') })
}

/** B-005: the banner alone, near enough to read every line. */
export function drawBannerCloseUp({ pairs }: Cast): Scene {
  const random = createSeededRandom('banner-close-up')
  const banner = { pair: pairs.a, overline: 'BAKAL CALON BUPATI & WAKIL BUPATI', slogan: 'Bersama untuk Lembayung' }
  const body = [
    drawNightSky(random, 1600, 1000),
    drawHills(1600, 1010),
    rect(0, 1000, 1600, 200, { fill: 'url(#ground)' }),
    rect(60, 120, 26, 1000, { fill: '#33262c' }) + rect(1520, 90, 26, 1030, { fill: '#33262c' }),
    path('M70 200 L20 120 M1534 190 L1590 110', { stroke: '#d9cdb8', 'stroke-width': 5 }),
    drawWarmth(800, 560, 820),
    group({ transform: 'rotate(1.2 800 560)' }, drawBanner(banner, 66, 240, 1472)),
    drawLantern(330, 110, 44) + drawLantern(1240, 96, 52, '#eab277'),
    drawSheaf(170, 1150, 260) + drawSheaf(1440, 1160, 300),
    drawVignette(1600, 1200),
  ]
  return scene(1600, 1200, { defs: nightDefs, body: body.join('') })
}
