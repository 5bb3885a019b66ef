import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { TrustedRoot } from '../../../src/contract/trust.ts'
import { rootKindWords, trustActWords, trustStoreText } from '../../../src/text/screens/trust-store.ts'
import type { Picked } from '../../platform/transport.ts'
import { useAnswer, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { HashText } from '../../ui/HashText.tsx'
import { FailureNotice, Loading } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { showCivilDate } from '../../ui/show-time.ts'
import { Pins } from './Pins.tsx'
import { RootForm } from './RootForm.tsx'
import { RootRemoval } from './RootRemoval.tsx'

/** The trusted roots of this office: listed with their source, taken in and out with a reason, with the history of it all. */
export function TrustStore() {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { transport } = useWorkbench()
  const answer = useAnswer('trust.list', {})
  const [picked, setPicked] = useState<Picked | null>(null)
  const [leaving, setLeaving] = useState<TrustedRoot | null>(null)
  const pick = async (): Promise<void> => setPicked((await transport.pick('trust-roots'))[0] ?? null)
  return (
    <section className="stack" aria-label={say(trustStoreText.title)}>
      <div className="line line--apart">
        <h2>{say(trustStoreText.title)}</h2>
        <Button edits small icon={Plus} onPress={() => void pick()}>
          {say(trustStoreText.add)}
        </Button>
      </div>
      <p className="prose quiet small">{say(trustStoreText.why)}</p>
      {answer.status === 'loading' && <Loading what={say(trustStoreText.title)} />}
      {answer.status === 'failed' && <FailureNotice message={sayFailure(answer.failure)} />}
      {answer.status === 'ready' && (
        <>
          {answer.value.roots.length === 0 && <p>{say(trustStoreText.empty)}</p>}
          <ul className="ledger">
            {answer.value.roots.map((root) => (
              <RootLine
                key={root.sha256}
                root={root}
                pinnedFor={answer.value.pins.filter(({ roots }) => roots.includes(root.sha256))}
                onRemove={() => setLeaving(root)}
              />
            ))}
          </ul>
          <Pins roots={answer.value.roots} pins={answer.value.pins} />
          {answer.value.log.length > 0 && <History entries={answer.value.log} />}
        </>
      )}
      {picked && <RootForm file={picked} onClose={() => setPicked(null)} />}
      {leaving && <RootRemoval root={leaving} onClose={() => setLeaving(null)} />}
    </section>
  )
}

function RootLine(props: { root: TrustedRoot; pinnedFor: readonly { recipient: string }[]; onRemove: () => void }) {
  const say = useSay()
  const { root, pinnedFor, onRemove } = props
  const { subject, kind, source, sourceDate, sha256, notAfter, addedAt, addedBy } = root
  const until = showCivilDate(notAfter, say)
  return (
    <li className="ledger__line">
      <div className="grow stack stack--tight">
        <strong>
          <bdi>{subject}</bdi>
        </strong>
        <span className="small quiet">
          {say(rootKindWords[kind])} · {say(trustStoreText.validUntil, { until })} · <HashText value={sha256} />
        </span>
        <span className="small">
          {say(trustStoreText.source)}: {source}, {showCivilDate(sourceDate, say)}
        </span>
        <span className="small quiet">
          {addedAt === null || addedBy === null
            ? say(trustStoreText.builtIn)
            : say(trustStoreText.addedBy, { at: showCivilDate(addedAt, say), by: addedBy })}
          {root.reason !== null && ` · ${say(trustStoreText.reason)}: ${root.reason}`}
        </span>
        {pinnedFor.length > 0 && (
          <span className="line">
            {pinnedFor.map(({ recipient }) => (
              <span key={recipient} className="tag tag--accent">
                {say(trustStoreText.pinned, { recipient })}
              </span>
            ))}
          </span>
        )}
      </div>
      <Button edits small look="bare" name={say(trustStoreText.removeNamed, { name: subject })} onPress={onRemove}>
        {say(trustStoreText.remove)}
      </Button>
    </li>
  )
}

function History({ entries }: { entries: readonly TrustEntryLine[] }) {
  const say = useSay()
  return (
    <details>
      <summary>{say(trustStoreText.log)}</summary>
      <ol className="stack stack--tight small">
        {entries.map((entry, index) => (
          <li key={index}>
            {showCivilDate(entry.at, say)} · {entry.by}: <bdi>{entry.about}</bdi> {say(trustActWords[entry.act])} (
            {entry.reason})
          </li>
        ))}
      </ol>
    </details>
  )
}

type TrustEntryLine = { at: string; by: string; about: string; act: keyof typeof trustActWords; reason: string }
