import { formsText, savedThings } from '../../src/text/screens/forms.ts'
import { Button } from '../ui/Button.tsx'
import { useSay, type Say } from '../ui/language.tsx'
import { dropDraft, useLeftDrafts, type Draft } from './drafts.ts'

/** Said when somebody goes elsewhere with words not saved: they are kept, where they are, and how to get back or throw them away. */
export function UnsavedNotice({ caseId }: { caseId: string | null }) {
  const say = useSay()
  const drafts = useLeftDrafts(caseId)
  if (drafts.length === 0) return null
  return (
    <div className="restart unsaved" role="status">
      <strong>{say(formsText.leftUnsaved)}</strong>
      <ul className="grow unsaved__list">
        {drafts.map((draft) => (
          <li key={draft.key} className="line">
            <span className="cut">{wordOf(draft, say)}</span>
            <Button small onPress={() => (window.location.hash = draft.place)}>
              {say(formsText.leftReturn)}
            </Button>
            <Button small look="bare" onPress={() => dropDraft(draft.key)}>
              {say(formsText.leftDiscard)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** There is one of each of these; a code or *new* would mean nothing to people. */
const single: readonly string[] = ['case.saveRecord', 'elections.save', 'office.save', 'case.create']

function wordOf({ name, base, about }: Draft, say: Say): string {
  const word = savedThings[name]
  if (word !== undefined && single.includes(name)) return say(word)
  if (about !== undefined) return `${word === undefined ? name : say(word)} ${about}`
  return `${word === undefined ? name : say(word)} ${base?.id ?? say(formsText.leftNew)}`
}
