import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Link, Target } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { evidenceText, linkRoleWords } from '../../../src/text/screens/evidence.ts'
import { confidenceWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { select, setQuery, useAddress } from '../../app/use-address.ts'
import { useEditing } from '../../app/use-editing.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { RecordChip, Tag, useEvidenceTaker } from '../../ui/Chips.tsx'
import { useSay } from '../../ui/language.tsx'
import { assertNever } from '../../platform/assert-never.ts'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { Supports } from '../evidence/Supports.tsx'
import { LinkForm } from './LinkForm.tsx'
import { linksOf, wordOf } from './link-view.ts'
import { HistoryButton } from './RecordHistory.tsx'
import { WithdrawButton } from './WithdrawButton.tsx'

/** The links of one thing, each with confidence, reason and who else it could be; new ones are added and old ones changed in place. */
export function LinkList(props: { target: Target; role: Link['role']; addLabel: string; none: string }) {
  const { target, role, addLabel, none } = props
  const { caseId } = useCase()
  const links = linksOf(useAnswerOr('links.list', { caseId }, []), target)
  const [editing, setEditing] = useEditing('links.save', wordOf(target))
  const [dropped, setDropped] = useState<string | null>(null)
  const close = (): void => {
    setDropped(null)
    setEditing(null)
  }
  const { kait } = useAddress().query
  useEffect(() => {
    // Let go on a line of the list of people: the panel beside it goes on from there.
    if (kait === undefined || target.kind !== 'person') return
    setDropped(kait)
    setEditing('baru')
    setQuery({ kait: '' })
    // Once for each item that was let go.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [kait])
  // An item links to people and accounts; two items have no link of this kind.
  const takesEvidence = useEvidenceTaker()
  const taker = takesEvidence((number) => {
    setDropped(number)
    setEditing('baru')
  })
  return (
    <div className="stack stack--tight" {...(target.kind === 'person' ? taker : {})}>
      {links.length === 0 && editing !== 'baru' && <p className="quiet small">{none}</p>}
      {links.map((one) =>
        editing === one.id ? (
          <LinkForm key={one.id} fixed={target} role={role} record={one} onDone={close} />
        ) : (
          <LinkLine key={one.id} link={one} target={target} onEdit={() => setEditing(one.id)} />
        ),
      )}
      {editing === 'baru' ? (
        <LinkForm key={dropped} fixed={target} role={role} record={null} dropped={dropped} onDone={close} />
      ) : (
        <div>
          <Button edits small look="bare" icon={Plus} onPress={() => setEditing('baru')}>
            {addLabel}
          </Button>
        </div>
      )}
    </div>
  )
}

function LinkLine({ link, target, onEdit }: { link: Recorded<Link>; target: Target; onEdit: () => void }) {
  const say = useSay()
  const { id, body } = link
  const other = [body.from, body.to].find((end) => end.kind !== target.kind || wordOf(end) !== wordOf(target))
  return (
    <div className="link-line">
      <p className="line">
        {other && <End target={other} />}
        <span>{say(linkRoleWords[body.role])}</span>
        {body.roleNote !== null && <span className="quiet">{body.roleNote}</span>}
      </p>
      <p className="small quiet">
        {say(confidenceWords[body.confidence])}
        {body.photoAlone && ` · ${say(evidenceText.photoAlone)}`}
        {body.couldAlsoBe.length > 0 && ` · ${say(evidenceText.couldAlsoBe, { others: body.couldAlsoBe.join(', ') })}`}
      </p>
      <p className="small prose" dir="auto">
        {body.justification}
      </p>
      <Supports supports={body.basis} />
      <p className="line link-line__acts">
        <Button edits small look="bare" onPress={onEdit} name={say(evidenceText.editLink, { id })}>
          {say(controlsText.edit)}
        </Button>
        <HistoryButton small kind="link" id={id} />
        <WithdrawButton small operation="links.withdraw" id={id} />
      </p>
    </div>
  )
}

function End({ target }: { target: Target }) {
  switch (target.kind) {
    case 'evidence':
      return <EvidenceLink number={target.number} />
    case 'account':
      return <Tag>{target.id}</Tag>
    case 'person':
      return <RecordChip code={target.id} name={target.id} onOpen={() => select({ kind: 'orang', id: target.id })} />
    case 'event':
      return (
        <RecordChip code={target.id} name={target.id} onOpen={() => select({ kind: 'peristiwa', id: target.id })} />
      )
    default:
      return assertNever(target)
  }
}
