import { pagesText } from '../../../src/text/screens/intake-records.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { useSay } from '../../ui/language.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'

/** For a page of a paper: which page it is, and its sisters in order; nothing for any other item. */
export function PageNote({ number }: { number: string }) {
  const say = useSay()
  const { caseId } = useCase()
  const groups = useAnswerOr('pages.list', { caseId }, [])
  const group = groups.find(({ body }) => body.pages.some((page) => page === number))?.body
  if (group === undefined) return null
  const { title, pages } = group
  const page = pages.findIndex((one) => one === number) + 1
  return (
    <div className="notice">
      <p>{say(pagesText.pageOf, { page, count: pages.length, title, first: pages[0] ?? number })}</p>
      <p className="line line--chips">
        {pages.map((one) => (
          <EvidenceLink key={one} number={one} />
        ))}
      </p>
    </div>
  )
}
