import { useState } from 'react'
import type { CaseEvent } from '../../../src/contract/timeline.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Choice, NumberInput, TextInput } from '../../ui/Fields.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'
import { readDegrees, writeDegrees } from './read-degrees.ts'

type Place = NonNullable<CaseEvent['place']>

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']
const noPlace = { latitude: null, longitude: null, accuracyMeters: null, zone: null }

/** Where it happened: its name, a point with the circle it lies in, and the zone of that point where it is another. */
export function PlacePart({
  place,
  on,
  set,
}: {
  place: Place | null
  on: string | null
  set: (place: Place | null) => void
}) {
  const say = useSay()
  const change = (next: Partial<Place>): void => {
    if (place !== null) set({ ...place, ...next })
  }
  return (
    <Part title={say(timelineText.place)}>
      <TextInput
        label={say(timelineText.place)}
        value={place?.name ?? null}
        onChange={(name) => set(name === null ? null : { ...(place ?? noPlace), name })}
      />
      {place !== null && (
        <div className="fields">
          <Degrees
            label={say(timelineText.latitude)}
            value={place.latitude}
            limit={90}
            set={(latitude) => change({ latitude })}
          />
          <Degrees
            label={say(timelineText.longitude)}
            value={place.longitude}
            limit={180}
            set={(longitude) => change({ longitude })}
          />
          <NumberInput
            label={say(timelineText.accuracyMeters)}
            value={place.accuracyMeters}
            max={5_000_000}
            onChange={(accuracyMeters) => change({ accuracyMeters })}
          />
          <Choice
            label={say(timelineText.placeZone)}
            value={place.zone}
            options={zones.map((name) => ({ value: name, label: name }))}
            onChange={(zone) => change({ zone })}
            clearable
          />
        </div>
      )}
      {place !== null && place.latitude !== null && place.longitude !== null && (
        <ZonesThere
          latitude={place.latitude}
          longitude={place.longitude}
          on={on}
          chosen={place.zone}
          choose={(zone) => change({ zone })}
        />
      )}
    </Part>
  )
}

/** Degrees as people write them; what cannot be read stays in sight and is not taken. */
function Degrees(props: { label: string; value: number | null; limit: number; set: (value: number | null) => void }) {
  const { label, value, limit, set } = props
  const say = useSay()
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && readDegrees(typed, limit) === null
  return (
    <TextInput
      label={label}
      placeholder="-2,7310"
      value={typed ?? writeDegrees(value)}
      error={isWrong ? say(timelineText.degreesWrong, { limit }) : null}
      onChange={(text) => {
        setTyped(text)
        const read = text === null ? null : readDegrees(text, limit)
        if (text === null || read !== null) set(read)
      }}
    />
  )
}

type ThereProps = {
  latitude: number
  longitude: number
  /** The day of the event; null: today's rules. */
  on: string | null
  chosen: Zone | null
  choose: (zone: Zone) => void
}

/** What the offline library says of the point on that day; beside a border of zones it offers both, and a person chooses. */
function ZonesThere({ latitude, longitude, on, chosen, choose }: ThereProps) {
  const say = useSay()
  const language = useLanguage()
  const there = useAnswerOr('places.zones', { latitude, longitude, on }, null)
  if (there === null) return null
  const offered = [...new Map(there.offered.map((one) => [one.zone, one])).values()]
  const told = offered.length > 1 ? timelineText.zonesOpen : timelineText.zoneTaken
  return (
    <div className="stack stack--tight" role="group" aria-label={say(timelineText.zonesThere)}>
      <p className="prose small quiet">
        {there.shown[language]}
        {chosen === null && offered.length > 0 && ` ${say(told)}`}
      </p>
      <div className="line">
        {offered
          .filter(({ zone }) => zone !== chosen)
          .map(({ zone, offset }) => (
            <Button edits key={zone} small onPress={() => choose(zone)}>
              {say(timelineText.takeZone, { zone, offset })}
            </Button>
          ))}
      </div>
    </div>
  )
}
