import { createPortal } from 'react-dom'
import type { FigureShape, TimelineFigure } from '../../../../src/contract/timeline-figure.ts'
import { assertNever } from '../../../platform/assert-never.ts'

/** The figure for paper: outside of the desk, seen only in print. */
export function FigureDrawing({ figure }: { figure: TimelineFigure }) {
  return createPortal(
    <div className="print-figure">
      <svg viewBox={`0 0 ${figure.width} ${figure.height}`} role="img">
        <title>{figure.title}</title>
        <desc>{figure.description}</desc>
        {figure.shapes.map((shape, index) => (
          // Shapes have no names; their order is what they are.
          <Shape key={index} shape={shape} />
        ))}
      </svg>
    </div>,
    document.body,
  )
}

function Shape({ shape }: { shape: FigureShape }) {
  switch (shape.kind) {
    case 'line':
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...strokeOf(shape.stroke)} />
    case 'box':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          {...fillOf(shape.fill)}
          {...strokeOf(shape.stroke)}
        />
      )
    case 'path':
      return (
        <path
          d={shape.d}
          transform={`translate(${shape.x} ${shape.y})`}
          {...fillOf(shape.fill)}
          {...strokeOf(shape.stroke)}
        />
      )
    case 'words':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.weight}
          textAnchor={shape.anchor}
          fill={`var(--${shape.tone})`}
        >
          {shape.text}
        </text>
      )
    default:
      return assertNever(shape)
  }
}

type BoxShape = Extract<FigureShape, { kind: 'box' }>

function fillOf(fill: BoxShape['fill']) {
  return fill === null ? { fill: 'none' } : { fill: `var(--${fill.tone})`, fillOpacity: fill.alpha ?? 1 }
}

function strokeOf(stroke: BoxShape['stroke']) {
  if (stroke === null) return {}
  return {
    stroke: `var(--${stroke.tone})`,
    strokeWidth: stroke.width,
    strokeOpacity: stroke.alpha ?? 1,
    strokeDasharray: stroke.dash.join(' '),
  }
}
