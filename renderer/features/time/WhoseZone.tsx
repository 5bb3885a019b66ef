import type { AssumedZone } from '../../../src/contract/timeline.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useCase } from '../../app/case-context.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import { isNobody } from './claim-reading.ts'

const zones = ['WIB', 'WITA', 'WIT'] as const

/** Who takes the words for which zone, and why. Nothing is chosen beforehand: no zone is assumed by nobody. */
export function WhoseZone({ zone, set }: { zone: AssumedZone | null; set: (zone: AssumedZone | null) => void }) {
  const say = useSay()
  const { record } = useCase()
  const officer = record?.body.officers[0]?.name ?? ''
  // An offset of before 1988 belonged to the zone that was chosen first.
  const choose = (value: AssumedZone['zone'] | null): void =>
    set(value && { by: zone?.by ?? officer, because: zone?.because ?? '', zone: value })
  return (
    <div className="fields">
      <Choice
        label={say(evidenceText.assumeZone)}
        value={zone?.zone ?? null}
        options={zones.map((value) => ({ value, label: value }))}
        onChange={choose}
        required
      />
      {zone !== null && (
        <>
          <TextInput
            label={say(evidenceText.assumedBy)}
            value={isNobody(zone.by) ? null : zone.by}
            onChange={(by) => set({ ...zone, by: by ?? '' })}
            required
          />
          <TextInput
            label={say(evidenceText.assumedBecause)}
            value={isNobody(zone.because) ? null : zone.because}
            onChange={(because) => set({ ...zone, because: because ?? '' })}
            required
          />
        </>
      )}
    </div>
  )
}
