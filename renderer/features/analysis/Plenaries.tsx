import { Plus } from 'lucide-react'
import type { Plenary } from '../../../src/contract/analysis.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText, voteWords } from '../../../src/text/screens/analysis.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useEditing } from '../../app/use-editing.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'
import { PlenaryForm } from './PlenaryForm.tsx'

/** The plenary: who decided, who dissented. */
export function Plenaries() {
  const say = useSay()
  const { caseId } = useCase()
  const plenaries = useAnswer('plenaries.list', { caseId })
  const [editing, setEditing] = useEditing('plenaries.save')
  const close = (): void => setEditing(null)
  return (
    <Answered state={plenaries} what={say(analysisText.plenary)}>
      {(all) => (
        <div className="page">
          <h1>{say(analysisText.plenary)}</h1>
          <p className="quiet prose">{say(analysisText.plenaryLead)}</p>
          {all.length === 0 && editing === null && <p className="quiet">{say(analysisText.plenaryNone)}</p>}
          {all.map((one) =>
            editing === one.id ? (
              <PlenaryForm key={one.id} record={one} onDone={close} />
            ) : (
              <PlenaryView key={one.id} plenary={one} onEdit={() => setEditing(one.id)} />
            ),
          )}
          {editing === 'baru' ? (
            <PlenaryForm record={null} onDone={close} />
          ) : (
            <div>
              <Button edits icon={Plus} onPress={() => setEditing('baru')}>
                {say(analysisText.addPlenary)}
              </Button>
            </div>
          )}
        </div>
      )}
    </Answered>
  )
}

function PlenaryView({ plenary: { id, body }, onEdit }: { plenary: Recorded<Plenary>; onEdit: () => void }) {
  const say = useSay()
  const { zone } = useCase()
  return (
    <section className="stack">
      <header className="line line--apart">
        <h2>{say(analysisText.plenaryLine, { number: body.number ?? id, at: showInstant(body.heldAt, zone, say) })}</h2>
        <Button edits small look="bare" onPress={onEdit} name={say(analysisText.editPlenary, { id })}>
          {say(controlsText.edit)}
        </Button>
      </header>
      {body.place !== null && <p className="quiet">{body.place}</p>}
      <p className="prose">{body.decision}</p>
      <table className="table">
        <thead>
          <tr>
            <th>{say(analysisText.participantName)}</th>
            <th>{say(analysisText.participantPosition)}</th>
            <th>{say(analysisText.vote)}</th>
            <th>{say(analysisText.note)}</th>
          </tr>
        </thead>
        <tbody>
          {body.participants.map((one, at) => (
            <tr key={`${one.name}-${at}`}>
              <td>{one.name}</td>
              <td>{one.position}</td>
              <td className={one.vote === 'dissents' ? 'state--look' : undefined}>{say(voteWords[one.vote])}</td>
              <td className="prose">{one.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
