import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { FactList } from '../../ui/Facts.tsx'
import { showMoment } from '../../ui/show-time.ts'
import type { CheckReport } from '../check/check-order.ts'
import { FullHash } from './FullHash.tsx'
import { usePageSay, type Say } from './page-language.tsx'
import { pageVersion } from './page-version.ts'

/** How this result came about: when, against what, with which page; and room for whoever vouches for it. */
export function RecordPart({ report }: { report: CheckReport }) {
  const say = usePageSay()
  const { nowMs, atMs, lists } = report
  return (
    <section className="part-flat record">
      <h3>{say(text.record)}</h3>
      <FactList
        dense
        lines={[
          { label: say(text.checkedAt), value: `${showMoment(nowMs, 'WIB', say)} (${say(text.byClock)})` },
          { label: say(text.judgedFor), value: showMoment(atMs, 'WIB', say) },
          { label: say(text.rootsUsed), value: <RootsUsed report={report} say={say} /> },
          { label: say(text.listsUsed), value: lists === 0 ? say(text.rootsUsedNone) : lists },
          { label: say(text.version), value: say(text.versionText, pageVersion) },
        ]}
      />
      <p className="quiet small">{say(text.versionWhy)}</p>
      <div className="record__hand">
        <p className="label">{say(text.checkedBy)}</p>
        <p className="record__line">{say(text.signHere)}</p>
      </div>
    </section>
  )
}

function RootsUsed({ report, say }: { report: CheckReport; say: Say }) {
  const { roots, unreadableRoots } = report
  return (
    <>
      {roots.length === 0 && say(text.rootsUsedNone)}
      {roots.map((root) => (
        <span key={root.sha256} className="root">
          {root.subject}
          <FullHash value={root.sha256} />
        </span>
      ))}
      {unreadableRoots > 0 && <span className="root">{say(text.rootsUnreadable, { count: unreadableRoots })}</span>}
    </>
  )
}
