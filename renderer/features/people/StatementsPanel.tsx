import { Plus } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { capacityWords, modeWords, oathWords, peopleText, signatureWords } from '../../../src/text/screens/people.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'

/** The interview records of the case, with what is unusual about each. */
export function StatementsPanel() {
  const say = useSay()
  const { caseId, zone } = useCase()
  const statements = useAnswer('statements.list', { caseId })
  const go = (id: string): void => goTo({ caseId, step: 'orang', view: `keterangan/${id}`, query: {} })
  return (
    <Answered state={statements} what={say(peopleText.statementsWhat)}>
      {(all) =>
        all.length === 0 ? (
          <Empty inside title={say(peopleText.statementsEmptyTitle)} why={say(peopleText.statementsEmptyWhy)}>
            <Button edits look="main" icon={Plus} onPress={() => go('baru')}>
              {say(peopleText.addStatement)}
            </Button>
          </Empty>
        ) : (
          <div className="page">
            <ul className="ledger">
              {all.map(({ id, version, body }) => (
                <li key={id}>
                  <AriaButton className="ledger__line" onPress={() => go(id)}>
                    <span className="ledger__key number">{id}</span>
                    <span className="grow stack stack--tight">
                      <span>
                        {body.person} · {say(capacityWords[body.capacity])}
                      </span>
                      <span className="small quiet">
                        {showInstant(body.startedAt, zone, say)} · {say(modeWords[body.mode])} ·{' '}
                        {say(peopleText.answersCount, { count: body.questions.length })} ·{' '}
                        {say(peopleText.version, { version })}
                      </span>
                    </span>
                    <span className="line">
                      <Tag look={body.oath.state === 'taken' ? 'plain' : 'look'}>{say(oathWords[body.oath.state])}</Tag>
                      <Tag look={body.signature.state === 'signed' ? 'plain' : 'look'}>
                        {say(signatureWords[body.signature.state])}
                      </Tag>
                    </span>
                  </AriaButton>
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Answered>
  )
}
