import type { Cast } from '../cast.ts'
import { drawStatusBar } from '../drawing/draw-phone.ts'
import { drawText, wrapText } from '../drawing/draw-text.ts'
import { circle, group, path, rect, scene, type Scene } from '../drawing/svg.ts'
import { drawPairUnderBanner } from './festival-pair.ts'
import { post } from '../papers/post.ts'

const ink = '#23222a'
const quiet = '#74717c'

function drawAddressBar(address: string): string {
  return group(
    {},
    rect(0, 108, 1080, 132, { fill: '#ecebf0' }),
    rect(40, 128, 830, 92, { fill: '#ffffff', rx: 46 }),
    path('M78 172 v-10 a14 14 0 0 1 28 0 v10 M72 172 h40 v26 h-40Z', {
      stroke: quiet,
      'stroke-width': 5,
      fill: 'none',
    }),
    drawText(address, { x: 132, y: 186, size: 38, fill: ink }),
    rect(906, 146, 56, 56, { fill: 'none', stroke: quiet, 'stroke-width': 6, rx: 12 }),
    drawText('3', { x: 934, y: 188, size: 36, face: 'sans-bold', fill: quiet, anchor: 'middle' }),
    ...[150, 174, 198].map((y) => circle(1020, y, 6, { fill: quiet })),
  )
}

function drawSiteHeader(): string {
  return group(
    {},
    rect(0, 240, 1080, 130, { fill: '#4b3f5c' }),
    path('M60 322 q22 -46 44 0 t44 0', {
      stroke: '#e9dcc2',
      'stroke-width': 10,
      fill: 'none',
      'stroke-linecap': 'round',
    }),
    drawText(post.platform, { x: 178, y: 322, size: 52, face: 'sans-black', fill: '#f5ead6' }),
    rect(806, 270, 214, 70, { fill: 'none', stroke: '#e9dcc2', 'stroke-width': 4, rx: 35 }),
    drawText('Masuk', { x: 913, y: 318, size: 36, face: 'sans-bold', fill: '#f5ead6', anchor: 'middle' }),
  )
}

function drawNavigation(dark: string): string {
  return (
    path('M214 2290 l40 -28 v56Z', { fill: dark }) +
    circle(540, 2290, 28, { fill: 'none', stroke: dark, 'stroke-width': 7 }) +
    rect(804, 2264, 52, 52, { fill: 'none', stroke: dark, 'stroke-width': 7, rx: 6 })
  )
}

/** B-014: the public post on the reporter's phone, whose zone is WIT: everything on it reads one hour ahead. */
export function drawPostScreenshot(cast: Cast): Scene {
  const picture = drawPairUnderBanner(cast, true)
  const words = wrapText(post.words, 960, 46)
  const below = 640 + words.length * 64
  const clip = `<clipPath id="post"><rect x="0" y="${below}" width="1080" height="810"/></clipPath>`
  const body = [
    rect(0, 0, 1080, 2340, { fill: '#ffffff' }),
    drawStatusBar({ clock: '09.15', battery: 0.62, fill: ink }),
    drawAddressBar(`${post.host}/p/${post.number}`),
    drawSiteHeader(),
    circle(104, 470, 62, { fill: '#8a4f5c' }) +
      drawText(post.initials(cast), { x: 104, y: 488, size: 48, face: 'sans-bold', fill: '#f5ead6', anchor: 'middle' }),
    drawText(cast.subjectOne, { x: 196, y: 460, size: 48, face: 'sans-bold', fill: ink }),
    drawText('22 September 2024 pukul 00.41 · Publik', { x: 196, y: 514, size: 38, fill: quiet }),
    ...words.map((line, index) => drawText(line, { x: 60, y: 630 + index * 64, size: 46, fill: ink })),
    clip +
      group({ 'clip-path': 'url(#post)' }, group({ transform: `translate(0 ${below}) scale(0.675)` }, picture.content)),
    drawReactions(below + 880),
    drawComment(below + 1040, 'Ranu', 'Cerah ya malamnya, Bu.'),
    drawComment(below + 1190, 'Sita', 'Panen raya!'),
    rect(0, 2240, 1080, 100, { fill: '#ffffff' }),
    drawNavigation(quiet),
  ]
  return scene(1080, 2340, { body: body.join('') })
}

function drawReactions(y: number): string {
  const heart = path(`M96 ${y + 16} q-44 -34 -22 -58 q18 -14 22 8 q4 -22 22 -8 q22 24 -22 58Z`, { fill: '#8a4f5c' })
  return (
    heart +
    drawText(`${post.reactions} suka`, { x: 140, y: y + 8, size: 42, fill: ink }) +
    drawText('2 komentar · 0 dibagikan', { x: 1020, y: y + 8, size: 40, fill: quiet, anchor: 'end' }) +
    rect(60, y + 56, 960, 3, { fill: '#dcdae2' })
  )
}

function drawComment(y: number, name: string, words: string): string {
  return (
    circle(96, y, 38, { fill: '#b9b3c4' }) +
    rect(160, y - 54, 620, 112, { fill: '#f1f0f4', rx: 30 }) +
    drawText(name, { x: 194, y: y - 8, size: 36, face: 'sans-bold', fill: ink }) +
    drawText(words, { x: 194, y: y + 36, size: 38, fill: ink })
  )
}

/** B-030: the same address two days later on the office phone: nothing is shown any more. */
export function drawGoneScreenshot(): Scene {
  const body = [
    rect(0, 0, 1080, 2340, { fill: '#26242c' }),
    rect(0, 0, 1080, 108, { fill: '#1b1a20' }),
    drawStatusBar({ clock: '08.05', battery: 0.88, fill: '#eceaf2' }),
    drawAddressBar(`${post.host}/p/${post.number}`),
    drawSiteHeader(),
    rect(90, 780, 900, 760, { fill: '#34313c', rx: 40 }),
    circle(540, 980, 110, { fill: 'none', stroke: '#a59fb2', 'stroke-width': 14 }) +
      path('M462 1058 L618 902', { stroke: '#a59fb2', 'stroke-width': 14 }),
    drawText('Konten tidak tersedia', {
      x: 540,
      y: 1210,
      size: 62,
      face: 'sans-bold',
      fill: '#f3f0f7',
      anchor: 'middle',
    }),
    drawText('Unggahan ini mungkin telah dihapus', { x: 540, y: 1300, size: 42, fill: '#bdb8c8', anchor: 'middle' }),
    drawText('atau dibatasi oleh pemiliknya.', { x: 540, y: 1360, size: 42, fill: '#bdb8c8', anchor: 'middle' }),
    rect(360, 1420, 360, 80, { fill: '#6d5f86', rx: 40 }) +
      drawText('Ke beranda', { x: 540, y: 1474, size: 42, face: 'sans-bold', fill: '#fff', anchor: 'middle' }),
    drawNavigation('#a59fb2'),
  ]
  return scene(1080, 2340, { body: body.join('') })
}
