import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Suggestion } from '../../ui/SuggestInput.tsx'

/** What may be proposed: items, answers that may be cited, events, device cards, people. */
export type SuggestionKind = 'evidence' | 'answers' | 'events' | 'devices' | 'people'

/** Proposes codes of the case that fit what is typed, by their beginning first, then by their words. */
export function useSuggestions(kinds: readonly SuggestionKind[]): (typed: string) => readonly Suggestion[] {
  const say = useSay()
  const { caseId } = useCase()
  const evidence = useAnswerOr('evidence.list', { caseId }, [])
  const descriptions = useAnswerOr('evidence.descriptions', { caseId }, [])
  const statements = useAnswerOr('statements.list', { caseId }, [])
  const events = useAnswerOr('events.list', { caseId }, [])
  const devices = useAnswerOr('devices.list', { caseId }, [])
  const people = useAnswerOr('people.list', { caseId }, [])
  const titles = new Map(descriptions.map(({ body }) => [body.evidence, body.title]))
  const sources: Record<SuggestionKind, () => Suggestion[]> = {
    evidence: () => evidence.map(({ number, name }) => ({ word: number, note: titles.get(number) ?? name })),
    answers: () =>
      statements.flatMap(({ id, body }) =>
        body.questions
          .filter((one) => one.citable)
          .map((one) => ({
            word: `${id} ${say(evidenceText.questionShort, { number: one.number })}`,
            note: `${body.person}: ${one.answer}`,
          })),
      ),
    events: () => events.map(({ id, body }) => ({ word: id, note: body.title })),
    devices: () => devices.map(({ id, body }) => ({ word: id, note: body.name })),
    people: () => people.map(({ id, body }) => ({ word: id, note: body.name })),
  }
  return (typed) => {
    const all = kinds.flatMap((kind) => sources[kind]())
    const asked = typed.toLowerCase()
    if (asked === '') return all.slice(0, 8)
    const begins = all.filter((one) => one.word.toLowerCase().startsWith(asked) && one.word !== typed)
    const tells = (one: Suggestion): boolean =>
      !one.word.toLowerCase().startsWith(asked) && (one.note ?? '').toLowerCase().includes(asked)
    return begins.length >= 8 ? begins.slice(0, 8) : [...begins, ...all.filter(tells)].slice(0, 8)
  }
}
