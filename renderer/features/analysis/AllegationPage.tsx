import { useState } from 'react'
import type { Allegation, AllegationView } from '../../../src/contract/analysis.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import type { Address } from '../../app/address.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { draftedId } from '../../app/drafts.ts'
import { select, setQuery } from '../../app/use-address.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { RecordChip } from '../../ui/Chips.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { AllegationForm } from './AllegationForm.tsx'
import { AnswerTab } from './AnswerTab.tsx'
import { ConclusionTab } from './ConclusionTab.tsx'
import { Matrix } from './Matrix.tsx'
import { MotiveTab } from './MotiveTab.tsx'
import { PhaseChoice } from './PhaseChoice.tsx'
import { ProportionalityTab } from './ProportionalityTab.tsx'
import { RuleBox } from './RuleBox.tsx'
import { useMask } from './use-mask.ts'

const tabs = ['unsur', 'motif', 'proporsionalitas', 'jawaban', 'kesimpulan'] as const

/** One allegation: the act and its phase, the rule, and the five sheets of its analysis. */
export function AllegationPage({ record, address }: { record: Recorded<Allegation>; address: Address }) {
  const say = useSay()
  const { caseId } = useCase()
  const view = useAnswer('allegations.view', { caseId, id: record.id })
  const [editing, setEditing] = useState(() => draftedId('allegations.save', caseId) === record.id)
  if (editing) return <AllegationForm record={record} onDone={() => setEditing(false)} />
  return (
    <Answered state={view} what={say(analysisText.what)}>
      {(one) => <Full view={one} address={address} onEdit={() => setEditing(true)} />}
    </Answered>
  )
}

function Full({ view, address, onEdit }: { view: AllegationView; address: Address; onEdit: () => void }) {
  const say = useSay()
  const chosen = tabs.find((name) => name === address.query['lembar']) ?? 'unsur'
  return (
    <>
      <AllegationHead view={view} onEdit={onEdit} />
      <Tabs
        name={say(analysisText.allegation, { id: view.id })}
        chosen={chosen}
        onChoose={(lembar) => setQuery({ lembar: lembar === 'unsur' ? '' : lembar })}
        tabs={[
          {
            id: 'unsur',
            label: say(analysisText.tabMatrix),
            count: view.elements.length,
            body: () => <Matrix view={view} />,
          },
          { id: 'motif', label: say(analysisText.tabMotive), body: () => <MotiveTab allegation={view.id} /> },
          {
            id: 'proporsionalitas',
            label: say(analysisText.tabProportionality),
            body: () => <ProportionalityTab allegation={view.id} />,
          },
          { id: 'jawaban', label: say(analysisText.tabAnswer), body: () => <AnswerTab view={view} onEdit={onEdit} /> },
          { id: 'kesimpulan', label: say(analysisText.tabConclusion), body: () => <ConclusionTab view={view} /> },
        ]}
      />
    </>
  )
}

function AllegationHead({ view, onEdit }: { view: AllegationView; onEdit: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const mask = useMask()
  const { allegation, phase } = view
  return (
    <header className="allegation-head">
      <div className="line line--apart line--top">
        <div className="stack stack--tight">
          <p className="label">
            {say(analysisText.allegation, { id: view.id })} · {allegation.subject}
          </p>
          <h2 className="allegation-head__act" dir="auto">
            {mask(allegation.act)}
          </h2>
        </div>
        <Button edits small onPress={onEdit}>
          {say(controlsText.edit)}
        </Button>
      </div>
      <p className="line">
        <span className="phase-line">{phase === null ? say(analysisText.phaseUnknown) : phase.shown[language]}</span>
        {allegation.events.map((event) => (
          <RecordChip key={event} code={event} name={event} onOpen={() => select({ kind: 'peristiwa', id: event })} />
        ))}
      </p>
      <PhaseChoice view={view} />
      <RuleBox view={view} />
    </header>
  )
}
