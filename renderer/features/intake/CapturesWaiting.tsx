import { captureText } from '../../../src/text/screens/intake-records.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'

/** One line that asks for the capture sheets that are still missing, with the way to the first of them; nothing where none is. */
export function CapturesWaiting() {
  const say = useSay()
  const { caseId } = useCase()
  const missing: readonly string[] = useAnswerOr('captures.missing', { caseId }, [])
  const [first] = missing
  if (first === undefined) return null
  const open = (): void =>
    goTo({ caseId, step: 'bukti', view: null, query: { pilih: `bukti:${first}`, tab: 'unggahan' } })
  return (
    <p className="notice line captures-waiting">
      <span className="grow">{say(captureText.waiting, { count: missing.length })}</span>
      <Button edits small onPress={open} name={say(captureText.fillFirstName, { number: first })}>
        {say(captureText.fillFirst)}
      </Button>
    </p>
  )
}
