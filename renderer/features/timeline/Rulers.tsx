import { timelineText } from '../../../src/text/screens/timeline.ts'
import { useSay } from '../../ui/language.tsx'
import { offsetText, type Zone } from '../../ui/show-time.ts'
import type { Ground, GroundBand, Pivot } from './model/ground.ts'
import { widthOf, type Span } from './model/span.ts'
import type { Axis } from './model/ticks.ts'
import { gutter } from './sheet-shape.ts'
import { tellPivot } from './tell-pivot.ts'

type Across = { span: Span; width: number; ground: Ground }

const axisHeight = 40
const pivotHeight = 30

/** The axis above the lanes: the zone it is told in, days or months, ticks, and the name, date and source of the pivot. */
export function AxisRuler({ axis, zone, span, width, ground }: Across & { axis: Axis; zone: Zone }) {
  const say = useSay()
  const top = ground.pivot === null ? 0 : pivotHeight
  const height = axisHeight + top
  return (
    <div className="axis" style={{ height }}>
      <div className="axis__zone" style={{ width: gutter }}>
        <span>{say(timelineText.axisZone, { zone })}</span>
        <span className="quiet">{say(timelineText.axisOffset, { offset: offsetText(zone) })}</span>
      </div>
      <svg className="lane-sheet" width={width} height={height} role="presentation">
        {ground.pivot !== null && <PivotName pivot={ground.pivot} across={{ span, width, ground }} height={height} />}
        {axis.eras.map((era) => (
          <g key={era.label}>
            {era.x0 > 0 && <line className="era-edge" x1={era.x0} x2={era.x0} y1={top + 3} y2={height} />}
            {era.x1 - era.x0 > 24 && (
              <text className="era-word" x={era.x0 + 6} y={top + 15}>
                {fit(era.label, era.x1 - era.x0 - 10)}
              </text>
            )}
          </g>
        ))}
        {axis.ticks.map((tick) => (
          <g key={tick.key}>
            <line className="tick-line" x1={tick.x} x2={tick.x} y1={height - 6} y2={height} />
            {!isCovered(tick.x, { span, width, ground }) && (
              <text className={`tick-word${tick.strong ? ' tick-word--strong' : ''}`} x={tick.x + 4} y={height - 7}>
                {tick.label}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}

/** Whether the pivot would run through the words of a tick. */
function isCovered(x: number, { span, width, ground }: Across): boolean {
  if (ground.pivot === null) return false
  const at = (((ground.pivot.atMs ?? ground.pivot.dayFromMs) - span.fromMs) / widthOf(span)) * width
  return at > x && at < x + 44
}

/** Name, date, hour and source of the pivot; where it lies outside the window, an arrow on the side where it lies. */
function PivotName({ pivot, across, height }: { pivot: Pivot; across: Across; height: number }) {
  const say = useSay()
  const { span, width } = across
  const ms = pivot.atMs ?? pivot.dayFromMs
  const x = ((ms - span.fromMs) / widthOf(span)) * width
  const when = tellPivot(pivot, say)
  if (x < 0 || x > width) {
    const isBefore = x < 0
    const place = { x: isBefore ? 6 : width - 6, textAnchor: isBefore ? ('start' as const) : ('end' as const) }
    return (
      <text {...place} y={18} className="pivot-name pivot-name--away">
        {isBefore ? `← ${pivot.title} · ${when}` : `${pivot.title} · ${when} →`}
      </text>
    )
  }
  const end = x > width - 260
  const place = { x: end ? x - 7 : x + 7, textAnchor: end ? ('end' as const) : ('start' as const) }
  return (
    <g className="pivot-name">
      <line className="pivot-line" x1={x} x2={x} y1={2} y2={height} />
      <text {...place} y={12} className="pivot-name__word">
        {pivot.title}
      </text>
      <text {...place} y={25}>
        {when}
      </text>
    </g>
  )
}

const bandHeight = 15

/** The stages of the election below the lanes by name; those that overlap stand under each other. */
export function StageBands({ span, width, ground }: Across) {
  const say = useSay()
  const seen = ground.bands.filter((band) => band.fromMs < span.toMs && band.toMs > span.fromMs)
  if (ground.bands.length === 0) return <p className="stage-none small quiet">{say(timelineText.noRuler)}</p>
  const rows = stacked(seen)
  const count = Math.max(1, ...rows.map((row) => row + 1))
  const at = (ms: number): number => ((ms - span.fromMs) / widthOf(span)) * width
  return (
    <div className="stages" role="group" aria-label={say(timelineText.stages)}>
      <span className="stages__name" style={{ width: gutter }}>
        {say(timelineText.stages)}
      </span>
      <svg className="lane-sheet" width={width} height={count * bandHeight + 5} role="list">
        {seen.map((band, index) => {
          const [x0, x1] = [Math.max(-2, at(band.fromMs)), Math.min(width + 2, at(band.toMs))]
          const y = 3 + (rows[index] ?? 0) * bandHeight
          return (
            <g key={band.code} className={`stage stage--${band.kind}`} role="listitem" aria-label={band.title}>
              <title>{band.title}</title>
              <rect x={x0} y={y} width={Math.max(2, x1 - x0)} height={bandHeight - 2} />
              <text x={Math.max(0, x0) + 6} y={y + 10}>
                {fit(band.title, x1 - Math.max(0, x0) - 10)}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

/** The first row in which a band covers no earlier one. */
function stacked(bands: readonly GroundBand[]): number[] {
  const ends: number[] = []
  return bands.map((band) => {
    const free = ends.findIndex((end) => end <= band.fromMs)
    const row = free < 0 ? ends.length : free
    ends[row] = band.toMs
    return row
  })
}

function fit(text: string, width: number): string {
  const fits = Math.floor(width / 5.9)
  if (text.length <= fits) return text
  return fits < 4 ? '' : `${text.slice(0, fits - 1).trimEnd()}…`
}
