import type { AddedClaim, TimeClaim } from '../../../src/contract/timeline.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { precisionWords, timeSourceWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { CivilInput } from '../../ui/CivilInput.tsx'
import { Choice, LongInput, NumberInput, TextInput } from '../../ui/Fields.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'

const sources = ['stated-by-person', 'letter-date', 'post-date', 'chat-message', 'file-name'] as const
const precisions = ['second', 'minute', 'hour', 'day', 'about', 'before', 'after', 'interval', 'unknown'] as const
const zones = ['WIB', 'WITA', 'WIT'] as const

/** A time a person adds: what was said or written as it stands, how it is read, how exact it is, in which zone and on what it rests. */
export function ClaimForm({ number, onDone }: { number: string; onDone: () => void }) {
  const say = useSay()
  const { caseId, record } = useCase()
  const officer = record?.body.officers[0]?.name ?? ''
  const saving = useSaving('claims.add', caseId, null, blankClaim(number), () => null, number)
  const { draft, change } = saving
  const { claim } = draft
  const set = (next: Partial<TimeClaim>): void => change({ claim: { ...claim, ...next } })
  const hasClock = claim.reading?.includes('T') ?? false
  const zone = claim.assumedZone
  const missing = [
    ...(claim.raw.trim() === '' ? [say(evidenceText.claimRaw)] : []),
    ...(hasClock && (zone === null || zone.by === '' || zone.because === '') ? [say(evidenceText.assumeZone)] : []),
  ]
  return (
    <section className="element-form" aria-label={say(evidenceText.addClaim)}>
      <div className="fields">
        <Choice
          label={say(evidenceText.claimSource)}
          value={claim.source}
          options={sources.map((value) => ({ value, label: say(timeSourceWords[value]) }))}
          onChange={(source) => source && set({ source })}
        />
        <Choice
          label={say(evidenceText.claimPrecision)}
          value={claim.precision}
          options={precisions.map((value) => ({ value, label: say(precisionWords[value]) }))}
          onChange={(precision) => precision && set({ precision })}
        />
      </div>
      <LongInput
        label={say(evidenceText.claimRaw)}
        hint={say(evidenceText.claimRawHint)}
        rows={1}
        value={claim.raw || null}
        onChange={(raw) => set({ raw: raw ?? '' })}
        required
      />
      <div className="fields">
        <CivilInput
          label={say(evidenceText.claimReading)}
          value={claim.reading}
          onChange={(reading) => set({ reading })}
        />
        {claim.precision === 'interval' && (
          <CivilInput
            label={say(evidenceText.claimReadingEnd)}
            value={claim.readingEnd}
            onChange={(readingEnd) => set({ readingEnd })}
          />
        )}
        {claim.precision === 'about' && (
          <NumberInput
            label={say(evidenceText.claimMargin)}
            value={claim.marginMinutes}
            onChange={(marginMinutes) => set({ marginMinutes })}
          />
        )}
      </div>
      {hasClock && (
        <div className="fields">
          <Choice
            label={say(evidenceText.assumeZone)}
            value={zone?.zone ?? null}
            options={zones.map((value) => ({ value, label: value }))}
            onChange={(value) => set({ assumedZone: value && { by: officer, because: '', ...zone, zone: value } })}
            required
          />
          {zone !== null && (
            <>
              <TextInput
                label={say(evidenceText.assumedBy)}
                value={zone.by || null}
                onChange={(by) => set({ assumedZone: { ...zone, by: by ?? '' } })}
                required
              />
              <TextInput
                label={say(evidenceText.assumedBecause)}
                value={zone.because || null}
                onChange={(because) => set({ assumedZone: { ...zone, because: because ?? '' } })}
                required
              />
            </>
          )}
        </div>
      )}
      <SupportsInput value={draft.basis} onChange={(basis) => change({ basis })} />
      <ClosingSaveBar
        saving={saving}
        needsReason={false}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onDone={onDone}
      />
    </section>
  )
}

function blankClaim(evidence: string): AddedClaim {
  return {
    evidence,
    claim: {
      source: 'stated-by-person',
      raw: '',
      offset: null,
      assumedZone: null,
      reading: null,
      readingEnd: null,
      precision: 'minute',
      marginMinutes: null,
    },
    basis: [],
  }
}
