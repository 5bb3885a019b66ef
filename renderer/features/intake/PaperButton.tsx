import { Printer } from 'lucide-react'
import type { PrintOrder } from '../../../src/contract/prints.ts'
import { useCase } from '../../app/case-context.tsx'
import { useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useLanguage } from '../../ui/language.tsx'

/** Writes one paper of intake as a PDF where the person wants it. */
export function PaperButton({ print, label, name }: { print: PrintOrder; label: string; name: string }) {
  const sayFailure = useSayFailure()
  const language = useLanguage()
  const { caseId, code } = useCase()
  const { transport } = useWorkbench()
  const make = useCall('prints.make')
  const write = async (): Promise<void> => {
    const place = await transport.place('paper', `${code} ${name}.pdf`)
    if (place === null) return
    const answer = await make.run({ caseId, print, language, to: place.grant })
    if (answer.ok) await transport.deliver(place)
  }
  return (
    <>
      <Button small icon={Printer} isDisabled={make.state.status === 'running'} onPress={() => void write()}>
        {label}
      </Button>
      {make.state.status === 'failed' && <FailureNotice message={sayFailure(make.state.failure)} />}
    </>
  )
}
