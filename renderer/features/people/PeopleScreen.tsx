import { Plus } from 'lucide-react'
import { peopleText } from '../../../src/text/screens/people.ts'
import type { Address } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useSay } from '../../ui/language.tsx'
import { AccountsPanel } from './AccountsPanel.tsx'
import { InvitationsPanel } from './InvitationsPanel.tsx'
import { PeoplePanel } from './PeoplePanel.tsx'
import { PersonScreen } from './PersonScreen.tsx'
import { StatementScreen } from './StatementScreen.tsx'
import { StatementsPanel } from './StatementsPanel.tsx'

const views = ['orang', 'akun', 'keterangan', 'undangan'] as const
type View = (typeof views)[number]

/** People, accounts, statements, invitations; one person or one interview record opens as a page of its own. */
export function PeopleScreen({ address }: { address: Address }) {
  const [view = 'orang', ...rest] = (address.view ?? 'orang').split('/')
  const id = rest.join('/')
  if (id !== '' && view === 'orang') return <PersonScreen key={id} id={id === 'baru' ? null : id} />
  if (id !== '' && view === 'keterangan') return <StatementScreen key={id} id={id === 'baru' ? null : id} />
  return <Lists chosen={views.find((name) => name === view) ?? 'orang'} />
}

function Lists({ chosen }: { chosen: View }) {
  const say = useSay()
  const { caseId } = useCase()
  const people = useAnswerOr('people.list', { caseId }, [])
  const accounts = useAnswerOr('accounts.list', { caseId }, [])
  const statements = useAnswerOr('statements.list', { caseId }, [])
  const go = (view: string): void => goTo({ caseId, step: 'orang', view, query: {} })
  return (
    <>
      <PageHead
        title={say(peopleText.title)}
        acts={
          chosen === 'orang' || chosen === 'keterangan' ? (
            <Button edits icon={Plus} onPress={() => go(`${chosen}/baru`)}>
              {say(chosen === 'orang' ? peopleText.addPerson : peopleText.addStatement)}
            </Button>
          ) : undefined
        }
      />
      <Tabs
        name={say(peopleText.title)}
        chosen={chosen}
        onChoose={go}
        tabs={[
          { id: 'orang', label: say(peopleText.tabPeople), count: people.length, body: () => <PeoplePanel /> },
          { id: 'akun', label: say(peopleText.tabAccounts), count: accounts.length, body: () => <AccountsPanel /> },
          {
            id: 'keterangan',
            label: say(peopleText.tabStatements),
            count: statements.length,
            body: () => <StatementsPanel />,
          },
          { id: 'undangan', label: say(peopleText.tabInvitations), body: () => <InvitationsPanel /> },
        ]}
      />
    </>
  )
}
