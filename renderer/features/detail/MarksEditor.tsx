import { Plus } from 'lucide-react'
import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'
import { marksOnPage, pageOfMark } from '../../../src/contract/paper-pages.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { evidenceText, markKinds } from '../../../src/text/screens/evidence.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { Button } from '../../ui/Button.tsx'
import { LongInput } from '../../ui/Fields.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { SuggestInput } from '../../ui/SuggestInput.tsx'
import { useSay } from '../../ui/language.tsx'
import { blankDescription } from '../../../src/contract/blank-records.ts'
import { PagePager } from '../evidence/PagePager.tsx'
import { pagesOf, usePage } from '../evidence/use-page.ts'
import { MarksElsewhere } from './MarksElsewhere.tsx'
import { MarksBoard } from './MarksBoard.tsx'
import { newMark, type Box, type Mark } from './marks-view.ts'

type Props = {
  detail: EvidenceDetail
  description: Recorded<EvidenceDescription> | null
  onDone: () => void
}

/** Region marks ①②… on the picture: drawn with the pointer or moved and sized with the arrow keys, each with what it is and how it is read. */
export function MarksEditor({ detail, description, onDone }: Props) {
  const say = useSay()
  const { caseId } = useCase()
  const saving = useSaving('evidence.describe', caseId, description, blankDescription(detail.view))
  const { draft, change } = saving
  const { marks } = draft
  const pages = pagesOf(detail.reading)
  const { page, goTo } = usePage(detail.view.number, pages)
  const set = (number: number, next: Partial<Mark>): void =>
    change({ marks: marks.map((one) => (one.mark === number ? { ...one, ...next } : one)) })
  const add = (box: Box): void => change({ marks: [...marks, newMark(marks, box, page)] })
  const remove = (number: number): void => change({ marks: marks.filter((one) => one.mark !== number) })
  const nameless = marks.some((one) => one.what === '')
  return (
    <div className="marks-editor">
      <p className="quiet prose small">{say(evidenceText.marksLead)}</p>
      <MarksBoard
        detail={detail}
        page={page}
        marks={marksOnPage(marks, page)}
        onSet={set}
        onAdd={add}
        onRemove={remove}
      />
      <PagePager page={page} pages={pages} onPage={goTo} />
      <MarksElsewhere marks={marks} page={page} />
      <div>
        <Button icon={Plus} small onPress={() => add({ x: 0.4, y: 0.4, width: 0.2, height: 0.2 })}>
          {say(evidenceText.addMark)}
        </Button>
      </div>
      <ol className="marks-editor__list">
        {marks.map((one) => (
          <MarkLine
            key={one.mark}
            mark={one}
            onSet={(next) => set(one.mark, next)}
            onRemove={() => remove(one.mark)}
            onPage={pages > 1 ? goTo : null}
          />
        ))}
      </ol>
      <ClosingSaveBar
        saving={saving}
        needsReason={description !== null}
        missing={nameless ? say(evidenceText.markNeedsWord) : null}
        onDone={onDone}
      />
    </div>
  )
}

type LineProps = {
  mark: Mark
  onSet: (next: Partial<Mark>) => void
  onRemove: () => void
  /** Turns the board to a page; null where there is one. */
  onPage: ((page: number) => void) | null
}

function MarkLine({ mark, onSet, onRemove, onPage }: LineProps) {
  const say = useSay()
  const page = pageOfMark(mark)
  return (
    <li className="marks-editor__line">
      <span className="mark-number">{mark.mark}</span>
      <SuggestInput
        single
        label={say(evidenceText.markWhat)}
        value={mark.what}
        suggest={(typed) =>
          markKinds
            .map((kind) => ({ word: say(kind) }))
            .filter(({ word }) => word !== typed && word.toLowerCase().includes(typed.toLowerCase()))
        }
        onChange={(what) => onSet({ what })}
        required
      />
      <LongInput
        label={say(evidenceText.markReadingField)}
        hint={say(evidenceText.markReadingHint)}
        rows={1}
        value={mark.reading}
        onChange={(reading) => onSet({ reading })}
      />
      {onPage !== null && (
        <Button
          small
          look="bare"
          onPress={() => onPage(page)}
          name={say(evidenceText.markGoToPage, { number: mark.mark, page })}
        >
          {say(evidenceText.markOnPage, { page })}
        </Button>
      )}
      <Button small look="bare" onPress={onRemove} name={say(evidenceText.removeMark, { number: mark.mark })}>
        {say(evidenceText.remove)}
      </Button>
    </li>
  )
}
