import { cutToWidth } from './cut-to-width.ts'
import type { Box, Fill, Palette, Pen, Stroke, Words } from './pen.ts'

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

const paths = new Map<string, Path2D>()

/** A pen over a canvas; pictures come from a store that may not have them yet. */
export function createCanvasPen(
  context: Context,
  palette: Palette,
  setting: { face: string; pictureOf: (evidence: string) => CanvasImageSource | null },
): Pen {
  const setStroke = ({ tone, width = 1, dash = [], alpha = 1 }: Stroke): void => {
    context.strokeStyle = palette[tone]
    context.lineWidth = width
    context.globalAlpha = alpha
    context.setLineDash([...dash])
  }
  const setFill = ({ tone, alpha = 1 }: Fill): void => {
    context.fillStyle = palette[tone]
    context.globalAlpha = alpha
  }
  return {
    line([x1, y1], [x2, y2], stroke) {
      setStroke(stroke)
      context.beginPath()
      context.moveTo(x1, y1)
      context.lineTo(x2, y2)
      context.stroke()
      context.globalAlpha = 1
    },
    box({ x, y, width, height }, { fill, stroke }) {
      if (fill) {
        setFill(fill)
        context.fillRect(x, y, width, height)
      }
      if (stroke) {
        setStroke(stroke)
        context.strokeRect(x, y, width, height)
      }
      context.globalAlpha = 1
    },
    path(d, [x, y], { fill, stroke }) {
      const path = pathOf(d)
      context.translate(x, y)
      if (fill) {
        setFill(fill)
        context.fill(path)
      }
      if (stroke) {
        setStroke(stroke)
        context.stroke(path)
      }
      context.translate(-x, -y)
      context.globalAlpha = 1
    },
    words: (text, at, words) => writeWords(context, { text, at, words, palette, face: setting.face }),
    picture(evidence, box) {
      const picture = setting.pictureOf(evidence)
      if (picture !== null) drawCovering(context, picture, box)
    },
  }
}

function pathOf(d: string): Path2D {
  const known = paths.get(d)
  if (known !== undefined) return known
  const made = new Path2D(d)
  paths.set(d, made)
  return made
}

function writeWords(
  context: Context,
  {
    text,
    at: [x, y],
    words,
    palette,
    face,
  }: { text: string; at: readonly [number, number]; words: Words; palette: Palette; face: string },
): void {
  const { tone, size, weight = 400, anchor = 'start', maxWidth } = words
  const font = `${weight} ${size}px ${face}`
  if (context.font !== font) context.font = font
  context.fillStyle = palette[tone]
  const align = anchor === 'middle' ? 'center' : anchor
  if (context.textAlign !== align) context.textAlign = align
  const measure = (part: string): number => context.measureText(part).width
  context.fillText(maxWidth === undefined ? text : cutToWidth(text, maxWidth, { key: font, measure }), x, y)
}

function drawCovering(context: Context, picture: CanvasImageSource, { x, y, width, height }: Box): void {
  const size = sizeOf(picture)
  const scale = Math.max(width / size.width, height / size.height)
  const [cutWidth, cutHeight] = [width / scale, height / scale]
  const [left, top] = [(size.width - cutWidth) / 2, (size.height - cutHeight) / 2]
  context.drawImage(picture, left, top, cutWidth, cutHeight, x, y, width, height)
}

function sizeOf(picture: CanvasImageSource): { width: number; height: number } {
  if (picture instanceof HTMLImageElement) return { width: picture.naturalWidth, height: picture.naturalHeight }
  return 'width' in picture && typeof picture.width === 'number' && typeof picture.height === 'number'
    ? { width: picture.width, height: picture.height }
    : { width: 1, height: 1 }
}
