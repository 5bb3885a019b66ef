import type { AssumedZone } from '../../../src/contract/timeline.ts'
import { captureText } from '../../../src/text/screens/intake-records.ts'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

/** Which zone the phone on the picture was set to, who says so and why; no answer is an answer. */
export function ViewerZone(props: { value: AssumedZone | null; onChange: (value: AssumedZone | null) => void }) {
  const { value, onChange } = props
  const say = useSay()
  return (
    <div className="fields">
      <Choice
        label={say(captureText.zone)}
        value={value?.zone ?? null}
        options={zones.map((name) => ({ value: name, label: name }))}
        onChange={(zone) => onChange(zone === null ? null : { by: '', because: '', ...value, zone })}
        clearable
      />
      {value !== null && (
        <>
          <TextInput
            label={say(captureText.zoneBy)}
            value={value.by || null}
            onChange={(by) => onChange({ ...value, by: by ?? '' })}
            required
          />
          <TextInput
            label={say(captureText.zoneBecause)}
            value={value.because || null}
            onChange={(because) => onChange({ ...value, because: because ?? '' })}
            required
          />
        </>
      )}
    </div>
  )
}
