import { timeSourceWords } from '../../../src/text/screens/words.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'

/** Beside the claims of an item: how each differs from the one in use, and what its place says of its zone. */
export function RivalNotes({ number }: { number: string }) {
  const say = useSay()
  const language = useLanguage()
  const { caseId } = useCase()
  const rivals = useAnswerOr('claims.compare', { caseId, evidence: number }, null)
  if (rivals === null || rivals.claims.length === 0) return null
  return (
    <div className="detail__body small" role="note">
      <ul className="holiday-list">
        {rivals.claims.map((claim) => (
          <li key={claim.id} className="line line--apart">
            <span>{say(timeSourceWords[claim.claim.source])}</span>
            <span>{claim.id === rivals.against ? say(timeText.against) : (claim.difference?.[language] ?? '')}</span>
          </li>
        ))}
      </ul>
      {rivals.place !== null && (
        <p className="prose">
          {say(timeText.placeZone)}: {rivals.place.zones.shown[language]} {rivals.place.note?.[language] ?? ''}
        </p>
      )}
    </div>
  )
}
