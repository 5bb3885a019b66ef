import type { UndatedFact } from '../../../src/contract/timeline-window.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { Button } from 'react-aria-components'
import { useLanguage, useSay } from '../../ui/language.tsx'

/** Undated facts stay in sight until somebody decides: what they are, why they have no time, and what is known of their order. */
export function UndatedTray(props: {
  undated: readonly UndatedFact[]
  selectedId: string | null
  onOpen: (id: string) => void
}) {
  const { undated, selectedId, onOpen } = props
  const say = useSay()
  const language = useLanguage()
  if (undated.length === 0) return null
  return (
    <section className="undated" aria-label={say(timelineText.undatedCount, { count: undated.length })}>
      <span className="label">{say(timelineText.undatedCount, { count: undated.length })}</span>
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
