import type { PlaceConflict, UndatedFact } from '../../../src/contract/timeline-window.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { Diamond } from 'lucide-react'
import { Button } from 'react-aria-components'
import { setQuery } from '../../app/use-address.ts'
import { Icon } from '../../ui/Icon.tsx'
import { tellOrder } from './model/tell-order.ts'
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
                {tellOrder(fact, say) ?? `${fact.because[language]}${fact.raw ? ` · “${fact.raw}”` : ''}`}
              </span>
            </Button>
          </li>
        ))}
        {undated.length > mostShown && (
          <li>
            <Button className="undated__fact" onPress={toList}>
              {say(timelineText.undatedInList, { count: undated.length - mostShown })}
            </Button>
          </li>
        )}
      </ul>
    </section>
  )

  /** The list has a line for each of them, after the dated ones; the first that has no place here is selected in it. */
  function toList(): void {
    const next = undated[mostShown]
    if (next !== undefined) onOpen(next.id)
    setQuery({ bentuk: 'daftar' })
  }
}

/** More would push each other out of sight; the list has them all. */
const mostShown = 60
