import { useState } from 'react'
import { Check as Tick, CircleHelp, Minus, X, type LucideIcon } from 'lucide-react'
import { originalStateWords, useWords, verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { Icon } from '../../ui/Icon.tsx'
import { showSize } from '../../ui/show-size.ts'
import type { CheckReport, DocumentReport, OriginalState, RegisterLine } from '../check/check-order.ts'
import { FullHash } from './FullHash.tsx'
import { usePageSay, type Say } from './page-language.tsx'

/** Long registers are folded on screen; a print shows what is unfolded. */
const mostLines = 200

const icons: Readonly<Record<OriginalState, LucideIcon>> = {
  unchanged: Tick,
  changed: X,
  missing: CircleHelp,
  'not-given': Minus,
}

/** The register out of the embedded manifest, each line with what became of its original. */
export function RegisterPart({ document, report }: { document: DocumentReport; report: CheckReport }) {
  const say = usePageSay()
  const [isWhole, setWhole] = useState(false)
  const { register, manifest } = document
  const isGiven = register.some(({ state }) => state !== 'not-given')
  const lines = isWhole ? register : register.slice(0, mostLines)
  const count = (state: OriginalState) => register.filter((line) => line.state === state).length
  if (!manifest) return <p className="quiet">{say(text.noManifest)}</p>
  return (
    <section className="part-flat">
      <h3>{say(text.register)}</h3>
      <p className="quiet small">{say(text.registerWhy)}</p>
      <p className="register__sum">
        {isGiven
          ? say(text.compared, { unchanged: count('unchanged'), changed: count('changed'), missing: count('missing') })
          : say(text.notCompared)}
        {report.unknownFiles.length > 0 && ` · ${say(text.unknownFiles)}: ${report.unknownFiles.length}`}
      </p>
      <table className="table sheet-table register">
        <thead>
          <tr>
            <th scope="col">{say(text.evidence)}</th>
            <th scope="col">{say(text.original)}</th>
            <th scope="col">{say(text.hash)}</th>
            <th scope="col">{say(text.kind)}</th>
            <th scope="col" className="end">
              {say(text.page)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <RegisterRow key={line.number} line={line} say={say} />
          ))}
        </tbody>
      </table>
      {!isWhole && register.length > mostLines && (
        <button type="button" className="button button--line" onClick={() => setWhole(true)}>
          {say(text.showAll, { count: register.length })}
        </button>
      )}
    </section>
  )
}

function RegisterRow({ line, say }: { line: RegisterLine; say: Say }) {
  return (
    <tr className={line.state === 'changed' ? 'register__changed' : undefined}>
      <th scope="row">
        <span className="chip">{line.number}</span>
        {line.use !== 'relied-on' && <span className="under">{say(useWords[line.use])}</span>}
      </th>
      <td>
        <span className={`original-state original-state--${line.state}`}>
          <Icon of={icons[line.state]} size={14} />
          {say(originalStateWords[line.state])}
        </span>
        {line.file !== null && <bdi className="under under--cut">{line.file}</bdi>}
      </td>
      <td>
        <FullHash value={line.sha256} />
      </td>
      <td>
        {line.mediaType}
        <span className="under">{showSize(line.sizeBytes)}</span>
      </td>
      <td className="end">{line.annexPage}</td>
    </tr>
  )
}
