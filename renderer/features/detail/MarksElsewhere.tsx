import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useSay } from '../../ui/language.tsx'
import { otherPagesOf, type Mark } from './marks-view.ts'

/** Which other pages of a paper bear marks; nothing where all of them stand on the page in view. */
export function MarksElsewhere({ marks, page }: { marks: readonly Mark[]; page: number }) {
  const say = useSay()
  const pages = otherPagesOf(marks, page)
  if (pages.length === 0) return null
  return <p className="small quiet">{say(evidenceText.marksElsewhere, { pages: pages.join(', ') })}</p>
}
