import type { DeviceCard } from '../../../src/contract/timeline.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { CivilInput } from '../../ui/CivilInput.tsx'
import { Choice, NumberInput, TextInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'
import { CodesInput } from '../evidence/CodesInput.tsx'

export type Reference = DeviceCard['references'][number]

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

/** One reference of a device-clock card: what the device showed, the true time then, how far each is in doubt, and how it is known. */
export function DeviceReferenceFields({ row, set }: { row: Reference; set: (row: Reference) => void }) {
  const say = useSay()
  return (
    <div className="reference-fields">
      <CodesInput
        kind="evidence"
        label={say(timeText.referenceEvidence)}
        value={row.evidence === null ? [] : [row.evidence]}
        onChange={([evidence]) => set({ ...row, evidence: evidence ?? null })}
      />
      <CivilInput
        label={say(timeText.referenceDevice)}
        value={row.deviceShowed || null}
        onChange={(text) => set({ ...row, deviceShowed: text ?? '' })}
        required
      />
      <NumberInput
        label={say(timeText.referenceSpan)}
        value={row.deviceSpanSeconds}
        max={86_400}
        onChange={(seconds) => set({ ...row, deviceSpanSeconds: seconds ?? 0 })}
      />
      <CivilInput
        label={say(timeText.referenceTrue)}
        value={row.trueFrom || null}
        onChange={(text) => set({ ...row, trueFrom: text ?? '' })}
        required
      />
      <NumberInput
        label={say(timeText.referenceSpan)}
        value={row.trueSpanSeconds}
        max={86_400}
        onChange={(seconds) => set({ ...row, trueSpanSeconds: seconds ?? 0 })}
      />
      <Choice
        label={say(timeText.referenceZone)}
        value={row.zone}
        options={zones.map((name) => ({ value: name, label: name }))}
        onChange={(zone) => zone && set({ ...row, zone })}
      />
      <TextInput
        label={say(timeText.referenceHow)}
        value={row.how || null}
        onChange={(how) => set({ ...row, how: how ?? '' })}
        required
      />
    </div>
  )
}
