import type { ReactNode } from 'react'
import type { Statement } from '../../../src/contract/statements.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { modeWords, oathWords, peopleText, signatureWords } from '../../../src/text/screens/people.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { useSay } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'
import { CiteAnswer } from '../people/QuestionsPart.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'

/** An interview record to read: its head, and its answers by number. */
export function StatementDetail({ id, fold }: { id: string; fold: ReactNode }) {
  const say = useSay()
  const { caseId } = useCase()
  const statements = useAnswer('statements.list', { caseId })
  return (
    <Answered state={statements} what={say(peopleText.statementWhat)}>
      {(all) => {
        const found = all.find((one) => one.id === id)
        return found ? (
          <Full statement={found} fold={fold} />
        ) : (
          <>
            <header className="detail__head line--apart">
              <h2 className="detail__number">{id}</h2>
              {fold}
            </header>
            <p className="detail__body quiet prose">{say(peopleText.statementGone)}</p>
          </>
        )
      }}
    </Answered>
  )
}

function Full({ statement: { id, body }, fold }: { statement: Recorded<Statement>; fold: ReactNode }) {
  const say = useSay()
  const { caseId, zone } = useCase()
  return (
    <>
      <header className="detail__head">
        <div className="grow">
          <h2 className="detail__number">{id}</h2>
          <p className="detail__title">
            {body.person} · {showInstant(body.startedAt, zone, say)}
          </p>
        </div>
        {fold}
      </header>
      <div className="detail__body detail__body--scroll">
        <div className="line">
          <Button small onPress={() => goTo({ caseId, step: 'orang', view: `keterangan/${id}`, query: {} })}>
            {say(peopleText.openFull)}
          </Button>
          <Tag>{say(modeWords[body.mode])}</Tag>
          <Tag look={body.oath.state === 'refused' ? 'look' : 'plain'}>{say(oathWords[body.oath.state])}</Tag>
          <Tag look={body.signature.state === 'refused' ? 'look' : 'plain'}>
            {say(signatureWords[body.signature.state])}
          </Tag>
        </div>
        <ol className="answers">
          {body.questions.map((one) => (
            <li key={one.number} className="answers__one">
              <span className="answers__number">{one.number}</span>
              <div className="grow">
                <p className="quiet">{one.question}</p>
                <p dir="auto">{one.answer}</p>
                {one.leading && <p className="small state--look">{say(peopleText.leadingNote)}</p>}
                {one.citable && one.answer !== '' && <CiteAnswer id={id} one={one} />}
                <span className="line line--chips">
                  {one.shown.map((number) => (
                    <EvidenceLink key={number} number={number} />
                  ))}
                </span>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}
