import { ArrowLeft } from 'lucide-react'
import type { Recorded } from '../../../src/contract/records.ts'
import type { Statement } from '../../../src/contract/statements.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { peopleText } from '../../../src/text/screens/people.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { civilDateOf, offsetText, toCivil, type Zone } from '../../ui/show-time.ts'
import { WithdrawButton } from '../detail/WithdrawButton.tsx'
import { ClosingPart } from './ClosingPart.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import { AccountPart, HeadPart, OathPart } from './StatementHead.tsx'

/** The interview record (*berita acara klarifikasi*) in the order of its rule. */
export function StatementScreen({ id }: { id: string | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const statements = useAnswer('statements.list', { caseId })
  return (
    <Answered state={statements} what={say(peopleText.statementWhat)}>
      {(all) => <StatementForm record={all.find((one) => one.id === id) ?? null} />}
    </Answered>
  )
}

function StatementForm({ record }: { record: Recorded<Statement> | null }) {
  const say = useSay()
  const { caseId, zone } = useCase()
  const { nowMs } = useWorkbench()
  const saving = useSaving('statements.save', caseId, record, blankStatement(nowMs(), zone))
  const part = { draft: saving.draft, change: saving.change }
  const { draft } = saving
  const back = (): void => goTo({ caseId, step: 'orang', view: 'keterangan', query: {} })
  const missing = [
    ...(draft.person === '' ? [say(peopleText.who)] : []),
    ...(draft.place === '' ? [say(peopleText.place)] : []),
    ...(draft.interviewers.length === 0 ? [say(peopleText.interviewers)] : []),
    ...(draft.translator?.language === '' ? [say(peopleText.language)] : []),
    ...(draft.attached.some((one) => one.evidence === '') ? [say(peopleText.attached)] : []),
  ]
  const version = saving.record === null ? '' : ` · ${say(peopleText.version, { version: saving.record.version })}`
  return (
    <div className="work__scroll">
      <PageHead
        title={`${say(peopleText.statementTitle)} ${saving.record?.id ?? ''}`}
        lead={`${saving.draft.person}${version}`}
        acts={
          <span className="line">
            {record && <WithdrawButton operation="statements.withdraw" id={record.id} onDone={back} />}
            <Button icon={ArrowLeft} onPress={back}>
              {say(peopleText.backToList)}
            </Button>
          </span>
        }
      />
      <div className="page page--form page--tight">
        <div className="form-sheet">
          <HeadPart {...part} />
          <OathPart {...part} />
          <AccountPart {...part} />
          <QuestionsPart {...part} id={saving.record?.id ?? null} />
          <ClosingPart {...part} />
        </div>
      </div>
      <SaveBar
        {...saving}
        onDiscard={saving.discard}
        needsReason={saving.record !== null}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onSave={(reason) => void saving.save(reason)}
      />
    </div>
  )
}

function blankStatement(nowMs: number, zone: Zone): Statement {
  const { hour, minute } = toCivil(nowMs, zone)
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    person: '',
    capacity: 'witness',
    mode: 'face-to-face',
    place: '',
    startedAt: `${civilDateOf(nowMs, zone)}T${two(hour)}:${two(minute)}:00${offsetText(zone)}`,
    endedAt: null,
    interviewers: [],
    identityCheckedBy: null,
    oath: { state: 'not-asked', reason: null },
    interest: null,
    freeAccount: null,
    questions: [],
    translator: null,
    readBack: { done: false, confirmed: false, corrections: null },
    signature: { state: 'pending', reason: null },
    attached: [],
    assessment: null,
  }
}
