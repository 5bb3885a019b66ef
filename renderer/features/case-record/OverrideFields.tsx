import type { RegionalOverride } from '../../../src/contract/case-record.ts'
import type { ReplaceableDate } from '../../../src/contract/form-help.ts'
import { caseRecordText } from '../../../src/text/screens/case-record.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { useLanguage, useSay, type Say } from '../../ui/language.tsx'
import { readClock } from '../../ui/read-date.ts'
import { showCivilDate } from '../../ui/show-time.ts'

const zones = ['WIB', 'WITA', 'WIT'] as const

/** A decision of the region in place of a day or window of the national calendar: which one, what it says, where that stands. */
export function OverrideFields({ one, set }: { one: RegionalOverride; set: (one: RegionalOverride) => void }) {
  const say = useSay()
  const language = useLanguage()
  const { caseId, zone } = useCase()
  const calendar = useAnswerOr('forms.choices', { caseId }, null)?.calendar ?? []
  const replaced = calendar.find((row) => row.code === one.replaces)
  const isWindow = replaced?.kind === 'window'
  return (
    <>
      <div className="fields__all">
        <Choice
          label={say(caseRecordText.overrideReplaces)}
          hint={replaced ? say(caseRecordText.nationalDate, { date: nationalOf(replaced, say) }) : ''}
          value={one.replaces || null}
          options={calendar.map((row) => ({ value: row.code, label: row.title[language], note: nationalOf(row, say) }))}
          onChange={(code) =>
            set({ ...one, replaces: code ?? '', date: null, hour: null, zone: null, start: null, end: null })
          }
          required
        />
      </div>
      {isWindow ? (
        <>
          <DateInput
            label={say(caseRecordText.overrideStart)}
            value={one.start}
            onChange={(start) => set({ ...one, start })}
            required
          />
          <DateInput
            label={say(caseRecordText.overrideEnd)}
            value={one.end}
            onChange={(end) => set({ ...one, end })}
            required
          />
        </>
      ) : (
        <>
          <DateInput
            label={say(caseRecordText.knownDate)}
            value={one.date}
            onChange={(date) => set({ ...one, date })}
            required
          />
          <HourField
            value={one.hour}
            onChange={(hour) => set({ ...one, hour, zone: hour === null ? null : (one.zone ?? zone) })}
          />
          {one.hour !== null && (
            <Choice
              label={say(controlsText.zone)}
              value={one.zone}
              options={zones.map((value) => ({ value, label: value }))}
              onChange={(next) => next && set({ ...one, zone: next })}
            />
          )}
        </>
      )}
      <TextInput
        label={say(caseRecordText.overrideNumber)}
        value={one.decisionNumber || null}
        onChange={(number) => set({ ...one, decisionNumber: number ?? '' })}
        required
      />
      <TextInput
        label={say(caseRecordText.overrideSource)}
        value={one.source || null}
        onChange={(source) => set({ ...one, source: source ?? '' })}
        required
      />
      <TextInput
        label={say(caseRecordText.overrideReason)}
        value={one.reason || null}
        onChange={(reason) => set({ ...one, reason: reason ?? '' })}
        required
      />
    </>
  )
}

/** An hour as people type it (`15.00`), kept as `15:00` once it can be read. */
function HourField({ value, onChange }: { value: string | null; onChange: (hour: string | null) => void }) {
  const say = useSay()
  const shown = value?.replace(':', '.') ?? null
  const wrong = value !== null && readClock(value) === null
  return (
    <TextInput
      label={say(caseRecordText.overrideHour)}
      placeholder="00.00"
      value={shown}
      error={wrong && value.length > 3 ? say(controlsText.timeWrong) : null}
      onChange={(text) => onChange(text === null ? null : (readClock(text)?.slice(0, 5) ?? text))}
    />
  )
}

function nationalOf(row: ReplaceableDate, say: Say): string {
  const [first, last] = row.kind === 'window' ? [row.start, row.end] : [row.date, null]
  return [first, last]
    .filter((date) => date !== null)
    .map((date) => showCivilDate(date, say))
    .join(' – ')
}
