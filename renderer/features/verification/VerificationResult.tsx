import type { SignatureFacts, Verification } from '../../../src/contract/verification.ts'
import {
  changesWords,
  coverageWords,
  documentKindWords,
  verificationText,
} from '../../../src/text/screens/verification.ts'
import { verdictWords } from '../../../src/text/screens/words.ts'
import { FactList } from '../../ui/Facts.tsx'
import { HashText } from '../../ui/HashText.tsx'
import { Verdict } from '../../ui/Verdict.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { showStated } from '../../ui/show-time.ts'
import { CheckTable } from './CheckTable.tsx'

/** The verdict with its scope line, every check, every signature. */
export function VerificationResult({ name, result }: { name: string; result: Verification }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <div className="stack stack--wide">
      <p className="quiet">
        <bdi>{name}</bdi> · {say(documentKindWords[result.kind])}
      </p>
      <Verdict
        verdict={result.verdict}
        subject={say(verificationText.subject)}
        word={say(verdictWords[result.verdict])}
        reason={result.reasons.map((reason) => reason.message[language]).join(' ')}
        scope={say(verificationText.scope)}
      />
      <Signatures signatures={result.signatures} />
      <section className="stack stack--tight">
        <h2>{say(verificationText.checks)}</h2>
        <CheckTable checks={result.checks} />
      </section>
      {result.dossier && (
        <section className="stack stack--tight">
          <h2>{say(verificationText.dossier)}</h2>
          <FactList
            lines={[
              { label: say(verificationText.number), value: result.dossier.number },
              { label: say(verificationText.edition), value: result.dossier.edition },
              {
                label: say(verificationText.custodyHead),
                value: result.dossier.custodyHead && <HashText value={result.dossier.custodyHead} />,
              },
              {
                label: say(verificationText.manifest),
                value: result.dossier.manifestSha256 && <HashText value={result.dossier.manifestSha256} />,
              },
            ]}
          />
        </section>
      )}
    </div>
  )
}

function Signatures({ signatures }: { signatures: readonly SignatureFacts[] }) {
  const say = useSay()
  if (signatures.length === 0) return <p>{say(verificationText.noSignatures)}</p>
  return (
    <section className="stack stack--tight">
      <h2>{say(verificationText.signatures)}</h2>
      <ol className="signatures">
        {signatures.map((signature, index) => (
          <li key={`${signature.field ?? ''}-${index}`} className="signature">
            <p>
              <span className="quiet">{index + 1}</span>{' '}
              <strong>{signature.signer ?? say(verificationText.unknown)}</strong>{' '}
              <span className="quiet">{signature.field}</span>
            </p>
            <FactList
              dense
              lines={[
                {
                  label: say(verificationText.issuer),
                  value: `${signature.issuer ?? ''} · ${say(signature.trusted ? verificationText.trusted : verificationText.untrusted)}`,
                },
                {
                  label: say(verificationText.claimed),
                  value: signature.claimedTime && showStated(signature.claimedTime, say),
                },
                {
                  label: say(verificationText.stamped),
                  value: signature.stampedTime ?? say(verificationText.notStamped),
                },
                {
                  label: say(verificationText.coverage),
                  value: `${say(coverageWords[signature.coverage])}, ${say(changesWords[signature.changesAfter])}`,
                },
                {
                  label: say(verificationText.level),
                  value: `${signature.level} · ${sayIntact(signature.intact, say)}`,
                },
              ]}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

function sayIntact(intact: boolean | null, say: ReturnType<typeof useSay>): string {
  if (intact === null) return say(verificationText.unknown)
  return say(intact ? verificationText.intact : verificationText.broken)
}
