import { Plus } from 'lucide-react'
import type { Contradiction } from '../../../src/contract/analysis.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useEditing } from '../../app/use-editing.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { Supports } from '../evidence/Supports.tsx'
import { ContradictionForm } from './ContradictionForm.tsx'
import { useMask } from './use-mask.ts'

/** What was said of the same moment, side by side, and what explains it. */
export function Contradictions() {
  const say = useSay()
  const { caseId } = useCase()
  const contradictions = useAnswer('contradictions.list', { caseId })
  const [editing, setEditing] = useEditing('contradictions.save')
  const close = (): void => setEditing(null)
  return (
    <Answered state={contradictions} what={say(analysisText.contradictions)}>
      {(all) => (
        <div className="page">
          <h1>{say(analysisText.contradictions)}</h1>
          <p className="quiet prose">{say(analysisText.contradictionsLead)}</p>
          {all.length === 0 && editing === null && <p className="quiet">{say(analysisText.contradictionsNone)}</p>}
          {all.map((one) =>
            editing === one.id ? (
              <ContradictionForm key={one.id} record={one} onDone={close} />
            ) : (
              <ContradictionView key={one.id} contradiction={one} onEdit={() => setEditing(one.id)} />
            ),
          )}
          {editing === 'baru' ? (
            <ContradictionForm record={null} onDone={close} />
          ) : (
            <div>
              <Button edits icon={Plus} onPress={() => setEditing('baru')}>
                {say(analysisText.addContradiction)}
              </Button>
            </div>
          )}
        </div>
      )}
    </Answered>
  )
}

function ContradictionView(props: { contradiction: Recorded<Contradiction>; onEdit: () => void }) {
  const { contradiction, onEdit } = props
  const say = useSay()
  const mask = useMask()
  const { id, body } = contradiction
  return (
    <section className="stack stack--tight">
      <header className="line line--apart">
        <h2>
          <span className="quiet">{id}</span> {mask(body.about)}
        </h2>
        <Button edits small look="bare" onPress={onEdit} name={say(analysisText.editContradiction, { id })}>
          {say(controlsText.edit)}
        </Button>
      </header>
      <div className="sides" style={{ gridTemplateColumns: `repeat(${Math.min(body.sides.length, 3)}, 1fr)` }}>
        {body.sides.map((side, at) => (
          <div key={`${side.claim}-${at}`} className="sides__one">
            <p className="prose" dir="auto">
              {mask(side.claim)}
            </p>
            <Supports supports={side.supports} />
          </div>
        ))}
      </div>
      <p className="line small">
        <span className="label">{say(analysisText.explanation)}</span>
        {body.explanation === null ? (
          <span className="state--look">{say(analysisText.noExplanation)}</span>
        ) : (
          <>
            <span>{mask(body.explanation.text)}</span>
            <Supports supports={body.explanation.supports} />
          </>
        )}
      </p>
    </section>
  )
}
