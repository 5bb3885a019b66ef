import { Quote } from 'lucide-react'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { itemText } from '../../../src/text/screens/item.ts'
import { IconButton } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Mark } from '../detail/marks-view.ts'
import { useCite } from './use-cite.ts'

type Props = {
  number: string
  marks: readonly Mark[]
  chosen: number | null
  onChoose: (mark: number | null) => void
}

/** The marks of a picture as what they are: lines below their photo. Choosing one shows it on the picture; each can be cited. */
export function ItemMarks({ number, marks, chosen, onChoose }: Props) {
  const say = useSay()
  const cite = useCite()
  return (
    <section className="item-marks" aria-label={say(itemText.marks, { number })}>
      <h2>
        {say(evidenceText.marks)} <span className="quiet">{marks.length > 0 && marks.length}</span>
      </h2>
      {marks.length === 0 && <p className="quiet small">{say(itemText.marksNone)}</p>}
      <ol className="item-marks__list">
        {marks.map(({ mark, what, reading, box, page }) => (
          <li key={mark} className="item-marks__line">
            <button
              type="button"
              className="item-marks__mark"
              aria-pressed={mark === chosen}
              onClick={() => onChoose(mark === chosen ? null : mark)}
            >
              <span className="mark-number">{mark}</span>
              <span>
                {what}
                {page !== undefined && <span className="quiet"> · {say(evidenceText.markOnPage, { page })}</span>}
                {reading !== null && <em className="quiet"> · {say(evidenceText.markReading, { reading })}</em>}
                {box === null && <span className="quiet small"> ({say(itemText.markNoBox)})</span>}
              </span>
            </button>
            <IconButton
              icon={Quote}
              name={say(itemText.citeMark, { mark })}
              onPress={() => cite(say(itemText.markCitation, { number, mark }))}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
