import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { Progress } from '../../ui/Progress.tsx'
import type { CheckProgress } from '../check/check-order.ts'
import { usePageSay } from './page-language.tsx'

/** What is being done, and how far it is. */
export function Working({ progress }: { progress: CheckProgress | null }) {
  const say = usePageSay()
  if (!progress) return <Progress done={0} total={null} label={say(text.judging)} />
  const { document, index, count, doneBytes, totalBytes } = progress
  // The last piece told begins where it is read; what follows is judging, whose length nobody knows.
  const isReading = totalBytes - doneBytes > 1 << 20
  return (
    <div className="working">
      <p>{say(text.checking, { name: document, index: index + 1, count })}</p>
      <Progress done={doneBytes} total={isReading ? totalBytes : null} label={document} />
      <p className="quiet small">{say(isReading ? text.hashing : text.judging)}</p>
    </div>
  )
}
