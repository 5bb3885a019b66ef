import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import type { CheckReport } from '../check/check-order.ts'
import { usePageSay } from './page-language.tsx'
import { recordLines } from './record-lines.ts'

/** Print the record, or keep it as the lines `netra verify --json` prints. */
export function RecordActs({ report }: { report: CheckReport }) {
  const say = usePageSay()
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([recordLines(report)], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = 'hasil-pengecekan.jsonl'
    link.click()
    // The browser takes the bytes in its own time.
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
  }
  return (
    <div className="record-acts">
      <p className="quiet small">{say(text.recordWhy)}</p>
      <div className="line">
        <button type="button" className="button button--line" onClick={save}>
          {say(text.save)}
        </button>
        <button type="button" className="button button--main" onClick={() => window.print()}>
          {say(text.print)}
        </button>
      </div>
    </div>
  )
}
