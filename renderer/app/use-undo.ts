import { frameText } from '../../src/text/screens/frame.ts'
import { useSay } from '../ui/language.tsx'
import { sayToStatus } from './status-word.ts'
import { useCall, useSayFailure } from './workbench.tsx'

/** Takes back the last casework change of this person; what was undone is said in the bottom line. */
export function useUndo(caseId: string): () => void {
  const say = useSay()
  const sayFailure = useSayFailure()
  const undo = useCall('case.undo')
  return () => {
    void undo.run({ caseId }).then((answer) => {
      if (answer.ok) sayToStatus(say(frameText.undone, { records: answer.value.records.join(', ') }))
      else sayToStatus(sayFailure(answer.failure))
      return undefined
    })
  }
}
