import { frameText } from '../../src/text/screens/frame.ts'
import { useSay } from '../ui/language.tsx'
import { sayToStatus } from './status-word.ts'
import { useCall, useSayFailure } from './workbench.tsx'

/** Takes back the last casework change of this person; what was undone is said in the bottom line. */
export function useUndo(caseId: string): () => void {
  return useTakeBack('case.undo', caseId)
}

/** Does again what this person undid last, as long as nothing else was changed since. */
export function useRedo(caseId: string): () => void {
  return useTakeBack('case.redo', caseId)
}

function useTakeBack(name: 'case.undo' | 'case.redo', caseId: string): () => void {
  const say = useSay()
  const sayFailure = useSayFailure()
  const act = useCall(name)
  const told = name === 'case.undo' ? frameText.undone : frameText.redone
  return () => {
    void act.run({ caseId }).then((answer) => {
      if (answer.ok) sayToStatus(say(told, { records: answer.value.records.join(', ') }))
      else sayToStatus(sayFailure(answer.failure))
      return undefined
    })
  }
}
