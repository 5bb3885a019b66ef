import { useMemo } from 'react'
import type { UndatedFact } from '../../../src/contract/timeline-window.ts'
import { timelineText, certaintyWords } from '../../../src/text/screens/timeline.ts'
import { peopleText } from '../../../src/text/screens/people.ts'
import { precisionWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { DataGrid, type Column } from '../../ui/DataGrid.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { elapsedBetween } from './model/elapsed.ts'
import { tellOrder } from './model/tell-order.ts'
import { tellTime } from './model/tell-mark.ts'
import type { TimelineMark } from './model/timeline-mark.ts'
import type { TimelineModel } from './model/timeline-model.ts'

/** A line of the list: a dated mark, or after all of them an undated fact. */
type Line = { readonly id: string; readonly mark: TimelineMark | null; readonly fact: UndatedFact | null }

/**
 * The timeline as lines to read aloud: how long after the one before, when, how exactly, what, in which phase, how sure.
 *
 * What has no date stands at the end, with why it has none and what is known of its order: nothing is reached by the drawing alone.
 */
export function MarkList(props: { model: TimelineModel; selectedId: string | null; onOpen: (id: string) => void }) {
  const { model, selectedId, onOpen } = props
  const say = useSay()
  const { whole, undated } = model
  // A list has a line for each of them, so that its keys reach the last one.
  const lines = useMemo(
    (): Line[] => [
      ...whole.marks.all().map((mark) => ({ id: mark.id, mark, fact: null })),
      ...undated.map((fact) => ({ id: fact.id, mark: null, fact })),
    ],
    [whole, undated],
  )
  const columns = useColumns(lines)
  return (
    <DataGrid
      name={say(timelineText.title)}
      rows={lines}
      keyOf={(line) => line.id}
      selected={selectedId}
      onSelect={onOpen}
      columns={columns}
    />
  )
}

function useColumns(lines: readonly Line[]): Column<Line>[] {
  const say = useSay()
  const language = useLanguage()
  const { zone } = useCase()
  const placeOf = useMemo(() => new Map(lines.map((line, place) => [line.id, place])), [lines])
  const since = ({ id }: Line): string => {
    const place = placeOf.get(id) ?? 0
    const [before, mark] = [lines[place - 1]?.mark ?? null, lines[place]?.mark ?? null]
    const told = before === null || mark === null ? null : elapsedBetween(before, mark, say)
    return told === null ? '' : `+ ${told}`
  }
  const whyUndated = (fact: UndatedFact): string =>
    [fact.because[language], fact.raw ? `“${fact.raw}”` : null, tellOrder(fact, say)]
      .filter((part) => part !== null)
      .join(' · ')
  return [
    {
      id: 'id',
      label: say(peopleText.code),
      track: 'minmax(52px, max-content)',
      cell: (line) => <span className="number">{codeOf(line)}</span>,
    },
    {
      id: 'since',
      label: say(timelineText.since),
      track: '148px',
      cell: (line) => <span className="quiet cut">{since(line)}</span>,
    },
    {
      id: 'when',
      label: say(timelineText.when),
      track: 'minmax(200px, 1.3fr)',
      cell: ({ mark, fact }) =>
        mark === null ? (
          <span className="quiet cut">{fact && whyUndated(fact)}</span>
        ) : (
          tellTime(mark, { say, language, zone })
        ),
    },
    {
      id: 'precision',
      label: say(timelineText.precision),
      track: '104px',
      cell: ({ mark }) => <span className="quiet">{mark && say(precisionWords[mark.precision])}</span>,
    },
    {
      id: 'title',
      label: say(timelineText.eventTitle),
      track: 'minmax(160px, 2fr)',
      cell: ({ mark, fact }) => mark?.title ?? fact?.title,
    },
    {
      id: 'phase',
      label: say(timelineText.phase),
      track: 'minmax(110px, 1fr)',
      cell: ({ mark }) => <span className="quiet">{mark?.event?.phase?.shown[language]}</span>,
    },
    {
      id: 'certainty',
      label: say(timelineText.certainty),
      track: '128px',
      cell: ({ mark }) =>
        mark === null ? null : mark.conflict ? (
          <StateWord state="look" word={timelineText.twoPlacesShort} />
        ) : (
          say(mark.adopted ? certaintyWords[mark.certainty] : timelineText.notAdopted)
        ),
    },
  ]
}

function codeOf({ mark, fact, id }: Line): string {
  if (mark !== null) return mark.evidence !== null && mark.event === null ? mark.evidence : id
  return fact !== null && fact.evidence !== null && fact.kind !== 'event' ? fact.evidence : id
}
