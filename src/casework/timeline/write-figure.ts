import type { FigureShape, FigureTone, TimelineFigure } from '../../contract/timeline-figure.ts'
import { figureInks } from '../../model/figure-inks.ts'

/** The figure as an SVG document: same figure, same bytes; words of the case stay words, never markup. */
export function writeFigure(figure: TimelineFigure): string {
  const { width, height, title, description, shapes } = figure
  const size = `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="Inter, 'Noto Sans', sans-serif">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${figureInks.sheet}"/>`,
    ...shapes.map(writeShape),
    '</svg>',
    '',
  ].join('\n')
}

/** Text for XML: markup in it stays text, and characters XML 1.0 forbids become U+FFFD. */
export function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '\u{FFFD}')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

function writeShape(shape: FigureShape): string {
  switch (shape.kind) {
    case 'line':
      return `<line x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}"${strokeOf(shape.stroke)}/>`
    case 'box': {
      const size = `x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}"`
      return `<rect ${size}${fillOf(shape.fill)}${strokeOf(shape.stroke)}/>`
    }
    case 'path':
      return `<path transform="translate(${n(shape.x)} ${n(shape.y)})" d="${shape.d}"${fillOf(shape.fill)}${strokeOf(shape.stroke)}/>`
    case 'words': {
      const place = `x="${n(shape.x)}" y="${n(shape.y)}" font-size="${n(shape.size)}" font-weight="${shape.weight}"`
      return `<text ${place} text-anchor="${shape.anchor}" fill="${figureInks[shape.tone]}">${escapeXml(shape.text)}</text>`
    }
  }
}

type Fill = { tone: FigureTone; alpha: number | null }
type Stroke = Fill & { width: number; dash: readonly number[] }

function fillOf(fill: Fill | null): string {
  if (fill === null) return ' fill="none"'
  return ` fill="${figureInks[fill.tone]}"${fill.alpha === null ? '' : ` fill-opacity="${n(fill.alpha)}"`}`
}

function strokeOf(stroke: Stroke | null): string {
  if (stroke === null) return ''
  const dash = stroke.dash.length > 0 ? ` stroke-dasharray="${stroke.dash.map(n).join(' ')}"` : ''
  const alpha = stroke.alpha === null ? '' : ` stroke-opacity="${n(stroke.alpha)}"`
  return ` stroke="${figureInks[stroke.tone]}" stroke-width="${n(stroke.width)}"${dash}${alpha}`
}

/** Two decimals: enough for print, and the same text on every machine. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
