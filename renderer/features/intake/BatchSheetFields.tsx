import type { BatchSheet } from '../../../src/contract/evidence.ts'
import { intakeText } from '../../../src/text/screens/intake.ts'
import { methodWords } from '../../../src/text/screens/words.ts'
import { basisKindWords } from '../../../src/text/basis.ts'
import { optionsOf } from '../../app/options-of.ts'
import { useCase } from '../../app/case-context.tsx'
import { MomentInput } from '../../ui/DateInput.tsx'
import { Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { useSay } from '../../ui/language.tsx'

export type SheetProps = { sheet: BatchSheet; change: (next: Partial<BatchSheet>) => void }

/** Everything a batch sheet asks, once. */
export function BatchSheetFields({ sheet, change }: SheetProps) {
  const say = useSay()
  const { zone } = useCase()
  return (
    <>
      <TextInput
        label={say(intakeText.handedOverBy)}
        hint={say(intakeText.handedOverByHint)}
        value={sheet.handedOverBy}
        onChange={(handedOverBy) => change({ handedOverBy })}
      />
      <MomentInput
        label={say(intakeText.handedOverAt)}
        value={sheet.handedOverAt}
        onChange={(handedOverAt) => change({ handedOverAt })}
        zone={zone}
      />
      <TextInput label={say(intakeText.place)} value={sheet.place} onChange={(place) => change({ place })} />
      <TextInput
        label={say(intakeText.medium)}
        hint={say(intakeText.mediumHint)}
        value={sheet.medium}
        onChange={(medium) => change({ medium })}
      />
      <Choice
        label={say(intakeText.basisKind)}
        value={sheet.basisKind}
        options={optionsOf(basisKindWords, say)}
        onChange={(basisKind) => change({ basisKind })}
        placeholder={say(intakeText.basisNotAsked)}
        clearable
      />
      <TextInput
        label={say(intakeText.basis)}
        hint={say(intakeText.basisHint)}
        value={sheet.basis}
        onChange={(basis) => change({ basis })}
      />
      <TextInput
        label={say(intakeText.receivedBy)}
        value={sheet.receivedBy}
        onChange={(receivedBy) => change({ receivedBy })}
      />
      <p className="small quiet">
        {say(intakeText.method)}: {say(methodWords[sheet.method])}
      </p>
      <Hops sheet={sheet} change={change} />
      <LongInput label={say(intakeText.note)} value={sheet.note} onChange={(note) => change({ note })} rows={2} />
    </>
  )
}

function Hops({ sheet, change }: SheetProps) {
  const say = useSay()
  return (
    <div className="stack stack--tight">
      <h3>{say(intakeText.hops)}</h3>
      <p className="small quiet">{say(intakeText.hopsNote)}</p>
      <Rows
        rows={sheet.hops}
        onChange={(hops) => change({ hops })}
        blank={() => ({ who: null, how: null, when: null })}
        addLabel={say(intakeText.addHop)}
      >
        {(hop, set) => (
          <>
            <TextInput label={say(intakeText.hopWho)} value={hop.who} onChange={(who) => set({ ...hop, who })} />
            <TextInput label={say(intakeText.hopHow)} value={hop.how} onChange={(how) => set({ ...hop, how })} />
            <TextInput label={say(intakeText.hopWhen)} value={hop.when} onChange={(when) => set({ ...hop, when })} />
          </>
        )}
      </Rows>
    </div>
  )
}
