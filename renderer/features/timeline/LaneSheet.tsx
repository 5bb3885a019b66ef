import type { ReactNode } from 'react'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { selectionOf } from '../../app/address.ts'
import { setQuery, useAddress } from '../../app/use-address.ts'
import { useSay } from '../../ui/language.tsx'
import { EventMark } from './EventMark.tsx'
import type { Tick } from './ticks.ts'
import { gutter, placeLane, type Lane, type Span } from './timeline-view.ts'

const rowHeight = 28

/** The lanes on ruled paper; ticks and the pivot run through all of them. */
export function LaneSheet(props: {
  lanes: readonly Lane[]
  span: Span
  width: number
  ticks: readonly Tick[]
  pivotX: number | null
  mediaTypes: ReadonlyMap<string, string>
}) {
  const { lanes, span, width, ticks, pivotX, mediaTypes } = props
  const say = useSay()
  const selection = selectionOf(useAddress())
  const inner = width - gutter
  const placed = lanes.map((lane) => placeLane(lane, span, inner))
  const tops = placed.map((_, index) => placed.slice(0, index).reduce((sum, lane) => sum + laneHeight(lane.rows), 0))
  const height = placed.reduce((sum, lane) => sum + laneHeight(lane.rows), 0)
  return (
    <svg className="lane-sheet" width={width} height={height} role="presentation">
      <Paper inner={inner} height={height}>
        {ticks.map((tick) => (
          <line
            key={tick.x}
            className={`tick-line${tick.strong ? ' tick-line--strong' : ''}`}
            x1={tick.x}
            x2={tick.x}
            y1={0}
            y2={height}
          />
        ))}
        {pivotX !== null && <line className="pivot-line" x1={pivotX} x2={pivotX} y1={0} y2={height} />}
      </Paper>
      {placed.map((lane, index) => (
        <g key={lane.lane.id} transform={`translate(0 ${tops[index] ?? 0})`}>
          <line className="lane-rule" x1={0} x2={width} y1={laneHeight(lane.rows)} y2={laneHeight(lane.rows)} />
          <text className="lane-name" x={16} y={21}>
            {lane.lane.label}
          </text>
          <Paper inner={inner} height={laneHeight(lane.rows)}>
            {lane.placed.map((one) => (
              <EventMark
                key={one.event.id}
                placed={one}
                top={8 + one.row * rowHeight}
                mediaTypes={mediaTypes}
                selected={selection?.kind === 'peristiwa' && selection.id === one.event.id}
                onSelect={() => setQuery({ pilih: `peristiwa:${one.event.id}` })}
              />
            ))}
            {lane.hidden.map((one) => (
              <text key={one.x} className="lane-more" x={one.x} y={laneHeight(lane.rows) - 4}>
                {say(timelineText.cluster, { count: one.count })}
              </text>
            ))}
          </Paper>
        </g>
      ))}
    </svg>
  )
}

/** What lies right of the lane names, cut at the edges of the sheet. */
export function Paper({ inner, height, children }: { inner: number; height: number; children: ReactNode }) {
  return (
    <svg x={gutter} y={0} width={inner} height={height} overflow="hidden" role="presentation">
      {children}
    </svg>
  )
}

function laneHeight(rows: number): number {
  return Math.max(44, rows * rowHeight + 14)
}
