import type { Support } from '../../../src/contract/people.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { select } from '../../app/use-address.ts'
import { RecordChip } from '../../ui/Chips.tsx'
import { useSay } from '../../ui/language.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'
import { assertNever } from '../../platform/assert-never.ts'

/** What a sentence rests on, as chips: items, answers, events, device cards. */
export function Supports({ supports, none }: { supports: readonly Support[]; none?: string }) {
  if (supports.length === 0) return none === undefined ? null : <span className="quiet small">{none}</span>
  return (
    <span className="line line--chips">
      {supports.map((support, index) => (
        <SupportChip key={`${keyOf(support)}-${index}`} support={support} />
      ))}
    </span>
  )
}

function SupportChip({ support }: { support: Support }) {
  const say = useSay()
  switch (support.kind) {
    case 'evidence':
      return <EvidenceLink number={support.number} part={support.part} />
    case 'statement': {
      const code = `${support.id} · ${say(evidenceText.questionShort, { number: support.question })}`
      return (
        <RecordChip
          code={code}
          name={say(evidenceText.openStatement, { id: support.id, number: support.question })}
          onOpen={() => select({ kind: 'keterangan', id: support.id })}
        />
      )
    }
    case 'event':
      return (
        <RecordChip
          code={support.id}
          name={say(evidenceText.openEvent, { id: support.id })}
          onOpen={() => select({ kind: 'peristiwa', id: support.id })}
        />
      )
    case 'device':
      return <RecordChip code={support.id} name={say(evidenceText.openDevice, { id: support.id })} onOpen={() => {}} />
    default:
      return assertNever(support)
  }
}

/** One word per support, for keys and for reading back what a person typed. */
export function keyOf(support: Support): string {
  if (support.kind === 'evidence') return support.part === null ? support.number : `${support.number} ${support.part}`
  return support.kind === 'statement' ? `${support.id} ${support.question}` : support.id
}
