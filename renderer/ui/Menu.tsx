import { Ellipsis } from 'lucide-react'
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from './Icon.tsx'

export type MenuAct = { id: string; label: string; onAct: () => void; isDisabled?: boolean }

/** The other acts on something, behind three dots. */
export function Menu({ name, acts }: { name: string; acts: readonly MenuAct[] }) {
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
