import { mapText } from '../../../src/text/screens/map.ts'
import { DataGrid } from '../../ui/DataGrid.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import type { Visit } from './map-places.ts'
import { showCoordinates, showMeters } from './show-coordinates.ts'

/** The map as lines: when, what, where and how exactly; what has no coordinates stands at the end and says so. */
export function VisitList(props: {
  visits: readonly Visit[]
  selectedId: string | null
  onOpen: (id: string) => void
}) {
  const { visits, selectedId, onOpen } = props
  const say = useSay()
  const language = useLanguage()
  if (visits.length === 0) return null
  return (
    <div className="map__list">
      <DataGrid
        name={say(mapText.list)}
        rows={visits}
        keyOf={({ event }) => event.id}
        selected={selectedId}
        onSelect={onOpen}
        dim={({ place }) => place === null}
        columns={[
          {
            id: 'id',
            label: say(mapText.code),
            track: '56px',
            cell: ({ event }) => <span className="number">{event.id}</span>,
          },
          {
            id: 'when',
            label: say(mapText.when),
            track: 'minmax(150px, 1.2fr)',
            cell: ({ event }) => <span className="cut">{event.shownTime[language]}</span>,
          },
          {
            id: 'what',
            label: say(mapText.what),
            track: 'minmax(140px, 1.4fr)',
            cell: ({ event }) => <span className="cut">{event.event.title}</span>,
          },
          {
            id: 'place',
            label: say(mapText.place),
            track: 'minmax(130px, 1.1fr)',
            cell: ({ event }) => <span className="cut">{event.event.place?.name}</span>,
          },
          {
            id: 'point',
            label: say(mapText.coordinates),
            track: 'minmax(170px, 1fr)',
            cell: ({ place }) => (
              <span className="quiet cut">
                {place === null ? say(mapText.without) : showCoordinates(place, say)}
                {place !== null &&
                  ` · ${place.accuracyMeters === null ? say(mapText.accuracyUnknown) : say(mapText.accuracy, { radius: showMeters(place.accuracyMeters) })}`}
              </span>
            ),
          },
        ]}
      />
    </div>
  )
}
