import type { PlaceConflict, UndatedFact } from '../../../src/contract/timeline-window.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { Diamond } from 'lucide-react'
import { Button } from 'react-aria-components'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'

/** What waits for a decision stays in sight: one person in two places, and undated facts: what they are, why they have no time, and what is known of their order. */
export function UndatedTray(props: {
  undated: readonly UndatedFact[]
  conflicts: readonly PlaceConflict[]
  selectedId: string | null
  onOpen: (id: string) => void
}) {
  const { undated, conflicts, selectedId, onOpen } = props
  const say = useSay()
  const language = useLanguage()
  if (undated.length === 0 && conflicts.length === 0) return null
  return (
    <section className="undated" aria-label={say(timelineText.waiting)}>
      {conflicts.length > 0 && (
        <ul className="undated__list undated__list--look" aria-label={say(timelineText.conflict)}>
          {conflicts.map(({ person, one, other }) => (
            <li key={`${one} ${other}`}>
              <Button className="undated__fact undated__fact--look" onPress={() => onOpen(one)}>
                <Icon of={Diamond} size={12} />
                <span>{say(timelineText.conflictOf, { person, one, other })}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {undated.length > 0 && <span className="label">{say(timelineText.undatedCount, { count: undated.length })}</span>}
      <ul className="undated__list">
        {undated.slice(0, mostShown).map((fact) => (
          <li key={fact.id}>
            <Button
              className={`undated__fact${fact.id === selectedId ? ' undated__fact--selected' : ''}`}
              onPress={() => onOpen(fact.id)}
            >
              <span className="number">
                {fact.evidence !== null && fact.kind !== 'event' ? fact.evidence : fact.id}
              </span>
              {fact.kind === 'event' && <span className="cut">{fact.title}</span>}
              <span className="quiet cut">
                {orderOf(fact) ?? `${fact.because[language]}${fact.raw ? ` · “${fact.raw}”` : ''}`}
              </span>
            </Button>
          </li>
        ))}
        {undated.length > mostShown && (
          <li className="quiet small">{say(timelineText.undatedMore, { count: undated.length - mostShown })}</li>
        )}
      </ul>
    </section>
  )

  function orderOf({ before, after }: UndatedFact): string | null {
    const parts = [
      after.length > 0 ? say(timelineText.after, { events: after.join(', ') }) : null,
      before.length > 0 ? say(timelineText.before, { events: before.join(', ') }) : null,
    ].filter((part) => part !== null)
    return parts.length === 0 ? null : parts.join(', ')
  }
}

const mostShown = 60
