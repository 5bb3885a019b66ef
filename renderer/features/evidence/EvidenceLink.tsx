import { useCase } from '../../app/case-context.tsx'
import { select } from '../../app/use-address.ts'
import { useAnswerOr, useWorkbench } from '../../app/workbench.tsx'
import { EvidenceChip } from '../../ui/Chips.tsx'

/** An evidence chip bound to the case: its picture on hover, its detail at the right on click. */
export function EvidenceLink({ number, part = null }: { number: string; part?: string | null }) {
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const [face] = useAnswerOr('evidence.faces', { caseId, numbers: [number] }, [])
  const hasPicture = face === undefined || /^(image|video|application\/pdf)/.test(face.mediaType)
  return (
    <EvidenceChip
      number={number}
      part={part}
      caption={face?.title ?? null}
      pictureUrl={hasPicture ? transport.assetUrl(caseId, number, 'thumbnail') : null}
      withdrawn={face?.withdrawn ?? false}
      onOpen={() => select({ kind: 'bukti', id: number })}
    />
  )
}
