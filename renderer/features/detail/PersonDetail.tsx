import type { ReactNode } from 'react'
import type { NumberRemark, Person } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { peopleText } from '../../../src/text/screens/people.ts'
import { remarkWords, roleWords, subjectKindWords } from '../../../src/text/screens/words.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord, Tag } from '../../ui/Chips.tsx'
import { FactList } from '../../ui/Facts.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { showCivilDate } from '../../ui/show-time.ts'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { LinkList } from './LinkList.tsx'

/** One person: who, which post at the time, what the numbers say, what ties them to the case. */
export function PersonDetail({ id, fold }: { id: string; fold: ReactNode }) {
  const say = useSay()
  const { caseId } = useCase()
  const people = useAnswer('people.list', { caseId })
  return (
    <Answered state={people} what={say(peopleText.peopleWhat)}>
      {(all) => {
        const person = all.find((one) => one.id === id)
        return person ? (
          <Full person={person} fold={fold} />
        ) : (
          <p className="detail__body quiet">{say(peopleText.unknownPerson)}</p>
        )
      }}
    </Answered>
  )
}

function Full({ person: { id, body }, fold }: { person: Recorded<Person>; fold: ReactNode }) {
  const say = useSay()
  const { caseId } = useCase()
  const remarks = useAnswerOr('people.checkNumbers', { caseId, id }, [])
  return (
    <>
      <header className="detail__head">
        <div className="grow">
          <h2 className="detail__number">{body.name}</h2>
          <p className="detail__title line">
            <span>{body.code}</span>
            {body.protected && <Tag look="accent">{say(peopleText.protectedWord)}</Tag>}
          </p>
        </div>
        {fold}
      </header>
      <div className="detail__body detail__body--scroll">
        <div>
          <Button small onPress={() => goTo({ caseId, step: 'orang', view: `orang/${id}`, query: {} })}>
            {say(peopleText.openFull)}
          </Button>
        </div>
        <PersonFacts person={body} />
        <Remarks remarks={remarks} person={body} />
        <section className="stack stack--tight">
          <h3>{say(peopleText.links)}</h3>
          <LinkList
            target={{ kind: 'person', id }}
            role="appears-in"
            addLabel={say(evidenceText.addLink)}
            none={say(peopleText.linksNone)}
          />
        </section>
      </div>
    </>
  )
}

function PersonFacts({ person }: { person: Person }) {
  const say = useSay()
  const post = person.posts.at(-1)
  return (
    <FactList
      dense
      lines={[
        { label: say(peopleText.role), value: say(roleWords[person.role]) },
        ...(person.subjectKind
          ? [{ label: say(peopleText.subjectKind), value: say(subjectKindWords[person.subjectKind]) }]
          : []),
        ...(post
          ? [
              {
                label: say(peopleText.position),
                value: [post.position, post.rank, post.workUnit].filter(Boolean).join(', '),
              },
            ]
          : []),
        ...(post?.personnelAuthority ? [{ label: say(peopleText.postAuthority), value: post.personnelAuthority }] : []),
        ...(post && post.source.length > 0
          ? [
              {
                label: say(peopleText.partPosts),
                value: post.source.map((number) => <EvidenceLink key={number} number={number} />),
              },
            ]
          : []),
        ...(person.birthDate
          ? [{ label: say(peopleText.birthDate), value: showCivilDate(person.birthDate, say) }]
          : []),
        ...(person.nip ? [{ label: say(peopleText.nip), value: groupNip(person.nip) }] : []),
        ...(person.niPppk ? [{ label: say(peopleText.niPppk), value: groupNip(person.niPppk) }] : []),
        ...(person.nik ? [{ label: say(peopleText.nik), value: person.nik }] : []),
        ...(person.interest ? [{ label: say(peopleText.interest), value: person.interest }] : []),
      ]}
    />
  )
}

export function Remarks({ remarks, person }: { remarks: readonly NumberRemark[]; person: Person }) {
  const say = useSay()
  const language = useLanguage()
  if (person.nip === null && person.niPppk === null && person.nik === null) return null
  return (
    <section className="stack stack--tight">
      <h3>{say(peopleText.remarks)}</h3>
      {remarks.length === 0 && <StateWord state="unchanged" word={peopleText.remarksNone} />}
      {remarks.map((remark) => (
        <div
          key={`${remark.code}-${remark.field}`}
          className={`notice${remark.severity === 'warn' ? ' notice--look' : ''}`}
        >
          {remark.severity === 'warn' ? <StateWord state="look" /> : <Tag>{say(remarkWords[remark.severity])}</Tag>}
          <p>{remark.message[language]}</p>
          {remark.settled !== null && (
            <p className="small quiet">{say(peopleText.remarkSettled, { reason: remark.settled })}</p>
          )}
        </div>
      ))}
    </section>
  )
}

/** `19860412 201001 2 000`, as it is printed; anything else stays as written. */
export function groupNip(text: string): string {
  return text.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')
}
