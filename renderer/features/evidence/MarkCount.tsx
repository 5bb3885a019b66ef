import { SquareDashed } from 'lucide-react'
import { itemText } from '../../../src/text/screens/item.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useSay } from '../../ui/language.tsx'

/** How many regions of a picture are marked; nothing where none is. */
export function MarkCount({ count }: { count: number }) {
  const say = useSay()
  if (count === 0) return null
  const words = say(itemText.markCount, { count })
  return (
    <span className="mark-count" title={words}>
      <Icon of={SquareDashed} size={12} />
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{words}</span>
    </span>
  )
}
