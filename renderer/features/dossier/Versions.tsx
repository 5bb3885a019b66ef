import { dossierText, editionWords } from '../../../src/text/screens/dossier.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { HashText } from '../../ui/HashText.tsx'
import { useSay } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'

/** The final versions of this dossier: fixed, only to be replaced. */
export function Versions({ subject }: { subject: string }) {
  const say = useSay()
  const { caseId, zone } = useCase()
  const versions = useAnswerOr('dossier.list', { caseId }, []).filter((one) => one.subject === subject)
  return (
    <section className="stack stack--tight">
      <h3>{say(dossierText.versions)}</h3>
      {versions.length === 0 && <p className="quiet">{say(dossierText.versionsNone)}</p>}
      <ul className="ledger">
        {versions.map((one) => (
          <li key={one.sha256} className="ledger__line ledger__line--plain">
            <span className="grow stack stack--tight">
              <span className="line">
                <Tag look="accent">{say(dossierText.final)}</Tag>
                <span>
                  {say(editionWords[one.edition])} · {one.recipient}
                </span>
                {one.edition === 'internal' && <Tag look="secret">{say(dossierText.secretMark)}</Tag>}
              </span>
              <span className="small quiet">
                {say(dossierText.versionLine, {
                  at: showInstant(one.frozenAt, zone, say),
                  pages: one.pages,
                  sequence: one.custodySequence,
                })}
              </span>
              <span className="small quiet">{say(dossierText.fields, { fields: one.signatureFields.join(', ') })}</span>
              {one.edition === 'external' && (
                <span className="small">
                  {one.leaks === 0 ? say(dossierText.leaksNone) : say(dossierText.leaks, { count: one.leaks })}
                </span>
              )}
            </span>
            <HashText value={one.sha256} />
          </li>
        ))}
      </ul>
    </section>
  )
}
