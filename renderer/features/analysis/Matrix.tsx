import { Pencil } from 'lucide-react'
import { useState } from 'react'
import type { AllegationView, ElementView } from '../../../src/contract/analysis.ts'
import { analysisText, flagWords } from '../../../src/text/screens/analysis.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { elementConclusionWords, elementStateWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { draftedId } from '../../app/drafts.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { Fact, Interpretation } from '../../ui/Claims.tsx'
import { useSay } from '../../ui/language.tsx'
import { Supports } from '../evidence/Supports.tsx'
import { ElementForm } from './ElementForm.tsx'
import { useMask } from './use-mask.ts'

/** The matrix (*matriks unsur*): supporting and contrary side by side, same size, same weight; then what a person concluded. */
export function Matrix({ view }: { view: AllegationView }) {
  const say = useSay()
  const { caseId } = useCase()
  const [open, setOpen] = useState<readonly string[]>(() => draftedElements(view, caseId))
  const toggle = (code: string): void =>
    setOpen(open.includes(code) ? open.filter((one) => one !== code) : [...open, code])
  if (view.elements.length === 0) return <p className="matrix-none quiet">{say(analysisText.matrixNone)}</p>
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th className="matrix__element">{say(analysisText.element)}</th>
          <th>{say(analysisText.supporting)}</th>
          <th>{say(analysisText.contrary)}</th>
          <th className="matrix__end">{say(analysisText.stateAndConclusion)}</th>
        </tr>
      </thead>
      <tbody>
        {view.elements.map((element) => (
          <ElementRows
            key={element.element}
            view={view}
            element={element}
            isOpen={open.includes(element.element)}
            onToggle={() => toggle(element.element)}
          />
        ))}
      </tbody>
    </table>
  )
}

function ElementRows(props: { view: AllegationView; element: ElementView; isOpen: boolean; onToggle: () => void }) {
  const { view, element, isOpen, onToggle } = props
  const say = useSay()
  const mask = useMask()
  const { assessment } = element
  return (
    <>
      <tr className={`matrix__row matrix__row--${element.state}`}>
        <td>
          <span className="matrix__code">{element.element}</span> {element.text}
          <span className="matrix__acts">
            {!isOpen && (
              <Button
                edits
                small
                look="bare"
                icon={Pencil}
                onPress={onToggle}
                name={say(analysisText.editElement, { code: element.element })}
              >
                {say(controlsText.edit)}
              </Button>
            )}
          </span>
        </td>
        <td>
          <Supports supports={assessment?.supporting ?? []} none={say(analysisText.noneFor)} />
        </td>
        <td>
          <Supports supports={assessment?.contrary ?? []} none={say(analysisText.noneAgainst)} />
        </td>
        <td>
          <div className="matrix__line">
            <span className={`element-state element-state--${element.state}`}>
              {say(elementStateWords[element.state])}
            </span>
            <span className="small quiet">{say(analysisText.sources, { count: element.independentSources })}</span>
            {element.flags.map((flag) => (
              <Tag key={flag} look="look">
                {say(flagWords[flag])}
              </Tag>
            ))}
            {assessment?.conclusion ? (
              <strong className="matrix__conclusion">→ {say(elementConclusionWords[assessment.conclusion])}</strong>
            ) : (
              <span className="quiet">→ {say(analysisText.notConcluded)}</span>
            )}
            {assessment?.reason && <span className="small">{mask(assessment.reason)}</span>}
          </div>
        </td>
      </tr>
      {(assessment?.fact || assessment?.interpretation) && !isOpen && (
        <tr className="matrix__said">
          <td />
          <td colSpan={3}>
            <div className="stack">
              {assessment.fact && <Fact>{mask(assessment.fact)}</Fact>}
              {assessment.interpretation && (
                <Interpretation by={mask(assessment.interpretation.by)}>
                  {mask(assessment.interpretation.text)}
                </Interpretation>
              )}
            </div>
          </td>
        </tr>
      )}
      {isOpen && (
        <tr className="matrix__form">
          <td colSpan={4}>
            <ElementForm allegation={view.id} element={element} onDone={onToggle} />
          </td>
        </tr>
      )}
    </>
  )
}

/** Elements whose form was left with unsaved words: they open again by themselves. */
function draftedElements(view: AllegationView, caseId: string): string[] {
  return view.elements
    .filter(({ id, element }) => {
      const drafted = draftedId('elements.save', caseId, `${view.id} ${element}`)
      return drafted === 'baru' || (drafted !== null && drafted === id)
    })
    .map(({ element }) => element)
}
