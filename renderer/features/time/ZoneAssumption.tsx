import type { PlaceZones } from '../../../src/contract/places.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'

export type AssumedDraft = { zone: Zone | null; by: string | null; historicOffset: string | null }

const allZones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

/**
 * Who assumes which zone. Zones of the place stand first with what the library says; before 1988 the offset of then goes with the choice.
 * Nothing is chosen beforehand, and the laptop's zone is never offered.
 */
export function ZoneAssumption(props: {
  draft: AssumedDraft
  onChange: (draft: AssumedDraft) => void
  zones: PlaceZones | null
}) {
  const { draft, onChange, zones } = props
  const say = useSay()
  const language = useLanguage()
  const offered = zones?.offered ?? []
  const choose = (zone: Zone | null): void => {
    const found = offered.find((one) => one.zone === zone)
    onChange({ ...draft, zone, historicOffset: found?.historic === true ? found.offset : null })
  }
  const options = [...new Set([...offered.map((one) => one.zone), ...allZones])].map((zone) => {
    const found = offered.find((one) => one.zone === zone)
    return { value: zone, label: zone, ...(found === undefined ? {} : { note: `${found.offset} · ${found.iana}` }) }
  })
  return (
    <div className="stack stack--tight">
      {zones !== null && <p className="small quiet">{zones.shown[language]}</p>}
      <div className="fields">
        <Choice label={say(evidenceText.assumeZone)} value={draft.zone} options={options} onChange={choose} required />
        <TextInput
          label={say(evidenceText.assumedBy)}
          value={draft.by}
          onChange={(by) => onChange({ ...draft, by })}
          required
        />
      </div>
    </div>
  )
}
