import { useMemo } from 'react'
import { timelineText, certaintyWords } from '../../../src/text/screens/timeline.ts'
import { peopleText } from '../../../src/text/screens/people.ts'
import { precisionWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { DataGrid } from '../../ui/DataGrid.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { elapsedBetween } from './model/elapsed.ts'
import { tellTime } from './model/tell-mark.ts'
import type { TimelineMark } from './model/timeline-mark.ts'
import type { TimelineModel } from './model/timeline-model.ts'

/** The timeline as lines to read aloud: how long after the one before, when, how exactly, what, in which phase, how sure. */
export function MarkList(props: { model: TimelineModel; selectedId: string | null; onOpen: (id: string) => void }) {
  const { model, selectedId, onOpen } = props
  const say = useSay()
  const language = useLanguage()
  const { zone } = useCase()
  const { whole } = model
  // A list has a line for each of them, so that its keys reach the last one.
  const marks = useMemo(() => whole.marks.all(), [whole])
  const placeOf = useMemo(() => new Map(marks.map((mark, place) => [mark.id, place])), [marks])
  const since = ({ id }: TimelineMark): string => {
    const place = placeOf.get(id) ?? 0
    const [before, mark] = [marks[place - 1], marks[place]]
    const told = before === undefined || mark === undefined ? null : elapsedBetween(before, mark, say)
    return told === null ? '' : `+ ${told}`
  }
  return (
    <DataGrid
      name={say(timelineText.title)}
      rows={marks}
      keyOf={(mark) => mark.id}
      selected={selectedId}
      onSelect={onOpen}
      columns={[
        {
          id: 'id',
          label: say(peopleText.code),
          track: 'minmax(52px, max-content)',
          cell: (mark) => (
            <span className="number">{mark.evidence !== null && mark.event === null ? mark.evidence : mark.id}</span>
          ),
        },
        {
          id: 'since',
          label: say(timelineText.since),
          track: '148px',
          cell: (mark) => <span className="quiet cut">{since(mark)}</span>,
        },
        {
          id: 'when',
          label: say(timelineText.when),
          track: 'minmax(200px, 1.3fr)',
          cell: (mark) => tellTime(mark, { say, language, zone }),
        },
        {
          id: 'precision',
          label: say(timelineText.precision),
          track: '104px',
          cell: (mark) => <span className="quiet">{say(precisionWords[mark.precision])}</span>,
        },
        { id: 'title', label: say(timelineText.eventTitle), track: 'minmax(160px, 2fr)', cell: (mark) => mark.title },
        {
          id: 'phase',
          label: say(timelineText.phase),
          track: 'minmax(110px, 1fr)',
          cell: (mark) => <span className="quiet">{mark.event?.phase?.shown[language]}</span>,
        },
        {
          id: 'certainty',
          label: say(timelineText.certainty),
          track: '128px',
          cell: (mark) =>
            mark.conflict ? (
              <StateWord state="look" word={timelineText.twoPlacesShort} />
            ) : (
              say(mark.adopted ? certaintyWords[mark.certainty] : timelineText.notAdopted)
            ),
        },
      ]}
    />
  )
}
