import type { BatchSheet } from '../../../src/contract/evidence.ts'
import { basisKindWords } from '../../../src/text/basis.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { beforeReceiptText } from '../../../src/text/screens/intake-records.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { FactList } from '../../ui/Facts.tsx'
import { useSay } from '../../ui/language.tsx'

/** What is not known of an item before it came here stands first: the log begins at receipt and proves nothing earlier. */
export function BeforeReceipt({ batch }: { batch: number }) {
  const say = useSay()
  const { caseId } = useCase()
  const found = useAnswerOr('evidence.batches', { caseId }, []).find((one) => one.number === batch)
  if (found === undefined) return null
  const unknown = say(controlsText.unknown)
  const missing = missingOf(found.sheet).map((sentence) => say(sentence))
  const { basis, basisKind, hops, handedOverBy } = found.sheet
  const told = [basisKind && say(basisKindWords[basisKind]), basis].filter((part) => part !== null)
  return (
    <section className="stack stack--tight">
      <h3>{say(beforeReceiptText.title)}</h3>
      <p className="prose">
        {missing.length === 0
          ? say(beforeReceiptText.nothingMissing)
          : say(beforeReceiptText.missing, { list: missing.join(', ') })}
      </p>
      <FactList
        dense
        lines={[
          { label: say(beforeReceiptText.from), value: handedOverBy ?? unknown },
          { label: say(beforeReceiptText.basis), value: told.join('; ') || say(beforeReceiptText.notAsked) },
          ...hops.map(({ who, how, when }, index) => ({
            label: say(beforeReceiptText.hop, { number: index + 1 }),
            value: [who, how, when].map((part) => part ?? unknown).join(' · '),
          })),
        ]}
      />
    </section>
  )
}

function missingOf({ handedOverBy, basis, basisKind, hops }: BatchSheet) {
  const isHopOpen = hops.some(({ who, how, when }) => who === null || how === null || when === null)
  return [
    ...(handedOverBy === null ? [beforeReceiptText.missingGiver] : []),
    ...(basis === null && (basisKind === null || basisKind === 'unknown') ? [beforeReceiptText.missingBasis] : []),
    ...(hops.length === 0 ? [beforeReceiptText.missingHops] : []),
    ...(isHopOpen ? [beforeReceiptText.missingHop] : []),
  ]
}
