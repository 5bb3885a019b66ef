import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { Button, IconButton } from './Button.tsx'
import { useSay } from './language.tsx'

/** Lines of the same kind in a form: each can be taken out, one more can be added. Order is the order on paper. */
export function Rows<Row>(props: {
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
  blank: () => Row
  addLabel?: string
  children: (row: Row, change: (row: Row) => void, index: number) => ReactNode
}) {
  const { rows, onChange, blank, addLabel, children } = props
  const say = useSay()
  return (
    <div className="rows">
      {rows.map((row, index) => (
        <div key={index} className="rows__line">
          <span className="rows__number">{index + 1}</span>
          <div className="rows__fields">
            {children(row, (next) => onChange(rows.map((old, at) => (at === index ? next : old))), index)}
          </div>
          <IconButton
            edits
            icon={X}
            name={say(controlsText.removeRow, { number: index + 1 })}
            onPress={() => onChange(rows.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button edits look="bare" small icon={Plus} onPress={() => onChange([...rows, blank()])}>
        {addLabel ?? say(controlsText.addRow)}
      </Button>
    </div>
  )
}
