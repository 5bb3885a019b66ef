import { drawText } from './draw-text.ts'
import { createSeededRandom } from './seeded-random.ts'
import { decimal, group, path, rect } from './svg.ts'

/** A letter head without a real body's arms: an invented leaf, the office and its address. */
export function drawLetterhead(lines: readonly [string, string, string], width: number): string {
  const [over, office, address] = lines
  return group(
    {},
    path('M120 70 Q60 120 120 190 Q180 120 120 70Z', { fill: '#4a4650' }),
    path('M120 84 V196 M120 130 l-22 -18 M120 130 l22 -18 M120 156 l-24 -18 M120 156 l24 -18', {
      stroke: '#fff',
      'stroke-width': 5,
      fill: 'none',
    }),
    drawText(over, { x: width / 2 + 40, y: 104, size: 30, face: 'serif', fill: '#26242a', anchor: 'middle' }),
    drawText(office, { x: width / 2 + 40, y: 152, size: 42, face: 'serif-bold', fill: '#26242a', anchor: 'middle' }),
    drawText(address, { x: width / 2 + 40, y: 190, size: 22, face: 'serif', fill: '#26242a', anchor: 'middle' }),
    rect(70, 214, width - 140, 5, { fill: '#26242a' }) + rect(70, 223, width - 140, 2, { fill: '#26242a' }),
  )
}

/** A written signature: a looping line, the same for the same name. */
export function drawSignature(name: string, x: number, y: number, width: number, ink = '#2c3a6b'): string {
  const random = createSeededRandom(`signature ${name}`)
  const loops = 2 + Math.floor(random.next() * 5)
  let d = `M${decimal(x)} ${decimal(y)}`
  for (let loop = 0; loop < loops; loop += 1) {
    const step = width / loops
    const at = x + loop * step
    const rise = random.between(0.06, 0.42) * width
    d += ` C${decimal(at + step * 0.1)} ${decimal(y - rise)} ${decimal(at + step * random.between(0.5, 1.1))} ${decimal(y - rise * 1.2)} ${decimal(at + step * 0.55)} ${decimal(y + random.between(0, 0.08) * width)}`
    d += ` S${decimal(at + step * 0.8)} ${decimal(y - rise * 0.5)} ${decimal(at + step)} ${decimal(y - random.between(0, 0.1) * width)}`
  }
  d += ` q${decimal(width * 0.1)} ${decimal(-width * 0.1)} ${decimal(width * 0.18)} ${decimal(width * 0.02)}`
  return path(d, {
    stroke: ink,
    'stroke-width': width * 0.022,
    fill: 'none',
    'stroke-linecap': 'round',
    'stroke-opacity': 0.9,
  })
}

/** A word in handwriting: slanted italics that wander a little. */
function drawHandwriting(text: string, x: number, y: number, size: number, ink = '#2c3a6b'): string {
  const random = createSeededRandom(`hand ${text} ${y}`)
  return group(
    { transform: `rotate(${decimal(random.between(-1.2, 0.8))} ${decimal(x)} ${decimal(y)})` },
    drawText(text, {
      x: x + random.between(-4, 6),
      y: y + random.between(-3, 3),
      size: size * random.between(0.94, 1.06),
      face: 'sans-italic',
      fill: ink,
      slant: 6,
    }),
  )
}

export type SignRow = { name: string; office: string }
export type SignSheet = {
  title: readonly string[]
  about: readonly (readonly [string, string])[]
  firstNumber: number
  rows: readonly SignRow[]
  closing?: readonly string[]
}

/** An attendance list, 1240 × 1754 units (A4 at 150 dots per inch). */
export function drawSignSheet(sheet: SignSheet): string {
  const top = 160 + sheet.title.length * 50 + sheet.about.length * 40
  const columns = [90, 160, 620, 930, 1160] as const
  const rowHeight = 66
  const lines = sheet.rows.map((row, index) => {
    const y = top + 70 + index * rowHeight
    const odd = index % 2 === 0 ? 0 : 90
    return group(
      {},
      drawText(`${sheet.firstNumber + index}.`, { x: 104, y: y + 44, size: 28, face: 'serif', fill: '#26242a' }),
      drawHandwriting(row.name, 178, y + 46, 31),
      drawHandwriting(row.office, 636, y + 46, 27),
      drawText(`${sheet.firstNumber + index}`, { x: 940 + odd, y: y + 26, size: 17, face: 'serif', fill: '#5c5962' }),
      drawSignature(row.name, 958 + odd, y + 52, 80),
    )
  })
  const bottom = top + 70 + sheet.rows.length * rowHeight
  const grid = [
    ...Array.from({ length: sheet.rows.length + 1 }, (_, index) => `M90 ${top + 70 + index * rowHeight} H1160`),
    `M90 ${top} H1160`,
    ...columns.map((x) => `M${x} ${top} V${bottom}`),
  ].join(' ')
  return group(
    {},
    ...sheet.title.map((line, index) =>
      drawText(line, {
        x: 620,
        y: 130 + index * 50,
        size: index === 0 ? 42 : 32,
        face: 'serif-bold',
        fill: '#26242a',
        anchor: 'middle',
      }),
    ),
    ...sheet.about.map(
      ([label, value], index) =>
        drawText(label, {
          x: 92,
          y: 150 + sheet.title.length * 50 + index * 40,
          size: 28,
          face: 'serif',
          fill: '#26242a',
        }) +
        drawText(`: ${value}`, {
          x: 270,
          y: 150 + sheet.title.length * 50 + index * 40,
          size: 28,
          face: 'serif',
          fill: '#26242a',
        }),
    ),
    path(grid, { stroke: '#3a3840', 'stroke-width': 2.5, fill: 'none' }),
    ...(['NO', 'NAMA', 'JABATAN / UNSUR', 'TANDA TANGAN'] as const).map((label, index) =>
      drawText(label, {
        x: ((columns[index] ?? 0) + (columns[index + 1] ?? 0)) / 2,
        y: top + 46,
        size: 25,
        face: 'serif-bold',
        fill: '#26242a',
        anchor: 'middle',
      }),
    ),
    ...lines,
    ...(sheet.closing ?? []).map((line, index) =>
      drawText(line, { x: 760, y: bottom + 80 + index * 42, size: 28, face: 'serif', fill: '#26242a' }),
    ),
  )
}
