import type { SignatureFacts } from '../../../src/model/verdict.ts'
import { changesWords, coverageWords } from '../../../src/text/screens/verification.ts'
import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { showStated } from '../../ui/show-time.ts'
import { namePartsOf } from './name-parts.ts'
import { usePageSay, type Say } from './page-language.tsx'

/** Who signed, when, over what, and what came after. */
export function SignaturesPart({ signatures }: { signatures: readonly SignatureFacts[] }) {
  const say = usePageSay()
  return (
    <section className="part-flat">
      <h3>{say(text.signatures)}</h3>
      {signatures.length === 0 ? (
        <p className="quiet">{say(text.none)}</p>
      ) : (
        <table className="table sheet-table signers">
          <thead>
            <tr>
              <th scope="col">{say(text.signer)}</th>
              <th scope="col">{say(text.when)}</th>
              <th scope="col">{say(text.covers)}</th>
              <th scope="col">{say(text.after)}</th>
              <th scope="col">{say(text.state)}</th>
            </tr>
          </thead>
          <tbody>
            {signatures.map((signature, index) => (
              <SignatureRow key={`${signature.field ?? ''}-${index}`} signature={signature} say={say} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function SignatureRow({ signature, say }: { signature: SignatureFacts; say: Say }) {
  const { signer, issuer, field, claimedTime, stampedTime, level } = signature
  const holder = signer === null ? null : namePartsOf(signer)
  return (
    <tr>
      <th scope="row">
        <strong>{holder?.common ?? say(text.cannotTell)}</strong>
        {holder && holder.rest !== '' && <span className="under">{holder.rest}</span>}
        <span className="under">
          {say(text.issuer)}: {issuer === null ? say(text.cannotTell) : namePartsOf(issuer).common} (
          {trustWord(signature.trusted, say)})
        </span>
        <span className="under">
          {field} · {level}
        </span>
      </th>
      <td>
        {claimedTime === null ? say(text.noTime) : showStated(claimedTime, say)}
        <span className="under">{say(text.claimedBy)}</span>
        {stampedTime === null ? (
          <span className="under">{say(text.notStamped)}</span>
        ) : (
          <>
            {stampedTime}
            <span className="under">{say(text.stampedBy)}</span>
          </>
        )}
      </td>
      <td>{say(coverageWords[signature.coverage])}</td>
      <td>{say(changesWords[signature.changesAfter])}</td>
      <td>{intactWord(signature.intact, say)}</td>
    </tr>
  )
}

function trustWord(trusted: boolean | null, say: Say): string {
  if (trusted === null) return say(text.cannotTell)
  return say(trusted ? text.trusted : text.untrusted)
}

function intactWord(intact: boolean | null, say: Say): string {
  if (intact === null) return say(text.cannotTell)
  return say(intact ? text.intact : text.broken)
}
