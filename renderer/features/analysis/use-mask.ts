import { analysisText } from '../../../src/text/screens/analysis.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAddress } from '../../app/use-address.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { useSay } from '../../ui/language.tsx'
import { isBlind, maskText, maskWordsOf } from './mask-view.ts'

/** How a text is shown: as it stands, or, while reading blind, with names, pairs and accounts replaced by their codes. */
export function useMask(): (text: string) => string {
  const say = useSay()
  const { caseId } = useCase()
  const blind = isBlind(useAddress())
  const people = useAnswerOr('people.list', { caseId }, [])
  const accounts = useAnswerOr('accounts.list', { caseId }, [])
  const elections = useAnswerOr('elections.data', { caseId }, null)
  if (!blind) return (text) => text
  const words = maskWordsOf({
    people: people.map(({ body }) => ({ name: body.name, code: body.code })),
    accounts: accounts.map(({ id, body }) => ({ name: body.handle, code: id })),
    pairs: (elections?.body.pairs ?? []).map((pair) => pair.names),
    pairWord: say(analysisText.blindPair),
  })
  return (text) => maskText(text, words)
}
