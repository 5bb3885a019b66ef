import { Plus } from 'lucide-react'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { outcomeWords, peopleText } from '../../../src/text/screens/people.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useEditing } from '../../app/use-editing.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'
import { InvitationForm } from './InvitationForm.tsx'

/** Invitations and what came of them: the right to be heard, proved. */
export function InvitationsPanel() {
  const say = useSay()
  const { caseId, zone } = useCase()
  const [editing, setEditing] = useEditing('invitations.save')
  const invitations = useAnswer('invitations.list', { caseId })
  return (
    <Answered state={invitations} what={say(peopleText.invitationsWhat)}>
      {(all) => (
        <div className="page">
          {all.length === 0 ? (
            <Empty inside title={say(peopleText.invitationsEmptyTitle)} why={say(peopleText.invitationsEmptyWhy)} />
          ) : (
            <table className="table">
              <thead>
                <tr>
                  <th>{say(peopleText.who)}</th>
                  <th>{say(peopleText.letter)}</th>
                  <th>{say(peopleText.invitedFor)}</th>
                  <th>{say(peopleText.outcome)}</th>
                  <th>{say(peopleText.reason)}</th>
                  <th>{say(peopleText.acts)}</th>
                </tr>
              </thead>
              <tbody>
                {all.map(({ id, body }) => (
                  <tr key={id}>
                    <td>{body.person}</td>
                    <td>{body.letter}</td>
                    <td>{showInstant(body.invitedFor, zone, say)}</td>
                    <td>{say(outcomeWords[body.outcome])}</td>
                    <td className="prose">{body.reason}</td>
                    <td>
                      <Button
                        edits
                        small
                        look="bare"
                        onPress={() => setEditing(id)}
                        name={say(peopleText.editInvitation, { id })}
                      >
                        {say(controlsText.edit)}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {editing === null ? (
            <div>
              <Button edits icon={Plus} onPress={() => setEditing('baru')}>
                {say(peopleText.addInvitation)}
              </Button>
            </div>
          ) : (
            <InvitationForm
              key={editing}
              record={all.find((one) => one.id === editing) ?? null}
              onDone={() => setEditing(null)}
            />
          )}
        </div>
      )}
    </Answered>
  )
}
