import { analysisText, voteWords } from '../../../src/text/screens/analysis.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer } from '../../app/workbench.tsx'
import { useSay } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'

/** The plenary: who decided, who dissented. */
export function Plenaries() {
  const say = useSay()
  const { caseId, zone } = useCase()
  const plenaries = useAnswer('plenaries.list', { caseId })
  return (
    <Answered state={plenaries} what={say(analysisText.plenary)}>
      {(all) => (
        <div className="page">
          <h1>{say(analysisText.plenary)}</h1>
          {all.length === 0 && <p className="quiet">{say(analysisText.plenaryNone)}</p>}
          {all.map(({ id, body }) => (
            <section key={id} className="stack">
              <h2>
                {say(analysisText.plenaryLine, { number: body.number ?? id, at: showInstant(body.heldAt, zone, say) })}
              </h2>
              <p className="prose">{body.decision}</p>
              <table className="table">
                <tbody>
                  {body.participants.map((one) => (
                    <tr key={one.name}>
                      <td>{one.name}</td>
                      <td>{one.position}</td>
                      <td>{say(voteWords[one.vote])}</td>
                      <td>{one.note}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ))}
        </div>
      )}
    </Answered>
  )
}

/** Evidence received and not relied on, each with its reason. */
export function NotReliedOn() {
  const say = useSay()
  const { caseId } = useCase()
  const uses = useAnswer('uses.list', { caseId })
  return (
    <Answered state={uses} what={say(analysisText.uses)}>
      {(all) => {
        const unused = all.filter((one) => one.body.use === 'not-relied-on')
        return (
          <div className="page">
            <h1>{say(analysisText.uses)}</h1>
            <p className="quiet prose">{say(analysisText.usesLead)}</p>
            {unused.length === 0 && <p className="quiet">{say(analysisText.usesNone)}</p>}
            <ul className="ledger">
              {unused.map(({ id, body }) => (
                <li key={id} className="ledger__line ledger__line--plain">
                  <EvidenceLink number={body.evidence} />
                  <span className="grow">{body.reason}</span>
                </li>
              ))}
            </ul>
          </div>
        )
      }}
    </Answered>
  )
}
