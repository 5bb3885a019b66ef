import { useState } from 'react'
import type { Gap } from '../../../src/contract/dossier.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { dossierText } from '../../../src/text/screens/dossier.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useKeyTable } from '../../app/key-table.ts'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { wayToClose } from './gap-way.ts'

/** As many as have a key of their own; the others move up as these are closed. */
const keyed = 9

/** What a complete dossier would have: closed by work, or accepted with a reason that is printed. Open ones first, the first nine one key away. */
export function Gaps({ all }: { all: readonly Gap[] }) {
  const say = useSay()
  const { caseId } = useCase()
  const [whole, setWhole] = useState(false)
  const open = all.filter((gap) => gap.accepted === null)
  const settled = all.filter((gap) => gap.accepted !== null)
  const shown = whole ? open : open.slice(0, keyed)
  const ways = open.slice(0, keyed).map((gap, index) => [String(index + 1), wayToClose(gap)] as const)
  const keyedWays = ways.flatMap(([key, way]) => (way ? [[key, () => goTo({ caseId, ...way })] as const] : []))
  useKeyTable(
    'screen',
    keyedWays.length === 0
      ? []
      : [
          {
            keys: keyedWays.map(([key]) => key),
            press: keyedWays.map(([key]) => key),
            does: say(dossierText.keyGap),
            acts: Object.fromEntries(keyedWays),
          },
        ],
  )
  return (
    <div className="stack">
      {open.length === 0 ? (
        <StateWord state="unchanged" word={dossierText.gapsNone} />
      ) : (
        <div className="line">
          <StateWord state="look" word={say(dossierText.gapsOpen, { count: open.length })} />
          <span className="small quiet">{say(dossierText.gapsKeys)}</span>
        </div>
      )}
      {shown.length > 0 && (
        <ol className="ledger">
          {shown.map((gap, index) => (
            <GapLine key={`${gap.code}-${gap.about}`} gap={gap} mark={index < keyed ? String(index + 1) : null} />
          ))}
        </ol>
      )}
      {open.length > keyed && (
        <div>
          <Button small look="bare" onPress={() => setWhole(!whole)}>
            {say(whole ? dossierText.gapsLess : dossierText.gapsMore, { count: open.length - keyed })}
          </Button>
        </div>
      )}
      {settled.length > 0 && <Settled gaps={settled} />}
    </div>
  )
}

function Settled({ gaps }: { gaps: readonly Gap[] }) {
  const say = useSay()
  return (
    <details className="foreign">
      <summary>{say(dossierText.gapsSettled, { count: gaps.length })}</summary>
      <ul className="ledger">
        {gaps.map((gap) => (
          <li key={`${gap.code}-${gap.about}`} className="ledger__line ledger__line--plain">
            <span className="grow stack stack--tight">
              <bdi>{gap.message}</bdi>
              <span className="small quiet">{say(dossierText.gapAccepted, { reason: gap.accepted ?? '' })}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function GapLine({ gap, mark }: { gap: Gap; mark: string | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const way = wayToClose(gap)
  const [accepting, setAccepting] = useState(false)
  return (
    <li className="ledger__line ledger__line--plain">
      <span className="gap-key">{mark !== null && way !== null && <kbd className="key">{mark}</kbd>}</span>
      <div className="grow stack stack--tight">
        <bdi>{gap.message}</bdi>
        {accepting && <AcceptForm gap={gap} onDone={() => setAccepting(false)} />}
      </div>
      {!accepting && (
        <span className="line line--acts">
          {way !== null && (
            <Button
              edits
              small
              name={`${say(dossierText.closeGap)}: ${gap.message}`}
              onPress={() => goTo({ caseId, ...way })}
            >
              {say(dossierText.closeGap)}
            </Button>
          )}
          <Button
            edits
            small
            look="bare"
            name={`${say(dossierText.acceptGap)} ${gap.message}`}
            onPress={() => setAccepting(true)}
          >
            {say(dossierText.acceptGap)}
          </Button>
        </span>
      )}
    </li>
  )
}

function AcceptForm({ gap, onDone }: { gap: Gap; onDone: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const accept = useCall('gaps.accept')
  const [reason, setReason] = useState<string | null>(null)
  const run = async (): Promise<void> => {
    if (reason === null) return
    const answer = await accept.run({ caseId, body: { code: gap.code, about: gap.about, reason } })
    if (answer.ok) onDone()
  }
  return (
    <div className="stack">
      <TextInput label={say(dossierText.acceptReason)} value={reason} onChange={setReason} required autoFocus />
      {accept.state.status === 'failed' && <FailureNotice message={sayFailure(accept.state.failure)} />}
      <div className="line">
        <Button small look="main" isDisabled={reason === null} onPress={() => void run()}>
          {say(dossierText.accept)}
        </Button>
        <Button small onPress={onDone}>
          {say(controlsText.cancel)}
        </Button>
      </div>
    </div>
  )
}
