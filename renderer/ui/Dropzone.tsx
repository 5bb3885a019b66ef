import { useState, type DragEvent, type ReactNode } from 'react'
import { walkDrop, type Walked } from './walk-drop.ts'

/** A place where files are let go. The whole frame is one too; this one says so in words. */
export function Dropzone({
  onDrop,
  children,
  name,
}: {
  onDrop: (walked: AsyncIterable<Walked>) => void
  children: ReactNode
  name: string
}) {
  const [over, setOver] = useState(false)
  return (
    <section
      className={`dropzone${over ? ' dropzone--over' : ''}`}
      aria-label={name}
      onDragOver={(drag) => {
        if (!carriesFiles(drag)) return
        drag.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(drag) => {
        if (!carriesFiles(drag)) return
        drag.preventDefault()
        drag.stopPropagation()
        setOver(false)
        onDrop(walkDrop(drag.dataTransfer))
      }}
    >
      {children}
    </section>
  )
}

/** Whether a drag holds files from outside, not a chip of ours. */
export function carriesFiles(drag: DragEvent): boolean {
  return drag.dataTransfer.types.includes('Files')
}
