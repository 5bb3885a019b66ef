import { timelineText, workWords } from '../../../src/text/screens/timeline.ts'
import { precisionWords } from '../../../src/text/screens/words.ts'
import { showClock, showDay } from '../../ui/show-time.ts'
import { tellTime, type Telling } from './model/tell-mark.ts'
import type { Hovered } from './use-pointer.ts'

/** What lies under the pointer, in full: words are cut on the paper, never here. */
export function HoverCard({ hovered, telling, width }: { hovered: Hovered; telling: Telling; width: number }) {
  const { lane, item, x, y } = hovered
  const { say, zone } = telling
  const { columns } = lane.lane
  const place = { left: Math.min(x + 14, width - 300), top: y + 18 }
  if (item.kind === 'cluster') {
    const [from = 0, to = 0] = [columns.anchor[item.first], columns.anchor[item.end - 1]]
    const moment = (ms: number): string => `${showDay(ms, zone, say)} ${showClock(ms, zone)}`
    return (
      <div className="hover-card" style={place}>
        <strong>{say(timelineText.cluster, { count: item.count })}</strong>
        <span>{say(timelineText.betweenTimes, { from: moment(from), to: moment(to) })}</span>
        <span className="quiet">{say(timelineText.clusterOpen)}</span>
      </div>
    )
  }
  const mark = columns.marks.at(item.place)
  if (mark === undefined) return null
  return (
    <div className="hover-card" style={place}>
      <strong>
        {mark.id === mark.title ? '' : `${mark.id}  `}
        {mark.title}
      </strong>
      <span>
        {tellTime(mark, telling)} <span className="quiet">({say(precisionWords[mark.precision])})</span>
      </span>
      {mark.event?.event.place && <span className="quiet">{mark.event.event.place.name}</span>}
      {mark.work !== null && <span className="quiet">{say(workWords[mark.work])}</span>}
      {mark.conflict && <span className="state--look">{say(timelineText.conflict)}</span>}
    </div>
  )
}
