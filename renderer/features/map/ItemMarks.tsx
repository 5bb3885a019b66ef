import type { ItemPlace } from '../../../src/contract/item-places.ts'
import { mapText } from '../../../src/text/screens/map.ts'
import { useSay } from '../../ui/language.tsx'
import { farShare } from './MapMarks.tsx'
import { metersPerPixel, onSheet, type MapSize, type MapView } from './map-view.ts'

/** Nearer than this two points would lie on one another. */
const nearPixels = 18

type Props = {
  view: MapView
  size: MapSize
  items: readonly ItemPlace[]
  selectedItem: string | null
  onChoose: (evidence: string) => void
}

/**
 * Points that files name, as small open squares with the radius the file states.
 *
 * They are claims of files and never look like a place somebody recorded: another shape, and the words *menurut GPS berkas*.
 */
export function ItemMarks({ view, size, items, selectedItem, onChoose }: Props) {
  return (
    <g>
      {groupsOf(items, view, size).map((group) => (
        <ItemMark
          key={group.items[0].evidence}
          {...{ group, view, selectedItem, onChoose }}
          isFar={group.x > size.width * farShare}
        />
      ))}
    </g>
  )
}

type Group = { readonly items: readonly [ItemPlace, ...ItemPlace[]]; readonly x: number; readonly y: number }

function groupsOf(items: readonly ItemPlace[], view: MapView, size: MapSize): Group[] {
  const groups: Group[] = []
  for (const item of items) {
    const [x, y] = onSheet(view, size, item)
    if (x < -50 || y < -50 || x > size.width + 50 || y > size.height + 50) continue
    const near = groups.findIndex((group) => Math.hypot(group.x - x, group.y - y) < nearPixels)
    const found = groups[near]
    if (found === undefined) groups.push({ items: [item], x, y })
    else groups[near] = { ...found, items: [...found.items, item] }
  }
  return groups
}

function ItemMark(props: Pick<Props, 'view' | 'selectedItem' | 'onChoose'> & { group: Group; isFar: boolean }) {
  const { group, view, selectedItem, onChoose, isFar } = props
  const say = useSay()
  const { items, x, y } = group
  const [first] = items
  const at = items.findIndex(({ evidence }) => evidence === selectedItem)
  const radius = first.accuracyMeters === null ? 0 : first.accuracyMeters / metersPerPixel(view, first.latitude)
  const codes = items.slice(0, mostNamed).map(({ evidence }) => evidence)
  const more = items.length > mostNamed ? ` +${items.length - mostNamed}` : ''
  return (
    <g
      className={`map__item${at >= 0 ? ' map__item--selected' : ''}`}
      transform={`translate(${x} ${y})`}
      onClick={() => onChoose((items[(at + 1) % items.length] ?? first).evidence)}
    >
      {radius > 8 && <circle className="map__accuracy map__accuracy--item" r={radius} />}
      <path className="map__item-pole" d="M0 0V22" />
      <rect className="map__item-mark" x={-6} y={22} width={12} height={9} />
      <text className="map__item-name" x={isFar ? -11 : 11} y={30} textAnchor={isFar ? 'end' : 'start'}>
        {`${codes.join(', ')}${more} · ${say(mapText.byFile)}`}
      </text>
      <title>{say(mapText.byFileLong)}</title>
    </g>
  )
}

const mostNamed = 3
