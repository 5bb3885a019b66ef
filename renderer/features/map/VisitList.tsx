import type { ItemPlace } from '../../../src/contract/item-places.ts'
import { mapText } from '../../../src/text/screens/map.ts'
import { DataGrid } from '../../ui/DataGrid.tsx'
import { useLanguage, useSay, type Say } from '../../ui/language.tsx'
import type { Language } from '../../../src/text/say.ts'
import { linesOf, type MapLine } from './map-lines.ts'
import type { Visit } from './map-places.ts'
import { showCoordinates, showMeters } from './show-coordinates.ts'

/** The map as lines: when, what, where and how exactly, files among events; what has no coordinates stands at the end and says so. */
export function VisitList(props: {
  visits: readonly Visit[]
  items: readonly ItemPlace[]
  selectedId: string | null
  selectedItem: string | null
  onOpen: (id: string) => void
  onOpenItem: (evidence: string) => void
}) {
  const { visits, items, selectedId, selectedItem, onOpen, onOpenItem } = props
  const say = useSay()
  const language = useLanguage()
  const lines = linesOf(visits, items)
  if (lines.length === 0) return null
  const open = (key: string): void => {
    const line = lines.find((one) => one.key === key)
    if (line?.kind === 'item') onOpenItem(line.code)
    else if (line !== undefined) onOpen(line.code)
  }
  return (
    <div className="map__list">
      <DataGrid
        name={say(mapText.list)}
        rows={lines}
        keyOf={({ key }) => key}
        selected={lines.find((line) => line.code === (line.kind === 'item' ? selectedItem : selectedId))?.key ?? null}
        onSelect={open}
        dim={({ point }) => point === null}
        columns={columnsOf(say, language)}
      />
    </div>
  )
}

function columnsOf(say: Say, language: Language) {
  return [
    {
      id: 'id',
      label: say(mapText.code),
      track: '64px',
      cell: ({ code }: MapLine) => <span className="number">{code}</span>,
    },
    {
      id: 'when',
      label: say(mapText.when),
      track: 'minmax(150px, 1.2fr)',
      cell: ({ shown, isChosen }: MapLine) => (
        <span className="cut">
          {shown[language]}
          {!isChosen && <span className="quiet"> · {say(mapText.notChosen)}</span>}
        </span>
      ),
    },
    {
      id: 'what',
      label: say(mapText.what),
      track: 'minmax(140px, 1.4fr)',
      cell: (line: MapLine) => <span className="cut">{line.title ?? say(mapText.byFileLong)}</span>,
    },
    {
      id: 'place',
      label: say(mapText.place),
      track: 'minmax(130px, 1.1fr)',
      cell: (line: MapLine) => <span className="cut">{line.place ?? <span className="quiet">–</span>}</span>,
    },
    {
      id: 'point',
      label: say(mapText.coordinates),
      track: 'minmax(170px, 1fr)',
      cell: ({ point }: MapLine) => <span className="quiet cut">{tellPoint(point, say)}</span>,
    },
  ]
}

function tellPoint(point: MapLine['point'], say: Say): string {
  if (point === null) return say(mapText.without)
  const radius =
    point.accuracyMeters === null
      ? say(mapText.accuracyUnknown)
      : say(mapText.accuracy, { radius: showMeters(point.accuracyMeters) })
  return `${showCoordinates(point, say)} · ${radius}`
}
