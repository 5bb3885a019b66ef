import { Download, RefreshCw } from 'lucide-react'
import { DossierEdition } from '../../../src/contract/dossier.ts'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import type { Address } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { assertNever } from '../../platform/assert-never.ts'
import type { CallFailure } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Elapsed } from '../../ui/Elapsed.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import type { DraftState } from './draft-desk.ts'
import { PageReader } from './PageReader.tsx'
import { useDraft } from './use-draft.ts'

/** The dossier as it would be fixed now, page by page; composed anew where the case went on. */
export function DraftScreen({ address }: { address: Address }) {
  const say = useSay()
  const { caseId } = useCase()
  const subject = address.query['terlapor'] ?? ''
  const edition = DossierEdition.safeParse(address.query['edisi'])
  const { state, isStale, compose, stop } = useDraft({
    caseId,
    subject,
    edition: edition.success ? edition.data : 'internal',
    recipient: address.query['tujuan'] ?? null,
  })
  const back = (): void => goTo({ caseId, step: 'berkas', view: null, query: { terlapor: subject } })
  const title = say(readerText.draftTitle, { subject })
  const again = (): void => void compose()
  switch (state.status) {
    case 'none':
    case 'composing':
      return <Composing title={title} state={state} onStop={stop} onBack={back} />
    case 'failed':
      return <Failed title={title} failure={state.failure} onAgain={again} onBack={back} />
    case 'ready':
      return (
        <PageReader
          document={state.draft.asset}
          pages={state.draft.pages}
          title={title}
          mark={say(readerText.draft)}
          markLook="look"
          note={
            isStale ? (
              <Stale onAgain={again} />
            ) : (
              <DraftNote gaps={state.draft.gaps.filter((gap) => gap.accepted === null).length} />
            )
          }
          acts={<SaveDraft subject={subject} onSave={compose} />}
          onBack={back}
          keys={[{ keys: ['R'], press: ['r'], does: say(readerText.keyCompose), acts: { r: again } }]}
        />
      )
    default:
      return assertNever(state)
  }
}

function DraftNote({ gaps }: { gaps: number }) {
  const say = useSay()
  return (
    <span className="quiet">
      {say(readerText.draftWhy)}
      {gaps > 0 && ` ${say(readerText.gaps, { count: gaps })}.`}
    </span>
  )
}

function Stale({ onAgain }: { onAgain: () => void }) {
  const say = useSay()
  return (
    <span className="line" role="status">
      <StateWord state="look" word={readerText.stale} />
      <Button small icon={RefreshCw} onPress={onAgain}>
        {say(readerText.compose)}
      </Button>
    </span>
  )
}

/** A copy of a draft is composed into the picked place, and noted. */
function SaveDraft({ subject, onSave }: { subject: string; onSave: (to: string) => Promise<boolean> }) {
  const say = useSay()
  const { code } = useCase()
  const { transport } = useWorkbench()
  const save = async (): Promise<void> => {
    const place = await transport.place('dossier', `${code} ${subject} ${say(readerText.draft)}.pdf`)
    if (place !== null && (await onSave(place.grant))) await transport.deliver(place)
  }
  return (
    <Button small icon={Download} onPress={() => void save()}>
      {say(readerText.saveDraft)}
    </Button>
  )
}

function Composing(props: { title: string; state: DraftState; onStop: () => void; onBack: () => void }) {
  const { title, state, onStop, onBack } = props
  const say = useSay()
  const composing = state.status === 'composing' ? state : { done: 0, total: null, stopping: false }
  const { done, total, stopping } = composing
  return (
    <div className="work__scroll">
      <PageHead title={title} lead={say(readerText.composingWhy)} />
      <div className="page page--tight">
        <div className="composing stack" role="status">
          <p className="line">
            <strong>{say(stopping ? readerText.stopping : readerText.composing)}</strong>
            <Elapsed done={done} total={total} />
          </p>
          <Progress label={say(readerText.composing)} done={done} total={total} />
          <p className="small quiet">{total !== null && say(readerText.composed, { done, total })}</p>
        </div>
        <div className="line">
          <Button isDisabled={stopping} onPress={onStop}>
            {say(readerText.stop)}
          </Button>
          <Button look="bare" onPress={onBack}>
            {say(readerText.back)}
          </Button>
        </div>
      </div>
    </div>
  )
}

function Failed(props: { title: string; failure: CallFailure; onAgain: () => void; onBack: () => void }) {
  const { title, failure, onAgain, onBack } = props
  const say = useSay()
  const sayFailure = useSayFailure()
  const refused = failure.kind === 'refused' ? failure.failure : null
  const isStopped = refused?.code === 'composition-cancelled'
  return (
    <div className="work__scroll">
      <PageHead title={title} />
      <div className="page page--tight">
        <FailureNotice
          title={say(isStopped ? readerText.stopped : readerText.failed)}
          message={sayFailure(failure)}
          incident={refused?.incident ?? null}
        />
        <div className="line">
          <Button look="main" icon={RefreshCw} onPress={onAgain}>
            {say(readerText.compose)}
          </Button>
          <Button look="bare" onPress={onBack}>
            {say(readerText.back)}
          </Button>
        </div>
      </div>
    </div>
  )
}
