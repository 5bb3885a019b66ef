import type { Person } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { dossierText } from '../../../src/text/screens/dossier.ts'
import type { Address } from '../../app/address.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo, setQuery } from '../../app/use-address.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Part } from '../../ui/Facts.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { DraftScreen } from './DraftScreen.tsx'
import { FreezePart } from './FreezePart.tsx'
import { Gaps } from './Gaps.tsx'
import { SignForeign } from './SignForeign.tsx'
import { facesOf, waitsForSignature } from './version-face.ts'
import { Versions } from './Versions.tsx'
import { VersionScreen } from './VersionScreen.tsx'
import { Edits } from '../../ui/may-edit.tsx'

/** One dossier per reported person, in three acts: check, read and freeze, sign. Drafts and versions are read on pages of their own. */
export function DossierScreen({ address }: { address: Address }) {
  const [view, number] = address.view?.split('/') ?? []
  if (view === 'draf') return <DraftScreen address={address} />
  if (view === 'versi') return <VersionScreen key={number} version={Number(number)} />
  return <SubjectChoice address={address} />
}

function SubjectChoice({ address }: { address: Address }) {
  const say = useSay()
  const { caseId } = useCase()
  const people = useAnswer('people.list', { caseId })
  return (
    <Answered state={people} what={say(dossierText.what)}>
      {(all) => {
        const subjects = all.filter((one) => one.body.role === 'subject')
        const chosen = subjects.find((one) => one.id === address.query['terlapor']) ?? subjects[0]
        return chosen ? (
          <Acts subjects={subjects} chosen={chosen} />
        ) : (
          <Empty title={say(dossierText.emptyTitle)} why={say(dossierText.emptyWhy)}>
            <Button edits look="main" onPress={() => goTo({ caseId, step: 'orang', view: 'orang/baru', query: {} })}>
              {say(dossierText.goPeople)}
            </Button>
          </Empty>
        )
      }}
    </Answered>
  )
}

function Acts({ subjects, chosen }: { subjects: readonly Recorded<Person>[]; chosen: Recorded<Person> }) {
  const say = useSay()
  const { code, name } = chosen.body
  return (
    <div className="work__scroll">
      <PageHead
        title={say(dossierText.title)}
        lead={
          <>
            <bdi className="dossier-of">
              {code} · {name}
            </bdi>
            {say(dossierText.lead)}
          </>
        }
        acts={
          subjects.length > 1 ? (
            <Segments
              name={say(dossierText.subject)}
              chosen={chosen.id}
              onChoose={(terlapor) => setQuery({ terlapor })}
              segments={subjects.map((one) => ({ id: one.id, label: one.body.code }))}
            />
          ) : undefined
        }
      />
      <div className="page page--form page--tight" key={chosen.id}>
        <div className="form-sheet form-sheet--acts">
          <Parts subject={chosen.id} />
        </div>
      </div>
    </div>
  )
}

function Parts({ subject }: { subject: string }) {
  const say = useSay()
  const { caseId } = useCase()
  const gaps = useAnswer('dossier.gaps', { caseId, subject })
  const versions = useAnswer('dossier.versions', { caseId })
  const faces = versions.status === 'ready' ? facesOf(versions.value, subject) : []
  const openGaps = gaps.status === 'ready' ? gaps.value.filter((gap) => gap.accepted === null).length : null
  return (
    <>
      <Part title={`1  ${say(dossierText.step1)}`} note={say(dossierText.step1Note)}>
        <Answered state={gaps} what={say(dossierText.step1)}>
          {(all) => <Gaps all={all} />}
        </Answered>
      </Part>
      <Part title={`2  ${say(dossierText.step2)}`} note={say(dossierText.step2Note)}>
        <FreezePart subject={subject} openGaps={openGaps} isMain={!waitsForSignature(faces[0])} />
      </Part>
      <Part title={`3  ${say(dossierText.step3)}`} note={say(dossierText.step3Note)}>
        <Answered state={versions} what={say(dossierText.step3)}>
          {() => <Versions faces={faces} />}
        </Answered>
        <Edits>
          <SignForeign />
        </Edits>
      </Part>
    </>
  )
}
