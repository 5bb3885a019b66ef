import type { DeviceCardView } from '../../../src/contract/device-views.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { timeSourceWords } from '../../../src/text/screens/words.ts'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'

/** Both times side by side: the correction is visible and nothing is overwritten. */
export function ClaimTable({ view }: { view: DeviceCardView }) {
  const say = useSay()
  const language = useLanguage()
  if (view.claims.length === 0) return null
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{say(timeText.deviceItem)}</th>
          <th scope="col">{say(timeText.deviceBefore)}</th>
          <th scope="col">{say(timeText.deviceAfter)}</th>
        </tr>
      </thead>
      <tbody>
        {view.claims.map((claim) => (
          <tr key={`${claim.evidence} ${claim.source}`}>
            <td>
              <EvidenceLink number={claim.evidence} />
              {claim.source !== null && <span className="small quiet"> {say(timeSourceWords[claim.source])}</span>}
            </td>
            {claim.source === null ? (
              <td colSpan={2} className="quiet">
                {say(timeText.deviceNoClock)}
              </td>
            ) : (
              <>
                <td>{claim.before?.[language]}</td>
                <td>{claim.after?.[language]}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
