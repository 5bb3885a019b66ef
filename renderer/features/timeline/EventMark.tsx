import type { EventView, TimePrecision } from '../../../src/contract/timeline.ts'
import { useCase } from '../../app/case-context.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { glyphOf, type Placed } from './timeline-view.ts'

/** One event on the paper: a print, a speech mark or a sheet, its name, and below it how exactly its time is known. */
export function EventMark(props: {
  placed: Placed
  top: number
  mediaTypes: ReadonlyMap<string, string>
  selected: boolean
  onSelect: () => void
}) {
  const { placed, top, mediaTypes, selected, onSelect } = props
  const language = useLanguage()
  const { event } = placed
  const x = Math.max(placed.x0, 0)
  const title = clip(event.event.title, placed.labelWidth)
  return (
    <g
      data-event={event.id}
      role="button"
      tabIndex={0}
      aria-label={`${event.id}, ${event.event.title}, ${event.shownTime[language]}`}
      aria-pressed={selected}
      className={`event-mark event-mark--${event.event.certainty}${selected ? ' event-mark--selected' : ''}${event.conflictsWith.length > 0 ? ' event-mark--conflict' : ''}`}
      transform={`translate(0 ${top})`}
      onClick={onSelect}
      onKeyDown={(key) => {
        if (key.key !== 'Enter' && key.key !== ' ') return
        key.preventDefault()
        onSelect()
      }}
    >
      <rect className="event-mark__back" x={x - 3} y={-3} width={placed.labelWidth + 34} height={25} rx={2} />
      <Extent placed={placed} precision={precisionOf(event)} />
      <Glyph event={event} x={x} kind={glyphOf(event, mediaTypes)} />
      <text x={x + 29} y={12}>
        {title}
      </text>
    </g>
  )
}

function precisionOf(event: EventView): TimePrecision {
  const { when } = event.event
  return when.kind === 'stated' ? when.claim.precision : when.kind === 'undated' ? 'unknown' : 'second'
}

/** Whiskers for an interval, broken ends for *about*, an open bracket for before and after, a stem for a point. */
function Extent({ placed: { x0, x1 }, precision }: { placed: Placed; precision: TimePrecision }) {
  const y = 20
  const end = Math.max(x1, x0 + 1)
  if (precision === 'about')
    return <path className="extent extent--about" d={`M${x0 - 5} ${y}h3M${x0} ${y}H${end}M${end + 2} ${y}h3`} />
  if (precision === 'before')
    return <path className="extent" d={`M${end} ${y - 4}v8M${end} ${y}H${x0}M${x0 + 4} ${y - 3}l-4 3l4 3`} />
  if (precision === 'after')
    return <path className="extent" d={`M${x0} ${y - 4}v8M${x0} ${y}H${end}M${end - 4} ${y - 3}l4 3l-4 3`} />
  if (end - x0 > 3) return <path className="extent" d={`M${x0} ${y - 3}v6M${x0} ${y}H${end}M${end} ${y - 3}v6`} />
  return <circle className="extent extent--point" cx={x0} cy={y} r={2.4} />
}

function Glyph({ event, x, kind }: { event: EventView; x: number; kind: ReturnType<typeof glyphOf> }) {
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const first = event.event.supports[0]
  if (kind === 'print' && first?.kind === 'evidence')
    return (
      <>
        <rect className="glyph" x={x} y={0} width={24} height={17} />
        <image
          href={transport.assetUrl(caseId, first.number, 'thumbnail')}
          x={x + 1.5}
          y={1.5}
          width={21}
          height={14}
          preserveAspectRatio="xMidYMid slice"
        />
      </>
    )
  const paths = {
    print: 'M1 1h22v15H1z',
    sheet: 'M5 1h10l4 4v12H5zM15 1v4h4',
    speech: 'M2 2h20v10H10l-5 4v-4H2z',
    point: 'M12 4.500a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  }
  return <path className="glyph" transform={`translate(${x} 0)`} d={paths[kind]} />
}

function clip(text: string, width: number): string {
  const fits = Math.floor((width - 8) / 6.1)
  return text.length <= fits ? text : `${text.slice(0, Math.max(1, fits - 1))}…`
}
