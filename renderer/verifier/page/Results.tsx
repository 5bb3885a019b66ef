import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { verdictWords } from '../../../src/text/verification.ts'
import { VerdictShape } from '../../ui/Verdict.tsx'
import type { CheckReport } from '../check/check-order.ts'
import { DocumentSheet } from './DocumentSheet.tsx'
import { usePageSay } from './page-language.tsx'
import { RecordActs } from './RecordActs.tsx'

/** Every document on a sheet of its own, and what was handed in but belongs to none. */
export function Results({ report, isStale }: { report: CheckReport; isStale: boolean }) {
  const say = usePageSay()
  return (
    <section aria-label={say(text.results)} className="results">
      <RecordActs report={report} />
      {isStale && <p className="stale">{say(text.stale)}</p>}
      {report.documents.length > 1 && <Overview documents={report.documents} />}
      {report.documents.map((document, index) => (
        <DocumentSheet key={`${document.name}-${index}`} document={document} report={report} place={placeOf(index)} />
      ))}
      {report.unknownFiles.length > 0 && <UnknownFiles names={report.unknownFiles} />}
    </section>
  )
}

/** Where the sheet of a document stands in the page. */
function placeOf(index: number): string {
  return `berkas-${index + 1}`
}

/** Every verdict at a glance, each a way to its sheet. */
function Overview({ documents }: { documents: CheckReport['documents'] }) {
  const say = usePageSay()
  return (
    <nav className="overview" aria-label={say(text.overview)}>
      <ol>
        {documents.map(({ name, verification }, index) => (
          <li key={`${name}-${index}`}>
            <a href={`#${placeOf(index)}`}>
              {verification && <VerdictShape verdict={verification.verdict} size={20} />}
              <bdi className="cut">{name}</bdi>
              {verification && <span className="overview__word">{say(verdictWords[verification.verdict])}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function UnknownFiles({ names }: { names: readonly string[] }) {
  const say = usePageSay()
  return (
    <section className="sheet" aria-label={say(text.unknownFiles)}>
      <h2>{say(text.unknownFiles)}</h2>
      <p className="quiet">{say(text.unknownFilesWhy)}</p>
      <ul className="unknown-files">
        {names.map((name, index) => (
          <li key={`${name}-${index}`}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
