import type { AllegationView } from '../../../src/contract/analysis.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { Button } from '../../ui/Button.tsx'
import { Fact } from '../../ui/Claims.tsx'
import { useSay } from '../../ui/language.tsx'
import { Supports } from '../evidence/Supports.tsx'
import { useMask } from './use-mask.ts'

/** What the reported person answers to this allegation, set as large as the allegation itself. */
export function AnswerTab({ view, onEdit }: { view: AllegationView; onEdit: () => void }) {
  const say = useSay()
  const mask = useMask()
  const { answer, notes } = view.allegation
  return (
    <div className="page">
      {answer === null ? (
        <p className="quiet prose">{say(analysisText.answerNone)}</p>
      ) : (
        <Fact chips={<Supports supports={answer.supports} />}>{mask(answer.text)}</Fact>
      )}
      {notes.length > 0 && (
        <section className="stack stack--tight">
          <h3>{say(analysisText.notes)}</h3>
          {notes.map((note) => (
            <p key={note} className="prose">
              {mask(note)}
            </p>
          ))}
        </section>
      )}
      <div>
        <Button edits small onPress={onEdit}>
          {say(controlsText.edit)}
        </Button>
      </div>
    </div>
  )
}
