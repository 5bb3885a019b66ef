import { analysisText } from '../../../src/text/screens/analysis.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer } from '../../app/workbench.tsx'
import { useSay } from '../../ui/language.tsx'
import { Supports } from '../evidence/Supports.tsx'

/** What was said of the same moment, side by side, and what explains it. */
export function Contradictions() {
  const say = useSay()
  const { caseId } = useCase()
  const contradictions = useAnswer('contradictions.list', { caseId })
  return (
    <Answered state={contradictions} what={say(analysisText.contradictions)}>
      {(all) => (
        <div className="page">
          <h1>{say(analysisText.contradictions)}</h1>
          {all.length === 0 && <p className="quiet">{say(analysisText.contradictionsNone)}</p>}
          {all.map(({ id, body }) => (
            <section key={id} className="stack stack--tight">
              <h2>
                <span className="quiet">{id}</span> {body.about}
              </h2>
              <div className="sides" style={{ gridTemplateColumns: `repeat(${body.sides.length}, 1fr)` }}>
                {body.sides.map((side) => (
                  <div key={side.claim} className="sides__one">
                    <p className="prose">{side.claim}</p>
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
                    <span>{body.explanation.text}</span>
                    <Supports supports={body.explanation.supports} />
                  </>
                )}
              </p>
            </section>
          ))}
        </div>
      )}
    </Answered>
  )
}
