import { useState } from 'react'
import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { offsetMs, toCivil, type Zone } from '../../ui/show-time.ts'
import { usePageSay } from './page-language.tsx'

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

/** The moment validity is judged for, in a zone of Indonesia and never in the machine's own. */
export function MomentInput({ atMs, onMoment }: { atMs: number | null; onMoment: (atMs: number | null) => void }) {
  const say = usePageSay()
  const [zone, setZone] = useState<Zone>('WIB')
  const change = (written: string, inZone: Zone): void => {
    const utcMs = Date.parse(`${written}Z`)
    onMoment(Number.isNaN(utcMs) ? null : utcMs - offsetMs(inZone))
  }
  const written = atMs === null ? '' : writtenIn(atMs, zone)
  return (
    <div className="kind" role="group" aria-label={say(text.moment)}>
      <div className="kind__head">
        <h2>{say(text.moment)}</h2>
        <p className="quiet small">{say(text.momentWhy)}</p>
      </div>
      <div className="kind__files">{atMs === null && <span className="quiet">{say(text.now)}</span>}</div>
      <div className="kind__acts">
        <input
          type="datetime-local"
          className="moment"
          step={60}
          aria-label={say(text.momentDate)}
          value={written}
          onChange={({ currentTarget }) => change(currentTarget.value, zone)}
        />
        <select
          className="moment"
          aria-label={say(text.zone)}
          value={zone}
          onChange={({ currentTarget }) => {
            const chosen = zones.find((one) => one === currentTarget.value) ?? 'WIB'
            setZone(chosen)
            if (written !== '') change(written, chosen)
          }}
        >
          {zones.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </div>
    </div>
  )
}

function writtenIn(utcMs: number, zone: Zone): string {
  const { year, month, day, hour, minute } = toCivil(utcMs, zone)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}
