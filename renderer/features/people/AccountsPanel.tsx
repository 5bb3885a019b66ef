import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Account } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { accountKindWords, peopleText } from '../../../src/text/screens/people.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { LinkList } from '../detail/LinkList.tsx'
import { WithdrawButton } from '../detail/WithdrawButton.tsx'

/** Accounts as things of their own; who controls one is a claim beside it. */
export function AccountsPanel() {
  const say = useSay()
  const { caseId } = useCase()
  const accounts = useAnswer('accounts.list', { caseId })
  const [editing, setEditing] = useState<Recorded<Account> | 'new' | null>(null)
  const add = (
    <Button edits icon={Plus} onPress={() => setEditing('new')}>
      {say(peopleText.addAccount)}
    </Button>
  )
  return (
    <>
      <Answered state={accounts} what={say(peopleText.accountsWhat)}>
        {(all) =>
          all.length === 0 ? (
            <Empty inside title={say(peopleText.accountsEmptyTitle)} why={say(peopleText.accountsEmptyWhy)}>
              {add}
            </Empty>
          ) : (
            <div className="page">
              <ul className="ledger">
                {all.map((account) => (
                  <AccountLine key={account.id} account={account} onEdit={() => setEditing(account)} />
                ))}
              </ul>
              <div>{add}</div>
            </div>
          )
        }
      </Answered>
      {editing !== null && (
        <AccountSheet account={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </>
  )
}

function AccountLine({ account, onEdit }: { account: Recorded<Account>; onEdit: () => void }) {
  const say = useSay()
  const { body } = account
  return (
    <li className="ledger__line ledger__line--plain">
      <span className="ledger__key">{account.id}</span>
      <div className="grow stack stack--tight">
        <p className="line">
          <strong>
            <bdi>{body.handle}</bdi>
          </strong>
          <Tag>{say(accountKindWords[body.kind])}</Tag>
          {body.platform !== null && <span className="quiet">{body.platform}</span>}
        </p>
        {body.note !== null && <p className="quiet prose">{body.note}</p>}
      </div>
      <div className="grow stack stack--tight">
        <p className="label">{say(peopleText.accountOwner)}</p>
        <LinkList
          target={{ kind: 'account', id: account.id }}
          role="controls-account"
          addLabel={say(peopleText.addControl)}
          none={say(peopleText.accountNoOwner)}
        />
      </div>
      <span className="stack stack--tight">
        <Button edits small look="bare" onPress={onEdit} name={say(peopleText.editAccount, { id: account.id })}>
          {say(peopleText.openFull)}
        </Button>
        <WithdrawButton small operation="accounts.withdraw" id={account.id} />
      </span>
    </li>
  )
}

function AccountSheet({ account, onClose }: { account: Recorded<Account> | null; onClose: () => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const { draft, change, ...saving } = useSaving('accounts.save', caseId, account, blankAccount)
  return (
    <Sheet
      title={account === null ? say(peopleText.addAccount) : say(peopleText.editAccount, { id: account.id })}
      isOpen
      onClose={onClose}
    >
      <div className="stack">
        <Choice
          label={say(peopleText.accountKind)}
          value={draft.kind}
          options={optionsOf(accountKindWords, say)}
          onChange={(kind) => kind && change({ kind })}
        />
        <TextInput
          label={say(peopleText.accountHandle)}
          value={draft.handle || null}
          onChange={(handle) => change({ handle: handle ?? '' })}
          required
        />
        <TextInput
          label={say(peopleText.accountPlatform)}
          value={draft.platform}
          onChange={(platform) => change({ platform })}
        />
        <TextInput label={say(peopleText.accountUrl)} value={draft.url} onChange={(url) => change({ url })} />
        <LongInput label={say(peopleText.note)} value={draft.note} onChange={(note) => change({ note })} />
        <SaveBar
          {...saving}
          onDiscard={saving.discard}
          needsReason={account !== null}
          onSave={(reason) => void saving.save(reason).then((ok) => ok && onClose())}
          onCancel={() => {
            saving.discard()
            onClose()
          }}
        />
      </div>
    </Sheet>
  )
}

const blankAccount: Account = {
  kind: 'social-media',
  platform: null,
  handle: '',
  accountId: null,
  url: null,
  note: null,
}
