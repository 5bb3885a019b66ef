import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
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
      {report.documents.map((document, index) => (
        <DocumentSheet key={`${document.name}-${index}`} document={document} report={report} />
      ))}
      {report.unknownFiles.length > 0 && <UnknownFiles names={report.unknownFiles} />}
    </section>
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
