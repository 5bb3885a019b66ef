import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useSay } from '../../ui/language.tsx'

/** What stands in the file: the lines somebody cited, then its text page by page, as text and never as markup. */
export function TextTab({ detail, description }: { detail: EvidenceDetail; description: EvidenceDescription | null }) {
  return (
    <div className="detail__body">
      {(description?.excerpts.length ?? 0) > 0 && <Excerpts description={description} />}
      {detail.text && <TextPages pages={detail.text.pages} />}
    </div>
  )
}

function Excerpts({ description }: { description: EvidenceDescription | null }) {
  const say = useSay()
  return (
    <section className="stack stack--tight">
      <h3>{say(evidenceText.excerpts)}</h3>
      {description?.excerpts.map((excerpt) => (
        <blockquote key={excerpt.part} className="excerpt">
          <p className="label">{excerpt.part}</p>
          <p className="prose" dir="auto">
            {excerpt.text}
          </p>
          {excerpt.translation && (
            <p className="prose quiet">
              {say(evidenceText.translation, { by: excerpt.translation.by })}: {excerpt.translation.text}
            </p>
          )}
        </blockquote>
      ))}
    </section>
  )
}

/** Text found in the file, page by page, as text and never as markup. */
function TextPages({ pages }: { pages: readonly { number: number; text: string }[] }) {
  const say = useSay()
  return (
    <section className="stack stack--tight">
      <h3>{say(evidenceText.text)}</h3>
      {pages.slice(0, 20).map((page) => (
        <details key={page.number} className="text-page" open={pages.length === 1}>
          <summary>{say(evidenceText.page, { number: page.number })}</summary>
          <p className="prose small" dir="auto">
            {page.text.slice(0, 20_000)}
          </p>
        </details>
      ))}
    </section>
  )
}
