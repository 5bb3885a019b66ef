import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react'
import type { EvidenceView } from '../../../src/contract/evidence.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { itemText } from '../../../src/text/screens/item.ts'
import { registerBehind, type Address } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useNeighbour } from '../../app/use-neighbour.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { showCount } from '../../ui/show-count.ts'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { ItemWord } from '../evidence/ItemStanding.tsx'
import { orderOf, questionOf, sortOf } from '../register/register-view.ts'

/** Which item this is, the way back to the register as it was left, and the items before and after it in that order. */
export function ItemHead({
  address,
  number,
  view,
  title,
}: {
  address: Address
  number: string
  view: EvidenceView | null
  title: string
}) {
  const say = useSay()
  return (
    <header className="item-head">
      <div className="line">
        <Button look="bare" small icon={ArrowLeft} onPress={() => goTo(registerBehind(address, number))}>
          {say(itemText.back)}
        </Button>
        <span className="grow" />
        <Walk address={address} number={number} />
      </div>
      <div className="line item-head__title">
        {view !== null && <EvidenceLink number={number} />}
        <h1 className="cut grow" title={title}>
          {title}
        </h1>
        {view !== null && <ItemWord view={view} />}
      </div>
    </header>
  )
}

function Walk({ address, number }: { address: Address; number: string }) {
  const say = useSay()
  const face = useCase()
  const walk = useNeighbour(address, face)
  const order = orderOf(questionOf(address.query), sortOf(address.query))
  const place = useAnswerOr('evidence.window', { caseId: face.caseId, ...order, limit: 1, locate: number }, null)
  if (place === null || place.total === 0) return null
  const { at, total } = place
  return (
    <span className="line item-head__walk" role="group" aria-label={say(itemText.walk)}>
      <IconButton
        icon={ChevronUp}
        name={say(evidenceText.previousItem)}
        keys="Alt ↑"
        isDisabled={at === 0}
        onPress={() => walk(-1)}
      />
      <span className="quiet number" role="status">
        {at === null
          ? say(itemText.placeNone)
          : say(itemText.place, { at: showCount(at + 1, say), total: showCount(total, say) })}
      </span>
      <IconButton
        icon={ChevronDown}
        name={say(evidenceText.nextItem)}
        keys="Alt ↓"
        isDisabled={at === total - 1}
        onPress={() => walk(1)}
      />
    </span>
  )
}
