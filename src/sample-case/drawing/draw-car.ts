import { drawText } from './draw-text.ts'
import { circle, ellipse, group, path, place, rect } from './svg.ts'

/** The official car, seen from its left side, 1000 units long; (x, y) is where the front wheel stands on the ground. */
export function drawOfficialCar(x: number, y: number, scale: number): string {
  const body = [
    ellipse(430, 6, 560, 26, { fill: '#000', 'fill-opacity': 0.34 }),
    path(
      'M-120 -64 Q-132 -150 -96 -178 L26 -206 Q120 -322 250 -332 L640 -332 Q760 -330 850 -214 Q950 -206 968 -150 L972 -70 Q970 -44 940 -44 L-90 -44 Q-118 -44 -120 -64Z',
      { fill: '#c9ccd2' },
    ),
    path('M-120 -96 L972 -96 L970 -62 Q968 -44 940 -44 L-90 -44 Q-118 -44 -120 -64Z', { fill: '#8d929c' }),
    path('M70 -208 Q140 -300 254 -306 L398 -306 L398 -208Z', { fill: '#39414f' }),
    path('M420 -306 L630 -306 Q724 -302 794 -210 L420 -208Z', { fill: '#39414f' }),
    path('M110 -214 Q170 -292 240 -298 L206 -214Z M470 -302 L530 -302 L470 -214 L440 -214Z', {
      fill: '#fff',
      'fill-opacity': 0.14,
    }),
    drawDriver(),
    path('M409 -320 V-60 M660 -206 Q676 -120 640 -60 M60 -202 Q48 -120 74 -60', {
      stroke: '#6d727c',
      'stroke-width': 4,
      fill: 'none',
    }),
    rect(330, -186, 50, 10, { fill: '#6d727c', rx: 5 }) + rect(590, -186, 50, 10, { fill: '#6d727c', rx: 5 }),
    drawEmblem(146, -128),
    path('M-118 -150 L-60 -168 L-62 -128 L-120 -116Z', { fill: '#ffeec2' }) +
      circle(-100, -140, 90, { fill: 'url(#glow)', 'fill-opacity': 0.7 }),
    path('M968 -158 L930 -168 L934 -124 L972 -118Z', { fill: '#a04a42' }),
    drawPlate(-114, -96, 0.5),
    drawWheel(60),
    drawWheel(760),
  ]
  return place(x, y, scale, body.join(''))
}

/** Only the driver sits in it: that is what the picture shows, and all it shows. */
function drawDriver(): string {
  return group(
    {},
    path('M178 -208 Q182 -252 232 -254 Q282 -252 286 -208Z', { fill: '#6d7a70' }),
    ellipse(232, -272, 21, 25, { fill: '#a8734f' }),
    path('M210 -276 Q208 -302 232 -300 Q256 -302 254 -276 Q244 -288 232 -286 Q218 -288 210 -276Z', { fill: '#241c1a' }),
    path('M160 -208 q14 -34 34 -22', { stroke: '#1d2027', 'stroke-width': 8, fill: 'none' }),
  )
}

function drawEmblem(x: number, y: number): string {
  return group(
    {},
    circle(x, y, 34, { fill: '#5c5470' }),
    path(`M${x - 16} ${y + 12} Q${x} ${y - 34} ${x + 16} ${y + 12}Z`, { fill: '#e6d3a2' }),
    path(`M${x - 20} ${y + 18} h40`, { stroke: '#e6d3a2', 'stroke-width': 5 }),
    drawText('PEMERINTAH KABUPATEN', { x: x + 46, y: y - 6, size: 16, face: 'sans-bold', fill: '#4a4f59' }),
    drawText('LEMBAYUNG', { x: x + 46, y: y + 20, size: 23, face: 'sans-black', fill: '#4a4f59', tracking: 0.08 }),
  )
}

/** A plate of an official car: letters that were never issued. */
function drawPlate(x: number, y: number, scale: number): string {
  const plate = rect(0, 0, 212, 60, { fill: '#8d3a35', stroke: '#f3ece0', 'stroke-width': 4, rx: 6 })
  return place(
    x,
    y,
    scale,
    plate + drawText('DZ 0000 ZZ', { x: 106, y: 44, size: 36, face: 'sans-bold', fill: '#f3ece0', anchor: 'middle' }),
  )
}

function drawWheel(x: number): string {
  return (
    circle(x, -56, 62, { fill: '#1c1b20' }) +
    circle(x, -56, 34, { fill: '#9aa0aa' }) +
    circle(x, -56, 26, { fill: '#6d727c' }) +
    circle(x, -56, 8, { fill: '#c9ccd2' })
  )
}
