import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { EvidenceDetail } from '../../../src/contract/evidence.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useCase } from '../../app/case-context.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import { useSay } from '../../ui/language.tsx'
import { EvidencePicture } from '../evidence/EvidencePicture.tsx'
import { boxBetween, moveBox, type Box, type Mark } from './marks-view.ts'

type BoardProps = {
  detail: EvidenceDetail
  page: number
  marks: readonly Mark[]
  onSet: (number: number, next: Partial<Mark>) => void
  onAdd: (box: Box) => void
  onRemove: (number: number) => void
}

/** The picture with its boxes. Drag on the picture draws a box; a box in focus moves with the arrows, with Shift it grows and shrinks. */
export function MarksBoard({ detail, page, marks, onSet, onAdd, onRemove }: BoardProps) {
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
        // A page that is still being drawn must not stand there as the one before it.
        key={page}
        url={transport.assetUrl(caseId, detail.view.number, page === 1 ? 'preview' : `page-${page}`)}
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
