import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { useMayEdit } from './may-edit.tsx'

export type ButtonProps = {
  children: ReactNode
  onPress: () => void
  /** One `main` act per screen; `line` for the others; `bare` inside text and tables. */
  look?: 'main' | 'line' | 'bare'
  icon?: LucideIcon
  isDisabled?: boolean
  name?: string
  small?: boolean
  /** It changes the case, or opens what does: absent where only reading is on offer. */
  edits?: boolean
}

export function Button(props: ButtonProps) {
  const { children, onPress, look = 'line', icon, isDisabled = false, name, small = false, edits = false } = props
  const mayEdit = useMayEdit()
  if (edits && !mayEdit) return null
  return (
    <AriaButton
      className={`button button--${look}${small ? ' button--small' : ''}`}
      onPress={onPress}
      isDisabled={isDisabled}
      {...(name === undefined ? {} : { 'aria-label': name })}
    >
      {icon && <Icon of={icon} size={small ? 14 : 16} />}
      <span>{children}</span>
    </AriaButton>
  )
}

export type IconButtonProps = {
  icon: LucideIcon
  /** The word of the button: read aloud, and shown as a tooltip. */
  name: string
  onPress: () => void
  isDisabled?: boolean
  pressed?: boolean
  keys?: string
  /** As for {@link Button}. */
  edits?: boolean
}

/** A button of one picture; its word appears as a tooltip, with its key. */
export function IconButton({ icon, name, onPress, isDisabled = false, pressed, keys, edits = false }: IconButtonProps) {
  const mayEdit = useMayEdit()
  if (edits && !mayEdit) return null
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        className="icon-button"
        aria-label={name}
        onPress={onPress}
        isDisabled={isDisabled}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed, 'data-pressed-state': pressed })}
      >
        <Icon of={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {name}
        {keys !== undefined && <kbd className="key">{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
