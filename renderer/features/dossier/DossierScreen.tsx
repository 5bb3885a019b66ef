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
import { FreezePart } from './FreezePart.tsx'
import { Gaps } from './Gaps.tsx'
import { SignPart } from './SignPart.tsx'
import { Versions } from './Versions.tsx'

/** One dossier per reported person, in three acts: check, freeze, sign. */
export function DossierScreen({ address }: { address: Address }) {
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
            <Button look="main" onPress={() => goTo({ caseId, step: 'orang', view: 'orang/baru', query: {} })}>
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
  return (
    <div className="work__scroll">
      <PageHead
        title={say(dossierText.title)}
        lead={say(dossierText.lead)}
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
          <Part title={`1  ${say(dossierText.step1)}`} note={say(dossierText.step1Note)}>
            <Gaps subject={chosen.id} />
          </Part>
          <Part title={`2  ${say(dossierText.step2)}`} note={say(dossierText.step2Note)}>
            <FreezePart subject={chosen.id} />
            <Versions subject={chosen.id} />
          </Part>
          <Part title={`3  ${say(dossierText.step3)}`} note={say(dossierText.step3Note)}>
            <SignPart />
          </Part>
        </div>
      </div>
    </div>
  )
}
