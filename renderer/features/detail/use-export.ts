import type { EvidenceDetail } from '../../../src/contract/evidence.ts'
import { useCase } from '../../app/case-context.tsx'
import { useCall, useWorkbench } from '../../app/workbench.tsx'

/** Writes a copy of the original to a place a person names; logged, the original stays. */
export function useExport({ view }: EvidenceDetail) {
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const copy = useCall('evidence.export')
  const run = async (): Promise<void> => {
    const place = await transport.place('original', `${view.number} ${view.name}`)
    if (place === null) return
    const answer = await copy.run({ caseId, evidence: view.number, to: place.grant })
    if (answer.ok) await transport.deliver(place)
  }
  return { state: copy.state, save: () => void run() }
}
