import type { EventView } from '../../../src/contract/timeline.ts'
import { peopleText } from '../../../src/text/screens/people.ts'
import { certaintyWords, timelineText } from '../../../src/text/screens/timeline.ts'
import { selectionOf } from '../../app/address.ts'
import { setQuery, useAddress } from '../../app/use-address.ts'
import { StateWord } from '../../ui/Chips.tsx'
import { DataGrid } from '../../ui/DataGrid.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { datedEvents } from './timeline-view.ts'

/** The timeline as lines to read aloud: time, what, phase, place, certainty. */
export function EventList({ events }: { events: readonly EventView[] }) {
  const say = useSay()
  const language = useLanguage()
  const selection = selectionOf(useAddress())
  return (
    <DataGrid
      name={say(timelineText.title)}
      rows={[...events.filter((event) => event.time.fromMs === null), ...datedEvents(events)]}
      keyOf={(event) => event.id}
      selected={selection?.kind === 'peristiwa' ? selection.id : null}
      onSelect={(id) => setQuery({ pilih: `peristiwa:${id}` })}
      columns={[
        {
          id: 'id',
          label: say(peopleText.code),
          track: '52px',
          cell: (event) => <span className="number">{event.id}</span>,
        },
        {
          id: 'when',
          label: say(timelineText.when),
          track: 'minmax(210px, 1.3fr)',
          cell: (event) => event.shownTime[language],
        },
        {
          id: 'title',
          label: say(timelineText.eventTitle),
          track: 'minmax(180px, 2fr)',
          cell: (event) => event.event.title,
        },
        {
          id: 'phase',
          label: say(timelineText.phase),
          track: 'minmax(120px, 1fr)',
          cell: (event) => <span className="quiet">{event.phase?.shown[language]}</span>,
        },
        {
          id: 'certainty',
          label: say(timelineText.certainty),
          track: '140px',
          cell: (event) =>
            event.conflictsWith.length > 0 ? (
              <StateWord state="look" word={certaintyWords[event.event.certainty]} />
            ) : (
              say(certaintyWords[event.event.certainty])
            ),
        },
      ]}
    />
  )
}
