import type { EvidenceDetail } from '../../../src/contract/evidence.ts'
import { custodyActWords } from '../../../src/text/dossier/annexes.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { methodWords } from '../../../src/text/screens/words.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer } from '../../app/workbench.tsx'
import { inFours } from '../../ui/HashText.tsx'
import { BeforeReceipt } from './BeforeReceipt.tsx'
import { useSay, type Say } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'

/** The word of an act, the same as in the annex of the dossier; an act without one shows its code. */
function sayAct(act: string, say: Say): string {
  const word = custodyActWords[act]
  return word === undefined ? act : say(word)
}

/** How the item came in, and every entry of the custody log about it. */
export function CustodyTab({ detail }: { detail: EvidenceDetail }) {
  const say = useSay()
  const { caseId, zone } = useCase()
  const custody = useAnswer('custody.list', { caseId, evidence: detail.view.number })
  return (
    <div className="detail__body">
      <BeforeReceipt batch={detail.view.batch} />
      <section className="stack stack--tight">
        <h3>{say(evidenceText.acquisitions)}</h3>
        {detail.acquisitions.map((one) => (
          <div key={`${one.batch}-${one.occurrence}`} className="link-line">
            <p>{say(evidenceText.acquired, { batch: one.batch, method: say(methodWords[one.method]) })}</p>
            <p className="small quiet">
              <bdi>{one.name}</bdi> · {showInstant(one.acquiredAt, zone, say)} · {one.by}
            </p>
            {one.fileModifiedAt !== null && (
              <p className="small quiet">
                {say(evidenceText.fileTime, { at: showInstant(one.fileModifiedAt, zone, say) })}
              </p>
            )}
          </div>
        ))}
      </section>
      <p className="quiet prose small">{say(evidenceText.custodyLead)}</p>
      <Answered state={custody} what={say(evidenceText.custodyWhat)}>
        {(entries) => (
          <ol className="custody">
            {entries.map((entry) => (
              <li key={entry.sequence} className="custody__entry">
                <span className="custody__number">{entry.sequence}</span>
                <span className="grow">
                  <span>{sayAct(entry.act, say)}</span>
                  {entry.reason !== null && <span className="small custody__line">{entry.reason}</span>}
                  <span className="small quiet custody__line">
                    {showInstant(entry.laptopAt, zone, say)} · {entry.actor} ·{' '}
                    <span className="fixed">{inFours(entry.entryHash.slice(0, 8))}</span>
                  </span>
                </span>
              </li>
            ))}
          </ol>
        )}
      </Answered>
    </div>
  )
}
