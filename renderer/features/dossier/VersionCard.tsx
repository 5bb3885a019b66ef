import { CircleDashed, Signature } from 'lucide-react'
import { useRef, useState } from 'react'
import type { SignedDossier } from '../../../src/contract/dossier.ts'
import type { DossierVersion } from '../../../src/contract/dossier-versions.ts'
import { dossierText, editionWords } from '../../../src/text/screens/dossier.ts'
import { versionText } from '../../../src/text/screens/dossier-versions.ts'
import { verificationText } from '../../../src/text/screens/verification.ts'
import { verdictWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { HashText } from '../../ui/HashText.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { VerdictShape } from '../../ui/Verdict.tsx'
import { useSay } from '../../ui/language.tsx'
import { showSize } from '../../ui/show-size.ts'
import { showInstant } from '../../ui/show-time.ts'
import { SignerTrail } from './SignerTrail.tsx'
import { SignVersion } from './SignVersion.tsx'
import { useVersionCheck, type DoneCheck } from './use-version-check.ts'
import { VersionActs } from './VersionActs.tsx'
import { VersionCheck } from './VersionCheck.tsx'
import type { VersionFace } from './version-face.ts'

/** One final version: what it is, who signed in which order, what left the case, what a check said, and every act right there. */
export function VersionCard({ face }: { face: VersionFace }) {
  const say = useSay()
  const { caseId } = useCase()
  const { version, number, supersededBy } = face
  const check = useVersionCheck(caseId, version)
  const [open, setOpen] = useState<'sign' | 'check' | null>(null)
  const [signed, setSigned] = useState<SignedDossier | null>(null)
  // Until the list tells the new revision, an act would be about the one before it.
  const isSettling = signed !== null && version.fields.every((field) => field.signature?.sha256 !== signed.sha256)
  const card = useRef<HTMLLIElement>(null)
  // What had the focus goes with the form; the keyboard goes on from the version it was about.
  const close = (): void => {
    setOpen(null)
    card.current?.focus()
  }
  const runCheck = (withSampleRoot: boolean): void => {
    setOpen('check')
    void check.run(withSampleRoot)
  }
  return (
    <li
      ref={card}
      tabIndex={-1}
      className={`version${supersededBy === null ? '' : ' version--superseded'}`}
      aria-label={say(versionText.name, { number })}
    >
      <VersionHead face={face} />
      <SignerTrail version={version} />
      <CopiesLine version={version} isChecked={check.state.status === 'done'} />
      {open !== 'check' && check.state.status === 'done' && (
        <CheckLine check={check.state.check} onOpen={() => setOpen('check')} />
      )}
      {signed && open !== 'sign' && (
        <p role="status" className="small">
          {say(versionText.signedNow, { signer: signed.signer })}
        </p>
      )}
      <VersionActs face={face} isBusy={isSettling} onSign={() => setOpen('sign')} onCheck={() => runCheck(false)} />
      {open === 'sign' && (
        <SignVersion
          face={face}
          onClose={close}
          onSigned={(one) => {
            setSigned(one)
            close()
          }}
        />
      )}
      {open === 'check' && <VersionCheck face={face} state={check.state} onRun={runCheck} onClose={close} />}
    </li>
  )
}

function VersionHead({ face: { version, number, supersededBy } }: { face: VersionFace }) {
  const say = useSay()
  const { zone } = useCase()
  const { frozen } = version
  const facts = [
    say(versionText.frozen, { at: showInstant(frozen.frozenAt, zone, say) }),
    say(versionText.pages, { pages: frozen.pages }),
    showSize(version.sizeBytes),
    say(versionText.entry, { sequence: version.version }),
    ...(frozen.gaps.length === 0 ? [] : [say(versionText.acceptedGaps, { count: frozen.gaps.length })]),
  ]
  return (
    <div className="stack stack--tight">
      <div className="line">
        <h3>{say(versionText.name, { number })}</h3>
        <span className="version__edition">
          {say(editionWords[frozen.edition])} · <bdi>{frozen.recipient}</bdi>
        </span>
        {frozen.edition === 'internal' && <Tag look="secret">{say(dossierText.secretMark)}</Tag>}
        {supersededBy !== null && <Tag look="look">{say(versionText.superseded, { number: supersededBy })}</Tag>}
        <SignedState version={version} />
      </div>
      <p className="small quiet">{facts.join(' · ')}</p>
      {frozen.edition === 'external' && (
        <p className="small">
          {frozen.leaks === 0 ? say(dossierText.leaksNone) : say(dossierText.leaks, { count: frozen.leaks })}
        </p>
      )}
      {!version.kept && <p className="notice notice--look small">{say(versionText.notKept)}</p>}
    </div>
  )
}

/** How far the signing is: an icon and a word. */
function SignedState({ version: { fields } }: { version: DossierVersion }) {
  const say = useSay()
  const done = fields.filter((field) => field.signature !== null).length
  const all = fields.length
  const word = done === 0 ? versionText.unsigned : done < all ? versionText.partly : versionText.signedAll
  return (
    <span className="version__state state">
      <Icon of={done === 0 ? CircleDashed : Signature} size={14} />
      <span>{say(word, { done, all })}</span>
    </span>
  )
}

function CopiesLine({ version, isChecked }: { version: DossierVersion; isChecked: boolean }) {
  const say = useSay()
  const { zone } = useCase()
  const last = version.copies.at(-1)
  const facts = [
    last
      ? say(versionText.copies, { count: version.copies.length, at: showInstant(last.at, zone, say) })
      : say(versionText.copiesNone),
    ...(last && last.sha256 !== version.sha256 ? [say(versionText.copyOlder)] : []),
    ...(isChecked ? [] : [say(versionText.notChecked)]),
  ]
  return (
    <p className="small quiet">
      {say(versionText.digest)} <HashText value={version.sha256} /> · {facts.join(' · ')}
    </p>
  )
}

/** The last check of this revision: never the word alone, always with its object and its scope. */
function CheckLine({ check, onOpen }: { check: DoneCheck; onOpen: () => void }) {
  const say = useSay()
  const { zone } = useCase()
  const { verdict } = check.result
  const at = showInstant(new Date(check.atMs).toISOString(), zone, say)
  return (
    <div className="small">
      <p className="line">
        <VerdictShape verdict={verdict} size={13} />
        <span>
          {say(verificationText.subject)}: {say(verdictWords[verdict])}
        </span>
        <span className="quiet">{say(versionText.checkedAt, { at })}</span>
        <Button small look="bare" onPress={onOpen}>
          {say(versionText.showResult)}
        </Button>
      </p>
      <p className="quiet version__scope">{say(verificationText.scope)}</p>
    </div>
  )
}
