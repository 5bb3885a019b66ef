import { useEffect, useState } from 'react'
import { startText } from '../../../src/text/screens/start.ts'
import { useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Elapsed } from '../../ui/Elapsed.tsx'
import { useSay } from '../../ui/language.tsx'
import { Progress } from '../../ui/Progress.tsx'

/** The sample case one click away; the first time it is built here, which is shown as it goes on. */
export function SampleOffer({ isOpening, onOpen }: { isOpening: boolean; onOpen: () => void }) {
  const say = useSay()
  return (
    <section className="sample-offer" aria-label={say(startText.sampleTitle)}>
      <div className="stack stack--tight grow">
        <h2>{say(startText.sampleTitle)}</h2>
        <p className="prose">{say(startText.sampleWhy)}</p>
        {isOpening && <Building />}
      </div>
      <Button isDisabled={isOpening} onPress={onOpen}>
        {say(isOpening ? startText.openingSample : startText.openSample)}
      </Button>
    </section>
  )
}

/** Says what is being done, and how far it is. */
function Building() {
  const say = useSay()
  const { transport } = useWorkbench()
  const [at, setAt] = useState<{ done: number; total: number } | null>(null)
  useEffect(() => transport.onNotice((notice) => notice.kind === 'task-progress' && setAt(notice)), [transport])
  return (
    <div className="stack stack--tight" role="status">
      <Progress label={say(startText.openingSample)} done={at?.done ?? 0} total={at?.total ?? null} />
      <p className="small quiet">{say(startText.buildingSample)}</p>
      <Elapsed done={at?.done ?? 0} total={at?.total ?? null} />
    </div>
  )
}
