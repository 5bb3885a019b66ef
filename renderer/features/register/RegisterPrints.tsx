import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { useCase } from '../../app/case-context.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import { EvidenceTag } from '../../ui/Chips.tsx'
import { PrintGrid } from '../../ui/PrintGrid.tsx'
import { useSay } from '../../ui/language.tsx'
import { MarkCount } from '../evidence/MarkCount.tsx'
import { EvidencePicture } from '../evidence/EvidencePicture.tsx'
import type { RegisterListProps } from './RegisterTable.tsx'

/** The register as prints laid out on a table. */
export function RegisterPrints({ lines, ...list }: RegisterListProps) {
  const say = useSay()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  return (
    <PrintGrid
      name={say(evidenceText.title)}
      lines={lines}
      keyOf={(row) => row.view.number}
      {...list}
      print={(row) => (
        <>
          <span className="prints__picture">
            <EvidencePicture
              url={transport.assetUrl(caseId, row.view.number, 'thumbnail')}
              mediaType={row.view.mediaType}
              alt={say(controlsText.evidencePicture, { number: row.view.number })}
            />
          </span>
          <span className="line line--apart line--tight">
            <EvidenceTag number={row.view.number} withdrawn={row.view.withdrawn !== null} />
            <MarkCount count={row.marks} />
          </span>
          <span className="small cut" title={row.title}>
            {row.title}
          </span>
        </>
      )}
    />
  )
}
