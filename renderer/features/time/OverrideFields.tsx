import type { RegionalOverride } from '../../../src/contract/case-record.ts'
import { caseRecordText } from '../../../src/text/screens/case-record.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

/** A decision of the region: what it replaces, its day and hour or its window, its number, source and reason. An hour needs its zone. */
export function OverrideFields({
  override,
  set,
  zone,
}: {
  override: RegionalOverride
  set: (override: RegionalOverride) => void
  zone: Zone
}) {
  const say = useSay()
  const text = (field: 'replaces' | 'decisionNumber' | 'source' | 'reason', label: string) => (
    <TextInput
      label={label}
      value={override[field] || null}
      onChange={(value) => set({ ...override, [field]: value ?? '' })}
      required
    />
  )
  const setHour = (typed: string | null): void => {
    const hour = typed === null ? null : typed.replace('.', ':')
    set({ ...override, hour, zone: hour === null ? null : (override.zone ?? zone) })
  }
  return (
    <>
      {text('replaces', say(caseRecordText.overrideReplaces))}
      <DateInput
        label={say(caseRecordText.knownDate)}
        value={override.date}
        onChange={(date) => set({ ...override, date })}
      />
      <TextInput
        label={say(caseRecordText.overrideHour)}
        value={override.hour?.replace(':', '.') ?? null}
        placeholder="15.00"
        onChange={setHour}
      />
      <Choice
        label={say(timeText.overrideZone)}
        value={override.zone}
        options={zones.map((name) => ({ value: name, label: name }))}
        onChange={(next) => set({ ...override, zone: next })}
        isDisabled={override.hour === null}
      />
      <DateInput
        label={say(timeText.overrideStart)}
        value={override.start}
        onChange={(start) => set({ ...override, start })}
      />
      <DateInput label={say(timeText.overrideEnd)} value={override.end} onChange={(end) => set({ ...override, end })} />
      {text('decisionNumber', say(caseRecordText.overrideNumber))}
      {text('source', say(caseRecordText.overrideSource))}
      {text('reason', say(caseRecordText.overrideReason))}
    </>
  )
}
