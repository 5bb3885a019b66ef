import { ArrowLeft } from 'lucide-react'
import type { Person } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { peopleText } from '../../../src/text/screens/people.ts'
import { roleWords, subjectKindWords } from '../../../src/text/screens/words.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { goTo } from '../../app/use-address.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Check, Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { WordsInput } from '../../ui/WordsInput.tsx'
import { useSay } from '../../ui/language.tsx'
import { WithdrawButton } from '../detail/WithdrawButton.tsx'
import { PostsPart } from './PostsPart.tsx'
import { SettledWarnings } from './SettledWarnings.tsx'

/** One person as a form. */
export function PersonScreen({ id }: { id: string | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const people = useAnswer('people.list', { caseId })
  return (
    <Answered state={people} what={say(peopleText.peopleWhat)}>
      {(all) => <PersonForm record={all.find((one) => one.id === id) ?? null} />}
    </Answered>
  )
}

export type PersonPart = { draft: Person; change: (next: Partial<Person>) => void }

function PersonForm({ record }: { record: Recorded<Person> | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const saving = useSaving('people.save', caseId, record, blankPerson, (body) => body.code || null)
  const { draft } = saving
  const missing = [
    ...(draft.code === '' ? [say(peopleText.code)] : []),
    ...(draft.name === '' ? [say(peopleText.name)] : []),
    ...(draft.posts.some((post) => post.position === '') ? [say(peopleText.postPosition)] : []),
  ]
  const back = (): void =>
    goTo({ caseId, step: 'orang', view: 'orang', query: record ? { pilih: `orang:${record.id}` } : {} })
  return (
    <div className="work__scroll">
      <PageHead
        title={draft.name === '' ? say(peopleText.newPerson) : draft.name}
        acts={
          <span className="line">
            {record && <WithdrawButton operation="people.withdraw" id={record.id} onDone={back} />}
            <Button icon={ArrowLeft} onPress={back}>
              {say(peopleText.backToList)}
            </Button>
          </span>
        }
      />
      <div className="page page--form page--tight">
        <div className="form-sheet">
          <Identity {...saving} />
          <Numbers {...saving} record={saving.record} />
          <PostsPart draft={saving.draft} change={saving.change} />
          <Part title={say(peopleText.partOther)}>
            <Check
              label={say(peopleText.protectedLabel)}
              value={draft.protected}
              onChange={(value) => saving.change({ protected: value })}
            />
            <LongInput
              label={say(peopleText.interest)}
              value={draft.interest}
              onChange={(interest) => saving.change({ interest })}
            />
            <LongInput label={say(peopleText.note)} value={draft.note} onChange={(note) => saving.change({ note })} />
          </Part>
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

function Identity({ draft, change }: PersonPart) {
  const say = useSay()
  return (
    <Part title={say(peopleText.partIdentity)}>
      <div className="fields">
        <TextInput
          label={say(peopleText.code)}
          value={draft.code || null}
          onChange={(code) => change({ code: code ?? '' })}
          required
        />
        <TextInput
          label={say(peopleText.name)}
          value={draft.name || null}
          onChange={(name) => change({ name: name ?? '' })}
          required
        />
        <Choice
          label={say(peopleText.role)}
          value={draft.role}
          options={optionsOf(roleWords, say)}
          onChange={(role) => role && change({ role })}
          required
        />
        <Choice
          label={say(peopleText.subjectKind)}
          value={draft.subjectKind}
          options={optionsOf(subjectKindWords, say)}
          onChange={(subjectKind) => change({ subjectKind })}
          clearable
        />
        <Choice
          label={say(peopleText.sex)}
          value={draft.sex}
          options={[
            { value: 'female', label: say(peopleText.female) },
            { value: 'male', label: say(peopleText.male) },
          ]}
          onChange={(sex) => change({ sex })}
          clearable
        />
        <DateInput
          label={say(peopleText.birthDate)}
          value={draft.birthDate}
          onChange={(birthDate) => change({ birthDate })}
        />
        <TextInput label={say(peopleText.address)} value={draft.address} onChange={(address) => change({ address })} />
      </div>
    </Part>
  )
}

function Numbers({ draft, change, record }: PersonPart & { record: Recorded<Person> | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const remarks = useAnswerOr('people.checkNumbers', { caseId, id: record?.id ?? 'baru' }, [])
  const hasNumber = [draft.nip, draft.niPppk, draft.nik].some((one) => one !== null)
  return (
    <Part title={say(peopleText.partNumbers)} note={say(peopleText.partNumbersNote)}>
      <div className="fields">
        <TextInput label={say(peopleText.nip)} value={draft.nip} onChange={(nip) => change({ nip })} />
        <TextInput label={say(peopleText.niPppk)} value={draft.niPppk} onChange={(niPppk) => change({ niPppk })} />
        <TextInput label={say(peopleText.nik)} value={draft.nik} onChange={(nik) => change({ nik })} />
        <WordsInput
          label={say(peopleText.phones)}
          hint={say(peopleText.phonesHint)}
          value={draft.phones}
          onChange={(phones) => change({ phones })}
        />
      </div>
      {record !== null && hasNumber && (
        <SettledWarnings
          remarks={remarks}
          settled={draft.settledWarnings}
          onChange={(settledWarnings) => change({ settledWarnings })}
        />
      )}
      {record === null && <p className="small quiet">{say(peopleText.checkedWhenSaved)}</p>}
    </Part>
  )
}

const blankPerson: Person = {
  code: '',
  name: '',
  role: 'subject',
  subjectKind: null,
  sex: null,
  birthDate: null,
  nip: null,
  niPppk: null,
  nik: null,
  phones: [],
  address: null,
  protected: false,
  posts: [],
  interest: null,
  settledWarnings: [],
  note: null,
}
