import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { useSay } from './language.tsx'
import { useRemembered } from './remembered.ts'

export type PaneWidth = { width: number; folded: boolean; setWidth: (width: number) => void; fold: () => void }

/** Width and fold of one pane, remembered on this machine; a fallback with a minus stands folded. */
export function usePane(name: string, fallback: number, limits: { min: number; max: number }): PaneWidth {
  const [stored, store] = useRemembered(name, String(fallback))
  const folded = stored.startsWith('-')
  const width = Math.min(limits.max, Math.max(limits.min, Math.abs(Number(stored)) || Math.abs(fallback)))
  return {
    width,
    folded,
    setWidth: (next) => store(String(Math.round(Math.min(limits.max, Math.max(limits.min, next))))),
    fold: () => store(folded ? String(width) : String(-width)),
  }
}

/** The line between two panes: drag it, move it with the arrows, fold with Enter or a double click. */
export function Divider({ pane, side, name }: { pane: PaneWidth; side: 'left' | 'right'; name: string }) {
  const say = useSay()
  const start = useRef<{ x: number; width: number } | null>(null)
  const sign = side === 'left' ? 1 : -1
  const onPointerDown = (pointer: PointerEvent<HTMLDivElement>): void => {
    start.current = { x: pointer.clientX, width: pane.width }
    pointer.currentTarget.setPointerCapture(pointer.pointerId)
  }
  const onPointerMove = (pointer: PointerEvent<HTMLDivElement>): void => {
    if (start.current) pane.setWidth(start.current.width + sign * (pointer.clientX - start.current.x))
  }
  const onKeyDown = (key: KeyboardEvent<HTMLDivElement>): void => {
    if (key.key === 'ArrowLeft') pane.setWidth(pane.width - sign * 16)
    else if (key.key === 'ArrowRight') pane.setWidth(pane.width + sign * 16)
    else if (key.key === 'Enter') pane.fold()
    else return
    key.preventDefault()
  }
  return (
    <div
      className={`divider divider--${side}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={`${say(controlsText.resizePane)}: ${name}`}
      aria-valuenow={pane.width}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (start.current = null)}
      onDoubleClick={pane.fold}
      onKeyDown={onKeyDown}
    />
  )
}

/** A heading inside the work area, with its acts at the right. */
export function PageHead({ title, lead, acts }: { title: string; lead?: ReactNode; acts?: ReactNode }) {
  return (
    <header className="page-head">
      <div className="grow">
        <h1>{title}</h1>
        {lead !== undefined && <p className="page-head__lead">{lead}</p>}
      </div>
      {acts !== undefined && <div className="line page-head__acts">{acts}</div>}
    </header>
  )
}
