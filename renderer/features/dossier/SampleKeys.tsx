import { KeyRound } from 'lucide-react'
import type { SampleKey } from '../../../src/contract/sample-keys.ts'
import { dossierText } from '../../../src/text/screens/dossier.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'

/** In the sample case: the two keys one may learn with, each one press away. */
export function SampleKeys({ onUse }: { onUse: (key: SampleKey) => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const keys = useAnswerOr('cases.sampleKeys', { caseId }, null)?.keys ?? []
  if (keys.length === 0) return null
  return (
    <div className="notice stack stack--tight">
      <p className="small">{say(dossierText.sampleKeys)}</p>
      <div className="line">
        {keys.map((key) => (
          <Button key={key.key} small icon={KeyRound} onPress={() => onUse(key)}>
            {say(dossierText.useSampleKey, { signer: key.signer })}
          </Button>
        ))}
      </div>
    </div>
  )
}
