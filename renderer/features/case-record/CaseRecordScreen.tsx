import type { CaseRecord } from '../../../src/contract/case-record.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { caseRecordText } from '../../../src/text/screens/case-record.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { OfficersPart, RecipientPart, OtherPart } from './OfficePart.tsx'
import { ActsPart, ElectionPart, KnownPart, ReceivedPart, SourcePart } from './SourcePart.tsx'

/** The case record as the paper form, in its order. */
export function CaseRecordScreen() {
  const say = useSay()
  const { caseId } = useCase()
  const record = useAnswer('case.record', { caseId })
  return (
    <Answered state={record} what={say(caseRecordText.what)}>
      {(one) => <RecordForm record={one} />}
    </Answered>
  )
}

function RecordForm({ record }: { record: Recorded<CaseRecord> | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const saving = useSaving('case.saveRecord', caseId, record, blankRecord)
  const part = { draft: saving.draft, change: saving.change }
  return (
    <>
      <div className="page page--form">
        <p className="quiet prose">{say(caseRecordText.lead)}</p>
        <div className="form-sheet">
          <SourcePart {...part} />
          <KnownPart {...part} />
          <ActsPart {...part} />
          <ReceivedPart {...part} />
          <ElectionPart {...part} />
          <OfficersPart {...part} />
          <RecipientPart {...part} />
          <OtherPart {...part} />
        </div>
      </div>
      <SaveBar
        {...saving}
        onDiscard={saving.discard}
        needsReason={saving.record !== null}
        onSave={(reason) => void saving.save(reason)}
      />
    </>
  )
}

const blankRecord: CaseRecord = {
  intakeKind: 'report',
  reportNumber: null,
  registrationNumber: null,
  becameKnown: [],
  reportedActs: [],
  receivedAt: null,
  registeredAt: null,
  election: null,
  contest: null,
  region: null,
  ruleSet: null,
  assignmentLetter: null,
  officers: [],
  issuer: null,
  recipient: null,
  template: null,
  copiesTo: [],
  dossierNumber: null,
  otherProceedings: null,
  purpose: null,
}
