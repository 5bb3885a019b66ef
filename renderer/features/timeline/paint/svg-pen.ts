import type { Fill, Palette, Pen, Stroke } from './pen.ts'

export type SvgPen = Pen & {
  /** What has been drawn so far. */
  markup(): string
}

/**
 * A pen that writes SVG: for print and for the figure.
 *
 * Words of a case go through {@link escapeXml}; a picture is a data address, so that the figure holds everything it shows.
 */
export function createSvgPen(
  palette: Palette,
  setting: { pictureOf: (evidence: string) => string | null; measure: (text: string, size: number) => number },
): SvgPen {
  const parts: string[] = []
  const strokeOf = (stroke: Stroke | undefined): string => {
    if (stroke === undefined) return ' stroke="none"'
    const { tone, width = 1, dash = [], alpha = 1 } = stroke
    const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''
    return ` stroke="${palette[tone]}" stroke-width="${width}"${dashes}${alpha < 1 ? ` stroke-opacity="${alpha}"` : ''}`
  }
  const fillOf = (fill: Fill | undefined): string => {
    if (fill === undefined) return ' fill="none"'
    const { tone, alpha = 1 } = fill
    return ` fill="${palette[tone]}"${alpha < 1 ? ` fill-opacity="${alpha}"` : ''}`
  }
  return {
    line([x1, y1], [x2, y2], stroke) {
      parts.push(`<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"${strokeOf(stroke)}/>`)
    },
    box({ x, y, width, height }, { fill, stroke }) {
      const size = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`
      parts.push(`<rect ${size}${fillOf(fill)}${strokeOf(stroke)}/>`)
    },
    path(d, [x, y], { fill, stroke }) {
      parts.push(`<path transform="translate(${n(x)} ${n(y)})" d="${d}"${fillOf(fill)}${strokeOf(stroke)}/>`)
    },
    words(text, [x, y], { tone, size, weight = 400, anchor = 'start', maxWidth }) {
      const cut = maxWidth === undefined ? text : fit(text, maxWidth, (part) => setting.measure(part, size))
      const place = `x="${n(x)}" y="${n(y)}" font-size="${size}"`
      const look = `${weight === 400 ? '' : ` font-weight="${weight}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`
      parts.push(`<text ${place}${look} fill="${palette[tone]}">${escapeXml(cut)}</text>`)
    },
    picture(evidence, { x, y, width, height }) {
      const href = setting.pictureOf(evidence)
      if (href === null) return
      const size = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`
      parts.push(`<image ${size} preserveAspectRatio="xMidYMid slice" href="${escapeXml(href)}"/>`)
    },
    markup: () => parts.join('\n'),
  }
}

/** Text for SVG: markup in it stays text, and characters XML 1.0 forbids become U+FFFD. */
export function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '\u{FFFD}')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

function fit(text: string, maxWidth: number, measure: (part: string) => number): string {
  if (measure(text) <= maxWidth) return text
  const letters = Array.from(text)
  while (letters.length > 0 && measure(`${letters.join('')}…`) > maxWidth) letters.pop()
  return letters.length === 0 ? '' : `${letters.join('').trimEnd()}…`
}

/** Two decimals are a fiftieth of a point: enough, and the same on every machine. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
