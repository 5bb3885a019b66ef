import { useState } from 'react'
import type { CaseEvent, TimeClaim } from '../../../src/contract/timeline.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { precisionWords, timeSourceWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { Part } from '../../ui/Facts.tsx'
import { Choice, NumberInput, TextInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'
import { readCivilText, writeCivilText } from './civil-text.ts'

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

/** When it happened, as exactly as somebody knows: a reading, an interval, *about*, or a claim the time is taken from. */
export function WhenPart({ event, change }: { event: CaseEvent; change: (next: Partial<CaseEvent>) => void }) {
  const say = useSay()
  const { zone } = useCase()
  const claim = event.when.kind === 'stated' ? event.when.claim : null
  const [typed, setTyped] = useState<string | null>(claim?.reading ? writeCivilText(claim.reading) : null)
  const set = (next: Partial<TimeClaim>): void =>
    change({ when: { kind: 'stated', claim: { ...(claim ?? blankClaim(zone)), ...next } } })
  const type = (text: string | null): void => {
    setTyped(text)
    const reading = text === null ? null : readCivilText(text)
    if (text === null) change({ when: { kind: 'undated' } })
    else if (reading !== null) set({ reading: reading.text, raw: text, precision: reading.precision })
  }
  return (
    <Part title={say(timelineText.when)}>
      {event.when.kind === 'claim' && (
        <p className="prose small">{say(timelineText.timeFromClaim, { claim: event.when.claimId })}</p>
      )}
      <div className="fields">
        <TextInput
          label={say(timelineText.timeText)}
          hint={say(timelineText.timeHint)}
          value={typed}
          onChange={type}
          error={typed !== null && readCivilText(typed) === null ? say(timelineText.timeWrong) : null}
        />
        {claim && (
          <>
            <TextInput
              label={say(timelineText.timeEnd)}
              value={claim.readingEnd === null ? null : writeCivilText(claim.readingEnd)}
              onChange={(text) =>
                set({
                  readingEnd: text === null ? null : (readCivilText(text)?.text ?? null),
                  ...(text === null ? {} : { precision: 'interval' }),
                })
              }
            />
            <Choice
              label={say(timelineText.precision)}
              value={claim.precision}
              options={optionsOf(precisionWords, say)}
              onChange={(precision) => precision && set({ precision })}
            />
            <Choice
              label={say(timelineText.source)}
              value={claim.source}
              options={optionsOf(timeSourceWords, say)}
              onChange={(source) => source && set({ source })}
            />
            <Choice
              label={say(timelineText.zone)}
              value={claim.assumedZone?.zone ?? null}
              options={zones.map((name) => ({ value: name, label: name }))}
              onChange={(next) => next && set({ assumedZone: { ...(claim.assumedZone ?? noAssumption), zone: next } })}
            />
            {claim.precision === 'about' && (
              <NumberInput
                label={say(timelineText.marginMinutes)}
                value={claim.marginMinutes}
                max={525_600}
                onChange={(marginMinutes) => set({ marginMinutes })}
              />
            )}
            {claim.assumedZone !== null && (
              <Assumption zone={claim.assumedZone} set={(assumedZone) => set({ assumedZone })} />
            )}
          </>
        )}
      </div>
    </Part>
  )
}

function blankClaim(zone: Zone): TimeClaim {
  return {
    source: 'stated-by-person',
    raw: '',
    offset: null,
    assumedZone: { ...noAssumption, zone },
    reading: null,
    readingEnd: null,
    precision: 'day',
    marginMinutes: null,
  }
}

const noAssumption = { by: '-', because: '-' }

type Assumed = NonNullable<TimeClaim['assumedZone']>

/** Who takes the words for that zone, and why: no zone is assumed by nobody. */
function Assumption({ zone, set }: { zone: Assumed; set: (zone: Assumed) => void }) {
  const say = useSay()
  const shown = (text: string): string | null => (text === '-' ? null : text)
  return (
    <>
      <TextInput
        label={say(evidenceText.assumedBy)}
        value={shown(zone.by)}
        onChange={(by) => set({ ...zone, by: by ?? '-' })}
      />
      <TextInput
        label={say(evidenceText.assumedBecause)}
        value={shown(zone.because)}
        onChange={(because) => set({ ...zone, because: because ?? '-' })}
      />
    </>
  )
}
