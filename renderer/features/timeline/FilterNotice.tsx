import { timelineText } from '../../../src/text/screens/timeline.ts'
import { setQuery } from '../../app/use-address.ts'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { showCount } from './model/show-count.ts'
import { noFilters } from './model/timeline-filter.ts'

/** Says while filters hide something, how much, and takes them away: nobody mistakes a narrowed timeline for the whole one. */
export function FilterNotice({ hidden, chosen }: { hidden: number; chosen: number }) {
  const say = useSay()
  if (chosen === 0) return null
  const told =
    hidden === 0 ? say(timelineText.filterHidesNone) : say(timelineText.filterHides, { count: showCount(hidden) })
  return (
    <p className="notice notice--filter" role="status">
      <span className="grow">{told}</span>
      <Button small look="bare" onPress={() => setQuery(noFilters)}>
        {say(timelineText.filterClear)}
      </Button>
      <kbd className="key">X</kbd>
    </p>
  )
}
