import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Tab,
  TabList,
  TabPanel,
  Tabs as AriaTabs,
} from 'react-aria-components'
import { controlsText } from '../../src/text/screens/controls.ts'
import { Icon } from './Icon.tsx'
import { useSay } from './language.tsx'

export type TabSpec<Id extends string> = {
  id: Id
  label: string
  count?: number | null
  body: () => ReactNode
  /** Stands in the menu at the end of the row, and in the row itself only while it is chosen. */
  later?: boolean
}

/** Index tabs; the chosen one is remembered by whoever holds `chosen` (address or component). */
export function Tabs<Id extends string>(props: {
  name: string
  tabs: readonly TabSpec<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
  look?: 'page' | 'panel'
}) {
  const { name, tabs, chosen, onChoose, look = 'page' } = props
  const shown = tabs.filter((tab) => tab.later !== true || tab.id === chosen)
  const rest = tabs.filter((tab) => !shown.includes(tab))
  return (
    <AriaTabs
      className={`tabs tabs--${look}`}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const found = tabs.find((tab) => tab.id === key)
        if (found) onChoose(found.id)
      }}
    >
      <div className="tabs__row">
        <TabList className="tabs__list" aria-label={name}>
          {shown.map((tab) => (
            <Tab key={tab.id} id={tab.id} className="tabs__tab">
              {tab.label}
              <TabCount count={tab.count} />
            </Tab>
          ))}
        </TabList>
        {rest.length > 0 && <MoreTabs tabs={rest} onChoose={onChoose} />}
      </div>
      {shown.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tabs__panel">
          {tab.body()}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

function MoreTabs<Id extends string>({ tabs, onChoose }: { tabs: readonly TabSpec<Id>[]; onChoose: (id: Id) => void }) {
  const say = useSay()
  return (
    <MenuTrigger>
      <Button className="tabs__more">
        {say(controlsText.moreTabs)}
        <Icon of={ChevronDown} size={13} />
      </Button>
      <Popover className="popover popover--list" offset={4} placement="bottom end">
        <Menu
          className="list-box"
          aria-label={say(controlsText.moreTabs)}
          onAction={(key) => {
            const found = tabs.find((tab) => tab.id === key)
            if (found) onChoose(found.id)
          }}
        >
          {tabs.map((tab) => (
            <MenuItem key={tab.id} id={tab.id} className="list-box__item tabs__later" textValue={tab.label}>
              <span className="grow">{tab.label}</span>
              <TabCount count={tab.count} />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function TabCount({ count }: { count: number | null | undefined }) {
  return count === undefined || count === null || count === 0 ? null : <span className="tabs__count">{count}</span>
}
