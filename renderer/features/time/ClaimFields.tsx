import { useState, type ReactNode } from 'react'
import type { TimeClaim } from '../../../src/contract/timeline.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { precisionWords, timeSourceWords } from '../../../src/text/screens/words.ts'
import { optionsOf } from '../../app/options-of.ts'
import { Choice, LongInput, NumberInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import { CivilTextInput } from './CivilTextInput.tsx'
import { withEnd, withPrecision, withReading } from './claim-reading.ts'
import { WhoseZone } from './WhoseZone.tsx'

type Props = {
  claim: TimeClaim
  set: (claim: TimeClaim) => void
  sources: readonly TimeClaim['source'][]
  /** Told whether a field of time holds words that are no time. */
  onUnread: (isUnread: boolean) => void
  labels: { reading: string; end: string }
  /** The line of the moment stands first and says for itself what was said, until somebody writes down other words. */
  quick?: boolean
}

/** The fields of a time somebody claims: the words as said, how they are read, how exact that is, and who takes them for which zone and why. */
export function ClaimFields({ claim, set, sources, onUnread, labels, quick = false }: Props) {
  const say = useSay()
  const [unread, setUnread] = useState<readonly string[]>([])
  // The words typed here stand for what was said only as long as nobody wrote that down otherwise.
  const [own, setOwn] = useState('')
  const tell = (field: string) => (isUnread: boolean) => {
    const now = [...unread.filter((one) => one !== field), ...(isUnread ? [field] : [])]
    setUnread(now)
    onUnread(now.length > 0)
  }
  const write = (next: TimeClaim, words: string): void => {
    const follows = quick && (claim.raw === '' || claim.raw === own)
    if (follows) setOwn(words)
    set(follows ? { ...next, raw: words } : next)
  }
  const reading = (
    <CivilTextInput
      label={labels.reading}
      hint={say(timelineText.timeHint)}
      value={claim.reading}
      onUnread={tell('reading')}
      onChange={(text) => write(withReading(claim, text), text ?? '')}
    />
  )
  const isGiven = !quick || claim.reading !== null || claim.raw !== ''
  const hasMargin = claim.precision === 'about' || (claim.precision === 'interval' && claim.marginMinutes !== null)
  return (
    <>
      <Row>
        {quick && reading}
        {isGiven && (
          <Choice
            label={say(evidenceText.claimSource)}
            value={claim.source}
            options={[...new Set([...sources, claim.source])].map((value) => ({
              value,
              label: say(timeSourceWords[value]),
            }))}
            onChange={(source) => source && set({ ...claim, source })}
          />
        )}
        {isGiven && (
          <Choice
            label={say(evidenceText.claimPrecision)}
            value={claim.precision}
            options={optionsOf(precisionWords, say)}
            onChange={(precision) => precision && set(withPrecision(claim, precision))}
          />
        )}
      </Row>
      {isGiven && (
        <LongInput
          label={say(evidenceText.claimRaw)}
          hint={say(evidenceText.claimRawHint)}
          rows={1}
          value={claim.raw || null}
          onChange={(raw) => set({ ...claim, raw: raw ?? '' })}
          required
        />
      )}
      {isGiven && (
        <Row>
          {!quick && reading}
          {(quick || claim.precision === 'interval') && (
            <CivilTextInput
              label={labels.end}
              value={claim.readingEnd}
              onUnread={tell('end')}
              onChange={(text) => set(withEnd(claim, text))}
            />
          )}
          {hasMargin && (
            <NumberInput
              label={say(evidenceText.claimMargin)}
              value={claim.marginMinutes}
              max={525_600}
              onChange={(marginMinutes) => set({ ...claim, marginMinutes })}
            />
          )}
        </Row>
      )}
      {claim.reading !== null && (
        <WhoseZone zone={claim.assumedZone} set={(assumedZone) => set({ ...claim, assumedZone })} />
      )}
    </>
  )
}

function Row({ children }: { children: ReactNode }) {
  return <div className="fields">{children}</div>
}
