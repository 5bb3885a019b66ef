import { Ellipsis } from 'lucide-react'
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { useMayEdit } from './may-edit.tsx'

export type MenuAct = { id: string; label: string; onAct: () => void; isDisabled?: boolean; edits?: boolean }

/** The other acts on something, behind three dots; nothing where none of them is on offer. */
export function Menu({ name, acts: all }: { name: string; acts: readonly MenuAct[] }) {
  const mayEdit = useMayEdit()
  const acts = all.filter(({ edits = false }) => mayEdit || !edits)
  if (acts.length === 0) return null
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={name}>
        <Icon of={Ellipsis} />
      </Button>
      <Popover className="popover popover--list" offset={4}>
        <AriaMenu
          className="list-box"
          aria-label={name}
          onAction={(key) => acts.find((act) => act.id === key)?.onAct()}
        >
          {acts.map((act) => (
            <MenuItem key={act.id} id={act.id} className="list-box__item" isDisabled={act.isDisabled ?? false}>
              {act.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
