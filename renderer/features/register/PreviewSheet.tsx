import { ChevronLeft, ChevronRight, RotateCcw, RotateCw } from 'lucide-react'
import { useState } from 'react'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { useCase } from '../../app/case-context.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { useSay } from '../../ui/language.tsx'
import { EvidencePicture } from '../evidence/EvidencePicture.tsx'
import type { RegisterRow } from './register-view.ts'

/** One item as large as the window allows, with next and previous; turning changes the view only, never the file. */
export function PreviewSheet(props: {
  number: string
  rows: readonly RegisterRow[]
  onSelect: (number: string) => void
  onClose: () => void
}) {
  const { number, rows, onSelect, onClose } = props
  const say = useSay()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const [turns, setTurns] = useState(0)
  const at = rows.findIndex((row) => row.view.number === number)
  const row = rows[at]
  const step = (by: number): void => {
    const next = rows[at + by]
    setTurns(0)
    if (next) onSelect(next.view.number)
  }
  return (
    <Sheet title={`${number}  ${row?.title ?? ''}`} isOpen onClose={onClose} wide>
      <div
        className="preview"
        onKeyDown={(key) => {
          const acts: Readonly<Record<string, () => void>> = {
            ArrowRight: () => step(1),
            ArrowLeft: () => step(-1),
            r: () => setTurns(turns + 1),
            l: () => setTurns(turns - 1),
            ' ': onClose,
          }
          acts[key.key]?.()
        }}
      >
        <div className="preview__picture" style={{ transform: `rotate(${turns * 90}deg)` }}>
          <EvidencePicture
            url={transport.assetUrl(caseId, number, 'preview')}
            mediaType={row?.view.mediaType ?? ''}
            alt={say(controlsText.evidencePicture, { number })}
          />
        </div>
        <div className="line preview__acts">
          <IconButton
            icon={ChevronLeft}
            name={say(evidenceText.previousItem)}
            keys="←"
            isDisabled={at <= 0}
            onPress={() => step(-1)}
          />
          <IconButton
            icon={ChevronRight}
            name={say(evidenceText.nextItem)}
            keys="→"
            isDisabled={at >= rows.length - 1}
            onPress={() => step(1)}
          />
          <IconButton
            icon={RotateCcw}
            name={say(evidenceText.rotateLeft)}
            keys="L"
            onPress={() => setTurns(turns - 1)}
          />
          <IconButton
            icon={RotateCw}
            name={say(evidenceText.rotateRight)}
            keys="R"
            onPress={() => setTurns(turns + 1)}
          />
        </div>
      </div>
    </Sheet>
  )
}
