import { VerdictShape } from '../../ui/Verdict.tsx'
import { documentKindWords } from '../../../src/text/screens/verification.ts'
import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { scopeLine, verdictSubject, verdictWords } from '../../../src/text/verification.ts'
import type { Verification } from '../../../src/model/verdict.ts'
import type { CheckReport, DocumentReport } from '../check/check-order.ts'
import { ChecksTable } from './ChecksTable.tsx'
import { DossierPart } from './DossierPart.tsx'
import { FullHash } from './FullHash.tsx'
import { usePageLanguage, usePageSay } from './page-language.tsx'
import { RecordPart } from './RecordPart.tsx'
import { RegisterPart } from './RegisterPart.tsx'
import { SignaturesPart } from './SignaturesPart.tsx'

/** All that is to be said about one document, on one sheet of paper. */
export function DocumentSheet(props: { document: DocumentReport; report: CheckReport; place: string }) {
  const { document, report, place } = props
  const say = usePageSay()
  const { name, sizeBytes, sha256, verification, manifest } = document
  return (
    <article className="sheet" id={place} aria-label={say(text.resultOf, { name })}>
      <header className="sheet__head">
        <p className="sheet__print-title">{say(text.record)}</p>
        <div className="line line--apart line--top">
          <h2 className="sheet__name">
            <bdi>{name}</bdi>
          </h2>
          {manifest?.dossier.sample === true && <span className="tag">{say(text.sample)}</span>}
        </div>
        <p className="quiet">
          {verification && `${say(documentKindWords[verification.kind])} · `}
          {say(text.bytes, { count: sizeBytes.toLocaleString('id-ID') })}
        </p>
        {sha256 !== null && (
          <p className="sheet__hash">
            <span className="label">{say(text.fileHash)}</span> <FullHash value={sha256} />
          </p>
        )}
      </header>
      {verification ? (
        <>
          <VerdictPart verification={verification} />
          <SignaturesPart signatures={verification.signatures} />
          <ChecksTable checks={verification.checks} />
          {manifest && <DossierPart manifest={manifest} facts={verification.dossier} />}
          {verification.kind === 'netra-dossier' && <RegisterPart document={document} report={report} />}
        </>
      ) : (
        <p className="failure" role="alert">
          {say(text.unreadable)}
        </p>
      )}
      <RecordPart report={report} />
    </article>
  )
}

function VerdictPart({ verification }: { verification: Verification }) {
  const say = usePageSay()
  const language = usePageLanguage()
  const { verdict, reasons } = verification
  const [first, ...others] = reasons
  return (
    <>
      <div className={`verdict verdict--${verdict}`}>
        <VerdictShape verdict={verdict} size={68} />
        <div className="grow stack stack--tight">
          <p className="verdict__subject">{say(verdictSubject)}</p>
          <p className="verdict__word">{say(verdictWords[verdict])}</p>
          {first && <p className="prose">{first.message[language]}</p>}
          <p className="verdict__scope">{say(scopeLine)}</p>
        </div>
      </div>
      {others.length > 0 && (
        <section className="part-flat">
          <h3>{say(text.reasons)}</h3>
          <ol className="reasons">
            {reasons.map(({ code, message }) => (
              <li key={code}>{message[language]}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
