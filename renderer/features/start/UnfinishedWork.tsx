import { Button as AriaButton } from 'react-aria-components'
import { startText } from '../../../src/text/screens/start.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { useSay } from '../../ui/language.tsx'

/** Imports of which something is left or failed, and batches whose sheet nobody filled in: each leads to intake. */
export function UnfinishedWork() {
  const say = useSay()
  const { caseId } = useCase()
  const imports = useAnswerOr('imports.unfinished', { caseId }, [])
  const batches = useAnswerOr('evidence.batches', { caseId }, []).filter(({ closed }) => closed === null)
  if (imports.length + batches.length === 0) return null
  const go = (): void => goTo({ caseId, step: 'penerimaan', view: null, query: {} })
  const lines = [
    ...imports.map(({ batch, left, failed }) => ({
      key: `import-${batch}`,
      words: say(startText.unfinishedLine, { batch, left, failed }),
    })),
    ...batches.map(({ number, evidence }) => ({
      key: `batch-${number}`,
      words: say(startText.openBatchLine, { batch: number, count: evidence.length }),
    })),
  ]
  return (
    <section className="stack stack--tight" aria-label={say(startText.unfinished)}>
      <h2>{say(startText.unfinished)}</h2>
      <ul className="ledger">
        {lines.map(({ key, words }) => (
          <li key={key}>
            <AriaButton className="ledger__line task" onPress={go}>
              <StateWord state="look" word={words} />
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
