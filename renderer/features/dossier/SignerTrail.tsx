import type { DossierVersion, SignatureField } from '../../../src/contract/dossier-versions.ts'
import { versionText } from '../../../src/text/screens/dossier-versions.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSay } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'
import { nextField } from './version-face.ts'

/** Who is to sign, in order, and who did: a number filled with ink has signed. */
export function SignerTrail({ version }: { version: DossierVersion }) {
  const say = useSay()
  const next = nextField(version)
  return (
    <ol className="signers" aria-label={say(versionText.signers)}>
      {version.fields.map((field, index) => (
        <li key={field.field} className={`signers__one${field.signature ? ' signers__one--done' : ''}`}>
          <span className="signers__number">{index + 1}</span>
          <span className="grow two-lines">
            <span>
              <strong className="signers__name">
                <bdi>{field.officer?.name ?? field.signature?.signer ?? say(versionText.noOfficer)}</bdi>
              </strong>
              {field.officer && (
                <span className="quiet">
                  , <bdi>{field.officer.position}</bdi>
                </span>
              )}
            </span>
            <span className="small quiet">
              <SignedLine field={field} isNext={field === next && version.kept} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function SignedLine({ field: { signature }, isNext }: { field: SignatureField; isNext: boolean }) {
  const say = useSay()
  const { zone } = useCase()
  if (signature === null) return <>{say(isNext ? versionText.next : versionText.waiting)}</>
  const { signer, issuer, certified, signedAt } = signature
  return (
    <>
      {[
        say(versionText.signedAt, { at: showInstant(signedAt, zone, say) }),
        say(versionText.certificate, { signer, issuer }),
        say(certified ? versionText.certified : versionText.notCertified),
      ].join(' · ')}
    </>
  )
}
