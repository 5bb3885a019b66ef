import { useState } from 'react'
import type { NumberRemark, Person } from '../../../src/contract/people.ts'
import { peopleText } from '../../../src/text/screens/people.ts'
import { remarkWords } from '../../../src/text/screens/words.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { Button } from '../../ui/Button.tsx'
import { StateWord, Tag } from '../../ui/Chips.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { CodesInput } from '../evidence/CodesInput.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'

type Settled = Person['settledWarnings'][number]

/** What the core remarks on the numbers, and each warning settled by a person: on what proof, and why. Nothing is ever refused. */
export function SettledWarnings(props: {
  remarks: readonly NumberRemark[]
  settled: readonly Settled[]
  onChange: (settled: Settled[]) => void
}) {
  const { remarks, settled, onChange } = props
  const say = useSay()
  const language = useLanguage()
  if (remarks.length === 0) return <StateWord state="unchanged" word={peopleText.remarksNone} />
  return (
    <section className="stack stack--tight">
      <h3>{say(peopleText.remarks)}</h3>
      {remarks.map((remark) => {
        const mine = settled.find((one) => one.code === remark.code)
        const isOpen = remark.severity === 'warn' && mine === undefined
        return (
          <div key={`${remark.code}-${remark.field}`} className={`notice${isOpen ? ' notice--look' : ''}`}>
            {isOpen ? <StateWord state="look" /> : <Tag>{say(remarkWords[remark.severity])}</Tag>}
            <p>{remark.message[language]}</p>
            {mine !== undefined && (
              <p className="line small">
                <span>{say(peopleText.remarkSettled, { reason: mine.reason })}</span>
                {mine.evidence.map((number) => (
                  <EvidenceLink key={number} number={number} />
                ))}
                <Button edits small look="bare" onPress={() => onChange(settled.filter((one) => one !== mine))}>
                  {say(peopleText.reopenWarning)}
                </Button>
              </p>
            )}
            {isOpen && <SettleForm code={remark.code} onSettle={(one) => onChange([...settled, one])} />}
          </div>
        )
      })}
    </section>
  )
}

function SettleForm({ code, onSettle }: { code: string; onSettle: (settled: Settled) => void }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState<string | null>(null)
  const [evidence, setEvidence] = useState<string[]>([])
  if (!open)
    return (
      <div>
        <Button edits small onPress={() => setOpen(true)}>
          {say(peopleText.settleWarning)}
        </Button>
      </div>
    )
  return (
    <div className="stack stack--tight">
      <div className="fields">
        <TextInput label={say(peopleText.settleReason)} value={reason} onChange={setReason} required autoFocus />
        <CodesInput kind="evidence" label={say(peopleText.settleEvidence)} value={evidence} onChange={setEvidence} />
      </div>
      <div className="line">
        <Button
          small
          look="main"
          isDisabled={reason === null || reason.trim() === ''}
          onPress={() => reason !== null && onSettle({ code, reason, evidence })}
        >
          {say(peopleText.settleAct)}
        </Button>
        <Button small onPress={() => setOpen(false)}>
          {say(controlsText.cancel)}
        </Button>
        <span className="small quiet">{say(peopleText.settleNote)}</span>
      </div>
    </div>
  )
}
