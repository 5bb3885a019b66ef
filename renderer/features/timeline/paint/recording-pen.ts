import type { FigureShape } from '../../../../src/contract/timeline-figure.ts'
import { cutToWidth } from './cut-to-width.ts'
import type { Fill, Pen, Stroke } from './pen.ts'

export type RecordingPen = Pen & { readonly shapes: FigureShape[]; moveTo: (x: number, y: number) => void }

/**
 * A pen that writes down what is drawn, for print and for the figure.
 *
 * Pictures are left out: a figure goes out of the case, and what a photo shows does not go with it.
 */
export function createRecordingPen(measure: (text: string, size: number) => number): RecordingPen {
  const shapes: FigureShape[] = []
  let [left, top] = [0, 0]
  return {
    shapes,
    moveTo(x, y) {
      ;[left, top] = [x, y]
    },
    line([x1, y1], [x2, y2], stroke) {
      shapes.push({ kind: 'line', x1: x1 + left, y1: y1 + top, x2: x2 + left, y2: y2 + top, stroke: strokeOf(stroke) })
    },
    box({ x, y, width, height }, { fill, stroke }) {
      const paint = { fill: fill ? fillOf(fill) : null, stroke: stroke ? strokeOf(stroke) : null }
      shapes.push({
        kind: 'box',
        x: x + left,
        y: y + top,
        width: Math.max(0, width),
        height: Math.max(0, height),
        ...paint,
      })
    },
    path(d, [x, y], { fill, stroke }) {
      const paint = { fill: fill ? fillOf(fill) : null, stroke: stroke ? strokeOf(stroke) : null }
      shapes.push({ kind: 'path', d, x: x + left, y: y + top, ...paint })
    },
    words(text, [x, y], { tone, size, weight = 400, anchor = 'start', maxWidth }) {
      const cut =
        maxWidth === undefined
          ? text
          : cutToWidth(text, maxWidth, { key: `figure ${size}`, measure: (part) => measure(part, size) })
      if (cut === '') return
      shapes.push({ kind: 'words', text: cut.slice(0, 500), x: x + left, y: y + top, tone, size, weight, anchor })
    },
    picture() {},
  }
}

function fillOf({ tone, alpha }: Fill) {
  return { tone, alpha: alpha ?? null }
}

function strokeOf({ tone, width = 1, dash = [], alpha }: Stroke) {
  return { tone, width, dash: [...dash], alpha: alpha ?? null }
}
