import type { Allegation } from '../../../src/contract/analysis.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { contestWords } from '../../../src/text/screens/case-record.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { goTo } from '../../app/use-address.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'
import { splitCommas } from '../people/PersonScreen.tsx'

/** An allegation: one act of one person, and what that person answers to it. */
export function AllegationForm({ record, onDone }: { record: Recorded<Allegation> | null; onDone?: () => void }) {
  const say = useSay()
  const { caseId, record: caseRecord } = useCase()
  const people = useAnswerOr('people.list', { caseId }, [])
  const { draft, change, ...saving } = useSaving(
    'allegations.save',
    caseId,
    record,
    blankFor(caseRecord?.body.contest ?? 'pilkada'),
  )
  const leave = (): void => (onDone ? onDone() : goTo({ caseId, step: 'analisis', view: null, query: {} }))
  return (
    <div className="work__scroll">
      <PageHead title={record === null ? say(analysisText.add) : say(analysisText.allegation, { id: record.id })} />
      <div className="page page--form page--tight">
        <div className="form-sheet">
          <Part title={say(analysisText.act)}>
            <div className="fields">
              <Choice
                label={say(analysisText.subject)}
                value={draft.subject || null}
                options={people
                  .filter((one) => one.body.role === 'subject')
                  .map((one) => ({ value: one.id, label: one.id, note: one.body.name }))}
                onChange={(subject) => subject && change({ subject })}
                required
              />
              <Choice
                label={say(analysisText.contest)}
                value={draft.contest}
                options={optionsOf<string>(contestWords, say)}
                onChange={(contest) => contest && change({ contest })}
              />
            </div>
            <LongInput
              label={say(analysisText.act)}
              hint={say(analysisText.actHint)}
              value={draft.act || null}
              onChange={(act) => change({ act: act ?? '' })}
              required
            />
            <TextInput
              label={say(analysisText.events)}
              hint={say(analysisText.eventsHint)}
              value={draft.events.join(', ') || null}
              onChange={(text) => change({ events: splitCommas(text) })}
            />
          </Part>
          <Part title={say(analysisText.answer)}>
            <LongInput
              label={say(analysisText.answer)}
              value={draft.answer?.text ?? null}
              onChange={(text) =>
                change({ answer: text === null ? null : { text, supports: draft.answer?.supports ?? [] } })
              }
            />
            {draft.answer && (
              <SupportsInput
                value={draft.answer.supports}
                onChange={(supports) => change({ answer: { text: draft.answer?.text ?? '', supports } })}
              />
            )}
          </Part>
        </div>
      </div>
      <SaveBar
        state={saving.state}
        changed={saving.changed && draft.subject !== '' && draft.act !== ''}
        needsReason={record !== null}
        onSave={(reason) => void saving.save(reason).then((ok) => ok && leave())}
        onCancel={leave}
      />
    </div>
  )
}

function blankFor(contest: string): Allegation {
  return { subject: '', contest, row: null, act: '', events: [], phaseChosen: null, notes: [], answer: null }
}
