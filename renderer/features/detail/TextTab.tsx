import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useSay } from '../../ui/language.tsx'
import { pagesOf } from '../evidence/use-page.ts'
import { TextPages } from './TextPages.tsx'

/** What stands in the file: the lines somebody cited, then its text page by page, as text and never as markup. */
export function TextTab({ detail, description }: { detail: EvidenceDetail; description: EvidenceDescription | null }) {
  return (
    <div className="detail__body">
      {(description?.excerpts.length ?? 0) > 0 && <Excerpts description={description} />}
      {detail.text && (
        <TextPages number={detail.view.number} pages={detail.text.pages} pictures={pagesOf(detail.reading)} />
      )}
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
