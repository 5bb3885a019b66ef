import type { CaptureSheet } from '../../../src/contract/intake-records.ts'
import type { ClaimView } from '../../../src/contract/timeline.ts'
import { captureText } from '../../../src/text/screens/intake-records.ts'
import { timeSourceWords } from '../../../src/text/screens/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { claimUse } from './capture-view.ts'

type Props = {
  claims: readonly ClaimView[]
  sheet: CaptureSheet
  change: (next: Partial<CaptureSheet>) => void
}

/** What the file itself says about times, each a value one press puts where it belongs; nothing is put there by itself. */
export function CaptureClaims({ claims, sheet, change }: Props) {
  const say = useSay()
  const offered = claims.flatMap((view) => {
    const use = claimUse(view)
    return use === null ? [] : [{ view, use }]
  })
  if (offered.length === 0) return null
  return (
    <section className="stack stack--tight" aria-label={say(captureText.claims)}>
      <h3>{say(captureText.claims)}</h3>
      <ul className="plain stack stack--tight">
        {offered.map(({ view, use }) => (
          <li key={view.id} className="claim-offer">
            <span className="small">
              {say(timeSourceWords[view.claim.source])}: {say(view.shown)}
            </span>
            {use.kind === 'zone-unknown' && <span className="small quiet">{say(captureText.claimNeedsZone)}</span>}
            {use.kind === 'captured' && (
              <Button
                edits
                small
                isDisabled={sheet.capturedAt === use.at}
                name={`${say(captureText.useAsCaptured)}: ${say(view.shown)}`}
                onPress={() => change({ capturedAt: use.at })}
              >
                {say(captureText.useAsCaptured)}
              </Button>
            )}
            {use.kind === 'posted' && (
              <Button
                edits
                small
                name={`${say(captureText.useAsPosted)}: ${say(view.shown)}`}
                onPress={() => change({ timeShown: say(captureText.postedAs, { shown: say(view.shown) }) })}
              >
                {say(captureText.useAsPosted)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
