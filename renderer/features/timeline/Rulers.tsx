import type { StageRuler } from '../../../src/contract/stage-ruler.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { useCase } from '../../app/case-context.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { offsetText, showCivilDate } from '../../ui/show-time.ts'
import { Paper } from './LaneSheet.tsx'
import type { Tick } from './ticks.ts'
import { gutter, type Span } from './timeline-view.ts'

const axisHeight = 46
const stageHeight = 32

/** The axis above the lanes, with the name, date and source of the pivot. */
export function AxisRuler({
  ticks,
  width,
  ruler,
  pivotX,
}: {
  ticks: readonly Tick[]
  width: number
  ruler: StageRuler | null
  pivotX: number | null
}) {
  return (
    <svg className="lane-sheet axis" width={width} height={axisHeight} role="presentation">
      <Paper inner={width - gutter} height={axisHeight}>
        {ticks.map((tick) => (
          <text
            key={tick.x}
            className={`tick-word${tick.strong ? ' tick-word--strong' : ''}`}
            x={tick.x + 4}
            y={axisHeight - 6}
          >
            {tick.label}
          </text>
        ))}
        {pivotX !== null && <PivotName ruler={ruler} x={pivotX} inner={width - gutter} />}
      </Paper>
    </svg>
  )
}

function PivotName({ ruler, x, inner }: { ruler: StageRuler | null; x: number; inner: number }) {
  const say = useSay()
  const language = useLanguage()
  const pivot = ruler?.pivot
  if (!pivot) return null
  const when = [showCivilDate(pivot.date, say), pivot.hour?.replace(':', '.'), pivot.hour ? pivot.zone : null]
    .filter(Boolean)
    .join(' ')
  const end = x > inner - 220
  const place = { x: end ? x - 7 : x + 7, textAnchor: end ? ('end' as const) : ('start' as const) }
  return (
    <g className="pivot-name">
      <line className="pivot-line" x1={x} x2={x} y1={2} y2={axisHeight} />
      <text {...place} y={14} className="pivot-name__word">
        {pivot.title[language]}
      </text>
      <text {...place} y={27}>
        {pivot.source === null ? when : say(timelineText.pivotSource, { when, source: pivot.source })}
      </text>
    </g>
  )
}

/** The stages of the election below the lanes: pale tints with their names. */
export function StageBands({
  ruler,
  span,
  width,
  pivotX,
}: {
  ruler: StageRuler | null
  span: Span
  width: number
  pivotX: number | null
}) {
  const say = useSay()
  const language = useLanguage()
  const { zone } = useCase()
  if (ruler === null) return <p className="stage-none small quiet">{say(timelineText.noRuler)}</p>
  const inner = width - gutter
  const at = (iso: string, clock: string): number =>
    ((Date.parse(`${iso}T${clock}${offsetText(zone)}`) - span.fromMs) / (span.toMs - span.fromMs)) * inner
  return (
    <svg
      className="lane-sheet stages"
      width={width}
      height={stageHeight}
      role="img"
      aria-label={say(timelineText.stages)}
    >
      <text className="lane-name lane-name--stage" x={16} y={20}>
        {say(timelineText.stages)}
      </text>
      <Paper inner={inner} height={stageHeight}>
        {ruler.stages.map((stage) => {
          const x0 = Math.max(-2, stage.start === null ? -2 : at(stage.start, '00:00:00'))
          const x1 = Math.min(inner + 2, stage.end === null ? inner + 2 : at(stage.end, '23:59:59'))
          if (x1 <= 0 || x0 >= inner) return null
          return (
            <g key={stage.code} className={`stage stage--${stage.kind}`}>
              <rect x={x0} y={5} width={Math.max(2, x1 - x0)} height={stageHeight - 10} />
              {x1 - x0 > 54 && (
                <text x={Math.max(0, x0) + 7} y={20}>
                  {clip(stage.title[language], x1 - Math.max(0, x0) - 14)}
                </text>
              )}
              <title>{stage.title[language]}</title>
            </g>
          )
        })}
        {pivotX !== null && <line className="pivot-line" x1={pivotX} x2={pivotX} y1={0} y2={stageHeight} />}
      </Paper>
    </svg>
  )
}

/** Where the pivot lies, in pixels from the left of the paper; null outside the window or where it is not known. */
export function pivotOf(ruler: StageRuler | null, span: Span, inner: number): number | null {
  const pivot = ruler?.pivot
  if (!pivot) return null
  const ms = Date.parse(`${pivot.date}T${pivot.hour ?? '00:00'}:00${offsetText(pivot.zone)}`)
  const x = ((ms - span.fromMs) / (span.toMs - span.fromMs)) * inner
  return x < 0 || x > inner ? null : x
}

function clip(text: string, width: number): string {
  const fits = Math.floor(width / 6)
  return text.length <= fits ? text : `${text.slice(0, Math.max(1, fits - 1))}…`
}
