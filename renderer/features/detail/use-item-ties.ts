import type { Support } from '../../../src/contract/people.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { linksOf } from './link-view.ts'

/** What in the case an item is tied to: links, events that rest on it, elements for and against. */
export function useItemTies(number: string) {
  const { caseId } = useCase()
  const links = linksOf(useAnswerOr('links.list', { caseId }, []), { kind: 'evidence', number })
  const events = useAnswerOr('timeline.view', { caseId }, []).filter(({ event }) => rests(event.supports, number))
  const elements = useAnswerOr('elements.list', { caseId }, [])
  const uses = elements.flatMap(({ id, body }) => [
    ...(rests(body.supporting, number) ? [{ id, body, word: evidenceText.supports }] : []),
    ...(rests(body.contrary, number) ? [{ id, body, word: evidenceText.opposes }] : []),
  ])
  return { links, events, uses, count: links.length + events.length + uses.length }
}

function rests(supports: readonly Support[], number: string): boolean {
  return supports.some((support) => support.kind === 'evidence' && support.number === number)
}
