import type { LucideIcon } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Icon } from './Icon.tsx'

export type Segment<Id extends string> = { id: Id; label: string; icon?: LucideIcon }

/** One of two to five ways to look at the same thing. */
export function Segments<Id extends string>(props: {
  name: string
  segments: readonly Segment<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
}) {
  const { name, segments, chosen, onChoose } = props
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={name}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const found = segments.find((segment) => keys.has(segment.id))
        if (found) onChoose(found.id)
      }}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className="segments__part">
          {segment.icon && <Icon of={segment.icon} size={14} />}
          <span>{segment.label}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
