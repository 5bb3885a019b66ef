import { CircleDashed, Eye, FolderSearch, Play, Square, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { WatchView } from '../../../src/contract/watches.ts'
import { watchText } from '../../../src/text/screens/intake.ts'
import { useCase } from '../../app/case-context.tsx'
import { Answered } from '../../app/Answered.tsx'
import { useAnswer, useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'

const icons: Readonly<Record<WatchView['state'], LucideIcon>> = {
  watching: Eye,
  missing: TriangleAlert,
  stopped: CircleDashed,
}

/** Folders looked at for new files. A browser knows no folder, and says so. */
export function WatchedFolders() {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const state = useAnswer('watches.list', { caseId })
  const watches = state.status === 'ready' ? state.value : []
  const start = useCall('watches.start')
  const canWatch = transport.canPick('watched-folder')
  const pick = async (): Promise<void> => {
    const [folder] = await transport.pick('watched-folder')
    if (folder) await start.run({ caseId, folder: folder.grant })
  }
  return (
    <section className="stack stack--tight" aria-label={say(watchText.title)}>
      <h2>{say(watchText.title)}</h2>
      <p className="quiet prose">{say(canWatch ? watchText.why : watchText.notHere)}</p>
      {state.status !== 'ready' && (
        <Answered state={state} what={say(watchText.title)}>
          {() => null}
        </Answered>
      )}
      {watches.length > 0 && (
        <ul className="ledger">
          {watches.map((one) => (
            <WatchLine key={one.watch} one={one} />
          ))}
        </ul>
      )}
      {start.state.status === 'failed' && <FailureNotice message={sayFailure(start.state.failure)} />}
      {canWatch && (
        <div>
          <Button edits small icon={FolderSearch} onPress={() => void pick()}>
            {say(watchText.add)}
          </Button>
        </div>
      )}
    </section>
  )
}

function WatchLine({ one }: { one: WatchView }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const [stop, goOn, forget] = [useCall('watches.stop'), useCall('watches.goOn'), useCall('watches.forget')]
  const input = { caseId, watch: one.watch }
  const isStopped = one.state === 'stopped'
  const words = { watching: watchText.watching, missing: watchText.missing, stopped: watchText.stopped }
  const failed = [stop, goOn, forget].flatMap(({ state }) => (state.status === 'failed' ? [state.failure] : []))[0]
  return (
    <li className={`batch watch watch--${one.state}`}>
      <div className="batch__head">
        <Icon of={icons[one.state]} size={15} />
        <strong>{one.folder}</strong>
        <span className="grow" role="status">
          {say(words[one.state])}
        </span>
        <Button
          edits
          small
          icon={isStopped ? Play : Square}
          name={say(isStopped ? watchText.goOnName : watchText.stopName, { folder: one.folder })}
          onPress={() => void (isStopped ? goOn.run(input) : stop.run(input))}
        >
          {say(isStopped ? watchText.goOn : watchText.stop)}
        </Button>
        <Button
          edits
          small
          look="bare"
          name={say(watchText.forgetName, { folder: one.folder })}
          onPress={() => void forget.run(input)}
        >
          {say(watchText.forget)}
        </Button>
      </div>
      <p className="small quiet">
        {[
          one.batch === null ? say(watchText.noBatch) : say(watchText.intoBatch, { batch: one.batch }),
          one.taken > 0 ? say(watchText.taken, { count: one.taken }) : null,
          one.failed > 0 ? say(watchText.failed, { count: one.failed }) : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {one.waitingFor.length > 0 && (
        <p className="small" role="status">
          {say(watchText.waitsFor, { names: one.waitingFor.join(', ') })}
        </p>
      )}
      {one.problem !== null && <FailureNotice title={say(watchText.stoppedBecause)} message={one.problem} />}
      {failed && <FailureNotice message={sayFailure(failed)} />}
    </li>
  )
}
