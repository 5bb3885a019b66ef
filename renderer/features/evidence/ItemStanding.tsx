import type { EvidenceView } from '../../../src/contract/evidence.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { integrityText } from '../../../src/text/screens/integrity.ts'
import { useCase } from '../../app/case-context.tsx'
import { itemStateOf, type ItemState } from '../../app/item-state.ts'
import { useIntegrity } from '../../app/use-integrity.ts'
import { assertNever } from '../../platform/assert-never.ts'
import { StateWord } from '../../ui/Chips.tsx'
import { useSay, type Say } from '../../ui/language.tsx'
import { showInstant, type Zone } from '../../ui/show-time.ts'

type Standing = Parameters<typeof StateWord>[0]

/** One word for a line of the register: damage before all else, then what a person decided, then what the readers said. */
export function ItemWord({ view }: { view: EvidenceView }) {
  const { caseId } = useCase()
  const state = itemStateOf(view, useIntegrity(caseId))
  if (view.withdrawn !== null && state.is !== 'damaged' && state.is !== 'purged')
    return <StateWord state="withdrawn" word={evidenceText.withdrawn} />
  const isQuiet = state.is !== 'damaged' && state.is !== 'purged' && state.is !== 'unexplained'
  if (view.problems.length > 0 && isQuiet) return <StateWord state="look" />
  return <StateWord {...wordOf(state)} />
}

/** One sentence for the detail of an item: unchanged since when and checked when, or what is known instead. */
export function ItemSentence({ view }: { view: EvidenceView }) {
  const say = useSay()
  const { caseId, zone } = useCase()
  const state = itemStateOf(view, useIntegrity(caseId))
  return <StateWord state={wordOf(state).state} word={sentenceOf(state, view, zone, say)} />
}

/** What must not be overlooked where an item is looked at large: that its bytes are not what they were, or that nobody can vouch for them. */
export function DoubtNotice({ view }: { view: EvidenceView }) {
  const say = useSay()
  const { caseId, zone } = useCase()
  const state = itemStateOf(view, useIntegrity(caseId))
  if (state.is !== 'damaged' && state.is !== 'unexplained' && state.is !== 'case-doubtful') return null
  return (
    <p className="notice notice--look" role="alert">
      <StateWord state={wordOf(state).state} word={sentenceOf(state, view, zone, say)} />
    </p>
  )
}

function wordOf(state: ItemState): Standing {
  switch (state.is) {
    case 'purged':
      return { state: 'withdrawn', word: integrityText.wordPurged }
    case 'damaged':
      return state.mismatch.problems.some(({ code }) => code.startsWith('original-'))
        ? { state: 'damaged' }
        : { state: 'damaged', word: integrityText.wordDiffers }
    case 'unexplained':
    case 'case-doubtful':
      return { state: 'look' }
    case 'unchanged':
      return { state: 'unchanged' }
    case 'checking':
      return { state: 'unchecked', word: integrityText.wordChecking }
    case 'unchecked':
      return { state: 'unchecked' }
    default:
      return assertNever(state)
  }
}

function sentenceOf(state: ItemState, { savedAt }: EvidenceView, zone: Zone, say: Say): string {
  const at = showInstant(savedAt, zone, say)
  switch (state.is) {
    case 'purged':
      return say(integrityText.purged)
    case 'damaged':
      return state.mismatch.problems.map(({ message }) => message).join(' ')
    case 'unexplained':
      return say(integrityText.unexplained, { at: showInstant(state.mismatch.foundAt, zone, say) })
    case 'case-doubtful':
      return say(integrityText.caseDoubtful)
    case 'unchanged':
      return say(integrityText.unchanged, { at, checked: showInstant(state.checkedAt, zone, say) })
    case 'checking':
      return say(integrityText.checking, { at })
    case 'unchecked':
      return say(integrityText.unchecked, { at })
    default:
      return assertNever(state)
  }
}
