import { memo } from 'react'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import type { Paper, PlacedLane } from './model/lay-out-paper.ts'
import { tellMark, type Telling } from './model/tell-mark.ts'
import { showCount } from './model/show-count.ts'
import type { Lane, TimelineModel } from './model/timeline-model.ts'
import { gutter } from './sheet-shape.ts'
import { itemAt, type MarkSpot } from './use-focus-mark.ts'

type RowsProps = Telling & {
  model: TimelineModel
  paper: Paper
  scrollTop: number
  height: number
  spot: MarkSpot | null
}

/** The lanes as rows of a grid: their names for everyone, and the marks around the focus for a screen reader. Never more than are in sight. */
function Rows({ model, paper, scrollTop, height, spot, say, language, zone }: RowsProps) {
  const telling = { say, language, zone }
  return (
    <div role="rowgroup" className="lane-rows" style={{ height: paper.height }}>
      {paper.lanes.map((placed, index) =>
        index === spot?.lane || isSeen(placed, { scrollTop, height }) ? (
          <LaneRow
            key={placed.lane.id}
            placed={placed}
            index={index}
            spot={index === spot?.lane ? spot : null}
            paper={paper}
            telling={telling}
          />
        ) : null,
      )}
      {model.lanes.length === 0 && (
        <div role="row">
          <div role="gridcell" className="unseen">
            {telling.say(timelineText.nothingDated)}
          </div>
        </div>
      )}
    </div>
  )
}

/** Panning moves the window over one layout: nothing here changes then, so nothing is made anew. */
export const LaneRows = memo(Rows)

function isSeen({ top, height }: PlacedLane, seen: Pick<RowsProps, 'scrollTop' | 'height'>): boolean {
  return top + height > seen.scrollTop - 200 && top < seen.scrollTop + seen.height + 200
}

function LaneRow(props: { placed: PlacedLane; index: number; spot: MarkSpot | null; paper: Paper; telling: Telling }) {
  const { placed, index, spot, paper, telling } = props
  const { lane } = placed
  const count = lane.columns.marks.length
  return (
    <div role="row" aria-rowindex={index + 1} className="lane-row" style={{ top: placed.top, height: placed.height }}>
      <div role="rowheader" className="lane-row__name" style={{ width: gutter }}>
        <span className={`lane-row__word${placed.height < twoLines ? ' lane-row__word--one' : ''}`} title={lane.label}>
          {lane.label}
        </span>
        <span className="lane-row__count">{telling.say(timelineText.laneCount, { count: showCount(count) })}</span>
      </div>
      {spot === null ? (
        <div role="gridcell" className="unseen">
          {telling.say(timelineText.laneCount, { count })}
        </div>
      ) : (
        <FocusCells lane={lane} paper={paper} spot={spot} telling={telling} />
      )}
    </div>
  )
}

/** A lane lower than this has room for one line of its name beside the number of its marks. */
const twoLines = 58

/** The mark in focus between its neighbours, so that reading on works in both directions. */
function FocusCells({ lane, paper, spot, telling }: { lane: Lane; paper: Paper; spot: MarkSpot; telling: Telling }) {
  const places = [spot.place - 1, spot.place, spot.place + 1].filter(
    (place) => lane.columns.marks.idAt(place) !== undefined,
  )
  return places.map((place) => (
    <div
      key={place}
      role="gridcell"
      className="unseen"
      aria-colindex={place + 2}
      {...(place === spot.place ? { id: 'timeline-mark', 'aria-selected': true } : {})}
    >
      {tellPlace(lane, { place, paper, spot, telling })}
    </div>
  ))
}

function tellPlace(
  lane: Lane,
  { place, paper, spot, telling }: { place: number; paper: Paper; spot: MarkSpot; telling: Telling },
): string {
  const { say } = telling
  const item = itemAt(paper, { lane: spot.lane, place })
  const mark = lane.columns.marks.at(place)
  const total = lane.columns.marks.length
  const last = item?.kind === 'cluster' ? lane.columns.marks.at(item.end - 1) : undefined
  const told =
    item?.kind === 'cluster' && mark !== undefined && last !== undefined
      ? say(timelineText.clusterTold, {
          count: item.count,
          first: tellMark(mark, telling),
          last: tellMark(last, telling),
        })
      : mark === undefined
        ? ''
        : tellMark(mark, telling)
  return say(timelineText.placeInLane, { told, lane: lane.label, place: place + 1, total })
}
