import { useState } from 'react'
import { useCase } from '../../app/case-context.tsx'
import { useWorkbench } from '../../app/workbench.tsx'

/** Asks the core whether a question reads as leading, when its field is left; a hint only, the interviewer decides. */
export function useLooksLeading(): { looks: (question: string) => boolean; read: (question: string) => void } {
  const { caseId } = useCase()
  const { client } = useWorkbench()
  const [known, setKnown] = useState<ReadonlyMap<string, boolean>>(new Map())
  const read = async (question: string): Promise<void> => {
    if (question.trim() === '' || known.has(question)) return
    const answer = await client.call('forms.readQuestions', { caseId, questions: [question] })
    if (answer.ok) setKnown((before) => new Map(before).set(question, answer.value[0] ?? false))
  }
  return { looks: (question) => known.get(question) ?? false, read: (question) => void read(question) }
}
