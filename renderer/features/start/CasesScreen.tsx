import { Building2, FolderOpen, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { KnownCase } from '../../../src/contract/cases.ts'
import { startText } from '../../../src/text/screens/start.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCaseStart } from '../../app/preset-context.tsx'
import { goTo, setQuery, useAddress } from '../../app/use-address.ts'
import { useAnswer, useAnswerOr, useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import type { CallFailure } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { useSay } from '../../ui/language.tsx'
import { useMayEdit } from '../../ui/may-edit.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { showInstant } from '../../ui/show-time.ts'
import { Empty, FailureNotice } from '../../ui/States.tsx'
import { CaseStanding } from './CaseStanding.tsx'
import { rememberedNext } from './next-memory.ts'
import { SampleOffer } from './SampleOffer.tsx'
import { NewCaseSheet } from './NewCaseSheet.tsx'

/** The desk without a case: what this computer holds, and three ways to begin. */
export function CasesScreen() {
  const say = useSay()
  const address = useAddress()
  const asking = address.query['baru'] === 'ya'
  const setAsking = (open: boolean): void => setQuery({ baru: open ? 'ya' : '' })
  const mayEdit = useMayEdit()
  const known = useAnswer('cases.known', {})
  const opening = useOpenCase()
  const notices = [
    ...(opening.failure ? [opening.failure] : []),
    ...(address.query['terkunci'] ? [say(startText.notOpen)] : []),
  ]
  return (
    <div className="work__scroll">
      <div className="page page--start">
        <PageHead
          title={say(startText.title)}
          lead={say(startText.casesLead)}
          acts={<Acts opening={opening} onNew={() => setAsking(true)} />}
        />
        {notices.map((notice) => (
          <FailureNotice key={notice} message={notice} />
        ))}
        <Known state={known} opening={opening} onNew={() => setAsking(true)} />
      </div>
      <NewCaseSheet isOpen={asking && mayEdit} onClose={() => setAsking(false)} />
    </div>
  )
}

type Opening = ReturnType<typeof useOpenCase>

function Acts({ opening, onNew }: { opening: Opening; onNew: () => void }) {
  const say = useSay()
  return (
    <>
      {opening.canPick && (
        <Button icon={FolderOpen} onPress={() => void opening.pick()}>
          {say(startText.openCase)}
        </Button>
      )}
      <Button icon={Building2} onPress={() => goTo({ caseId: null, step: 'mulai', view: 'profil-kantor', query: {} })}>
        {say(startText.tabOffice)}
      </Button>
      <Button edits look="main" icon={Plus} onPress={onNew}>
        {say(startText.newCase)}
      </Button>
    </>
  )
}

function Known({
  state,
  opening,
  onNew,
}: {
  state: ReturnType<typeof useAnswer<'cases.known'>>
  opening: Opening
  onNew: () => void
}) {
  const say = useSay()
  const isMissing =
    state.status === 'failed' && state.failure.kind === 'refused' && state.failure.failure.code === 'unknown-operation'
  // A list that could not be had is not an empty one: what went wrong is said, with a way to try again.
  if (!isMissing && state.status !== 'ready')
    return (
      <Answered state={state} what={say(startText.what)}>
        {() => null}
      </Answered>
    )
  const cases = state.status === 'ready' ? state.value : []
  if (state.status === 'ready' && cases.length === 0)
    return (
      <Empty inside title={say(startText.emptyTitle)} why={say(startText.emptyWhy)}>
        <Button edits look="main" icon={Plus} onPress={onNew}>
          {say(startText.newCase)}
        </Button>
        <SampleOffer isOpening={opening.buildsSample} onOpen={() => void opening.sample()} />
      </Empty>
    )
  return (
    <div className="stack stack--wide">
      {isMissing && (
        <p className="quiet prose">
          {say(opening.canPick ? startText.listUnavailable : startText.listUnavailableHere)}
        </p>
      )}
      {cases.length > 0 && (
        <section className="stack" aria-label={say(startText.casesTitle)}>
          <h2>{say(startText.casesTitle)}</h2>
          <div className="ledger">
            {cases.map((one) => (
              <CaseLine key={one.caseId} one={one} onOpen={() => void opening.known(one)} />
            ))}
          </div>
        </section>
      )}
      <SampleOffer isOpening={opening.buildsSample} onOpen={() => void opening.sample()} />
    </div>
  )
}

function CaseLine({ one, onOpen }: { one: KnownCase; onOpen: () => void }) {
  const say = useSay()
  // A case that was never looked at since it was listed has no zone here yet; the office has one.
  const homeZone = useAnswerOr('office.profile', {}, null)?.zone ?? 'WIB'
  const next = rememberedNext(one.caseId)
  return (
    <AriaButton className="ledger__line case-line" onPress={onOpen} isDisabled={!one.reachable}>
      <span className="case-line__code">{one.code}</span>
      <span className="grow stack stack--tight">
        <span className="case-line__title">{one.title}</span>
        {next && (
          <span className="case-line__next">
            <span className="label">{say(startText.next)}</span> {say(next, { fields: '', count: '' })}
          </span>
        )}
        {one.standing && <CaseStanding standing={one.standing} />}
        <span className="small quiet">
          {say(startText.lastOpened, { at: showInstant(one.lastOpenedAt, one.standing?.zone ?? homeZone, say) })}
        </span>
      </span>
      <span className="line">
        {one.sample && <Tag>{say(startText.sample)}</Tag>}
        {one.open && <Tag look="accent">{say(startText.open)}</Tag>}
        {!one.reachable && <Tag look="look">{say(startText.unreachable)}</Tag>}
      </span>
    </AriaButton>
  )
}

function useOpenCase() {
  const say = useSay()
  const { transport } = useWorkbench()
  const sayFailure = useSayFailure()
  const open = useCall('case.open')
  const reopen = useCall('cases.reopen')
  const sample = useCall('cases.sample')
  const startOf = useCaseStart()
  const [failure, setFailure] = useState<string | null>(null)
  const settle = (
    answer: { ok: true; value: { caseId: string } } | { ok: false; failure: CallFailure },
    missing = '',
  ): void => {
    if (answer.ok) goTo(startOf(answer.value.caseId))
    else if (missing !== '' && answer.failure.kind === 'refused' && answer.failure.failure.code === 'unknown-operation')
      setFailure(missing)
    else setFailure(sayFailure(answer.failure))
  }
  return {
    failure,
    canPick: transport.canPick('open-case'),
    buildsSample: sample.state.status === 'running',
    async pick(): Promise<void> {
      const [folder] = await transport.pick('open-case')
      if (folder) settle(await open.run({ folder: folder.grant }))
    },
    async known(one: KnownCase): Promise<void> {
      if (one.open) goTo(startOf(one.caseId))
      else settle(await reopen.run({ caseId: one.caseId }))
    },
    async sample(): Promise<void> {
      settle(await sample.run({}), say(startText.sampleUnavailable))
    },
  }
}
