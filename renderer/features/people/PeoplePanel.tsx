import { Plus } from 'lucide-react'
import type { Person } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { peopleText } from '../../../src/text/screens/people.ts'
import { remarkWords, roleWords } from '../../../src/text/screens/words.ts'
import { selectionOf } from '../../app/address.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo, setQuery, useAddress } from '../../app/use-address.ts'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord, useEvidenceTaker } from '../../ui/Chips.tsx'
import { DataGrid, type Column } from '../../ui/DataGrid.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay, type Say } from '../../ui/language.tsx'
import { groupNip } from '../detail/PersonDetail.tsx'

/** Everybody of the case as a ruled list. */
export function PeoplePanel() {
  const say = useSay()
  const { caseId } = useCase()
  const address = useAddress()
  const people = useAnswer('people.list', { caseId })
  const selection = selectionOf(address)
  const takesEvidence = useEvidenceTaker()
  // An item let go on a line begins a link of that person in the panel beside it.
  const linksTo: LinksTo = (id) => takesEvidence((number) => setQuery({ pilih: `orang:${id}`, kait: number }))
  const go = (view: string): void => goTo({ caseId, step: 'orang', view, query: {} })
  return (
    <Answered state={people} what={say(peopleText.peopleWhat)}>
      {(all) =>
        all.length === 0 ? (
          <Empty inside title={say(peopleText.peopleEmptyTitle)} why={say(peopleText.peopleEmptyWhy)}>
            <Button edits look="main" icon={Plus} onPress={() => go('orang/baru')}>
              {say(peopleText.addPerson)}
            </Button>
          </Empty>
        ) : (
          <DataGrid
            name={say(peopleText.tabPeople)}
            columns={columnsOf(say, caseId, linksTo)}
            rows={all}
            keyOf={(row) => row.id}
            rowHeight={44}
            selected={selection?.kind === 'orang' ? selection.id : null}
            onSelect={(id) => setQuery({ pilih: `orang:${id}` })}
            onOpen={(id) => go(`orang/${id}`)}
          />
        )
      }
    </Answered>
  )
}

type LinksTo = (id: string) => ReturnType<ReturnType<typeof useEvidenceTaker>>

function columnsOf(say: Say, caseId: string, linksTo: LinksTo): Column<Recorded<Person>>[] {
  return [
    {
      id: 'code',
      label: say(peopleText.code),
      track: '92px',
      cell: ({ id, body }) => (
        <span className="number" {...linksTo(id)}>
          {body.code}
        </span>
      ),
    },
    {
      id: 'name',
      label: say(peopleText.name),
      track: 'minmax(170px, 2fr)',
      cell: ({ id, body }) => (
        <span className="two-lines" {...linksTo(id)}>
          <span className="cut">
            <bdi>{body.name}</bdi>
          </span>
          <span className="small quiet cut">
            {say(roleWords[body.role])}
            {body.protected && ` · ${say(peopleText.protectedWord)}`}
          </span>
        </span>
      ),
    },
    {
      id: 'post',
      label: say(peopleText.position),
      track: 'minmax(150px, 2fr)',
      cell: ({ body }) => {
        const post = body.posts.at(-1)
        return post ? (
          <span className="two-lines">
            <span className="cut">{post.position}</span>
            <span className="small quiet cut">{[post.rank, post.workUnit].filter(Boolean).join(' · ')}</span>
          </span>
        ) : null
      },
    },
    {
      id: 'numbers',
      label: say(peopleText.numbers),
      track: 'minmax(150px, 1.4fr)',
      cell: ({ id, body }) => (
        <span className="two-lines">
          <span className="cut">{body.nip ? groupNip(body.nip) : (body.niPppk ?? body.nik ?? '')}</span>
          <NumberState caseId={caseId} id={id} person={body} />
        </span>
      ),
    },
  ]
}

function NumberState({ caseId, id, person }: { caseId: string; id: string; person: Person }) {
  const say = useSay()
  const remarks = useAnswerOr('people.checkNumbers', { caseId, id }, [])
  if (person.nip === null && person.niPppk === null && person.nik === null) return null
  if (remarks.some((remark) => remark.severity === 'warn' && remark.settled === null)) return <StateWord state="look" />
  if (remarks.some((remark) => remark.severity === 'sample'))
    return <span className="small quiet">{say(remarkWords.sample)}</span>
  return null
}
