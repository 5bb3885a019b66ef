import type { EvidenceDetail } from '../../../src/contract/evidence.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr, useWorkbench } from '../../app/workbench.tsx'
import { useSay } from '../../ui/language.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'

/** The same bytes and the same picture from other hands, and how often the same bytes came in. */
export function CopiesTab({ detail }: { detail: EvidenceDetail }) {
  const say = useSay()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const descriptions = useAnswerOr('evidence.descriptions', { caseId }, [])
  const { nearCopies, acquisitions } = detail.view
  const { exactCopies } = detail
  return (
    <div className="detail__body">
      {acquisitions > 1 && <p>{say(evidenceText.identicalTimes, { count: acquisitions })}</p>}
      {exactCopies.length > 0 && (
        <section className="stack">
          <h3>{say(evidenceText.exactCopies)}</h3>
          <p className="quiet prose small">{say(evidenceText.exactCopiesWhy)}</p>
          <ul className="stack stack--tight">
            {exactCopies.map((number) => (
              <li key={number}>
                <EvidenceLink number={number} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {nearCopies.length === 0 ? (
        <p className="quiet">{say(evidenceText.noCopies)}</p>
      ) : (
        <section className="stack">
          <h3>{say(evidenceText.nearCopies)}</h3>
          <p className="quiet prose small">{say(evidenceText.nearCopiesWhy)}</p>
          {nearCopies.map((number) => (
            <figure key={number} className="copy">
              <img
                className="print"
                src={transport.assetUrl(caseId, number, 'thumbnail')}
                alt={say(controlsText.evidencePicture, { number })}
              />
              <figcaption className="stack stack--tight">
                <span>
                  <EvidenceLink number={number} />
                </span>
                <span>{descriptions.find((one) => one.body.evidence === number)?.body.title}</span>
              </figcaption>
            </figure>
          ))}
        </section>
      )}
    </div>
  )
}
