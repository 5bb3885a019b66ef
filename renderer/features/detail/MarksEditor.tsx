import { Plus } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { evidenceText, markKinds } from '../../../src/text/screens/evidence.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { LongInput } from '../../ui/Fields.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { SuggestInput } from '../../ui/SuggestInput.tsx'
import { useSay } from '../../ui/language.tsx'
import { EvidencePicture } from '../evidence/EvidencePicture.tsx'
import { blankDescription } from '../../../src/contract/blank-records.ts'
import { boxBetween, moveBox, nextMark, type Box, type Mark } from './marks-view.ts'

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
  const set = (number: number, next: Partial<Mark>): void =>
    change({ marks: marks.map((one) => (one.mark === number ? { ...one, ...next } : one)) })
  const add = (box: Box): void => change({ marks: [...marks, { mark: nextMark(marks), what: '', reading: null, box }] })
  const remove = (number: number): void => change({ marks: marks.filter((one) => one.mark !== number) })
  const nameless = marks.some((one) => one.what === '')
  return (
    <div className="marks-editor">
      <p className="quiet prose small">{say(evidenceText.marksLead)}</p>
      <Board detail={detail} marks={marks} onSet={set} onAdd={add} onRemove={remove} />
      <div>
        <Button icon={Plus} small onPress={() => add({ x: 0.4, y: 0.4, width: 0.2, height: 0.2 })}>
          {say(evidenceText.addMark)}
        </Button>
      </div>
      <ol className="marks-editor__list">
        {marks.map((one) => (
          <MarkLine key={one.mark} mark={one} onSet={(next) => set(one.mark, next)} onRemove={() => remove(one.mark)} />
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

function MarkLine(props: { mark: Mark; onSet: (next: Partial<Mark>) => void; onRemove: () => void }) {
  const { mark, onSet, onRemove } = props
  const say = useSay()
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
      <Button small look="bare" onPress={onRemove} name={say(evidenceText.removeMark, { number: mark.mark })}>
        {say(evidenceText.remove)}
      </Button>
    </li>
  )
}

type BoardProps = {
  detail: EvidenceDetail
  marks: readonly Mark[]
  onSet: (number: number, next: Partial<Mark>) => void
  onAdd: (box: Box) => void
  onRemove: (number: number) => void
}

/** The picture with its boxes. Drag on the picture draws a box; a box in focus moves with the arrows, with Shift it grows and shrinks. */
function Board({ detail, marks, onSet, onAdd, onRemove }: BoardProps) {
  const say = useSay()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const board = useRef<HTMLDivElement>(null)
  const [start, setStart] = useState<{ x: number; y: number } | null>(null)
  const [now, setNow] = useState<Box | null>(null)
  const pointOf = (pointer: PointerEvent): { x: number; y: number } => {
    const rect = board.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    return { x: (pointer.clientX - rect.left) / rect.width, y: (pointer.clientY - rect.top) / rect.height }
  }
  const finish = (): void => {
    if (now !== null && now.width > 0.01 && now.height > 0.01) onAdd(now)
    setStart(null)
    setNow(null)
  }
  return (
    <div
      ref={board}
      className="marked marked--edit"
      role="group"
      aria-label={say(evidenceText.marksBoard, { number: detail.view.number })}
      onPointerDown={(pointer) => pointer.target instanceof HTMLImageElement && setStart(pointOf(pointer))}
      onPointerMove={(pointer) => start && setNow(boxBetween(start, pointOf(pointer)))}
      onPointerUp={finish}
      onPointerLeave={finish}
    >
      <EvidencePicture
        url={transport.assetUrl(caseId, detail.view.number, 'preview')}
        mediaType={detail.view.mediaType}
        alt={say(controlsText.evidencePicture, { number: detail.view.number })}
      />
      {marks.map(
        (one) =>
          one.box && (
            <MarkHandle
              key={one.mark}
              mark={one}
              box={one.box}
              onBox={(box) => onSet(one.mark, { box })}
              onRemove={() => onRemove(one.mark)}
            />
          ),
      )}
      {now !== null && <span className="mark-box mark-box--new" style={styleOf(now)} />}
    </div>
  )
}

function MarkHandle(props: { mark: Mark; box: Box; onBox: (box: Box) => void; onRemove: () => void }) {
  const { mark, box, onBox, onRemove } = props
  const say = useSay()
  const onKeyDown = (key: KeyboardEvent): void => {
    const moved = moveBox(box, key.key, key.shiftKey)
    if (moved !== null) onBox(moved)
    else if (key.key === 'Delete') onRemove()
    else return
    key.preventDefault()
    key.stopPropagation()
  }
  return (
    <button
      type="button"
      className="mark-box mark-box--edit"
      style={styleOf(box)}
      aria-label={say(evidenceText.markHandle, { number: mark.mark, what: mark.what })}
      onKeyDown={onKeyDown}
    >
      <span className="mark-number">{mark.mark}</span>
    </button>
  )
}

function styleOf(box: Box) {
  const percent = (value: number): string => `${value * 100}%`
  return { left: percent(box.x), top: percent(box.y), width: percent(box.width), height: percent(box.height) }
}
