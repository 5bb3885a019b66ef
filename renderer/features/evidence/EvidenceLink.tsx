import { useCase } from '../../app/case-context.tsx'
import { select } from '../../app/use-address.ts'
import { useAnswerOr, useWorkbench } from '../../app/workbench.tsx'
import { EvidenceChip } from '../../ui/Chips.tsx'

/** An evidence chip bound to the case: its picture on hover, its detail at the right on click. */
export function EvidenceLink({ number, part = null }: { number: string; part?: string | null }) {
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const descriptions = useAnswerOr('evidence.descriptions', { caseId }, [])
  const evidence = useAnswerOr('evidence.list', { caseId }, [])
  const view = evidence.find((item) => item.number === number)
  const hasPicture = view === undefined || /^(image|video|application\/pdf)/.test(view.mediaType)
  return (
    <EvidenceChip
      number={number}
      part={part}
      caption={descriptions.find((one) => one.body.evidence === number)?.body.title ?? view?.name ?? null}
      pictureUrl={hasPicture ? transport.assetUrl(caseId, number, 'thumbnail') : null}
      withdrawn={view !== undefined && view.withdrawn !== null}
      onOpen={() => select({ kind: 'bukti', id: number })}
    />
  )
}
