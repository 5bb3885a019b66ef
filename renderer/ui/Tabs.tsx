import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'

export type TabSpec<Id extends string> = { id: Id; label: string; count?: number | null; body: () => ReactNode }

/** Index tabs; the chosen one is remembered by whoever holds `chosen` (address or component). */
export function Tabs<Id extends string>(props: {
  name: string
  tabs: readonly TabSpec<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
  look?: 'page' | 'panel'
}) {
  const { name, tabs, chosen, onChoose, look = 'page' } = props
  return (
    <AriaTabs
      className={`tabs tabs--${look}`}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const found = tabs.find((tab) => tab.id === key)
        if (found) onChoose(found.id)
      }}
    >
      <TabList className="tabs__list" aria-label={name}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tabs__tab">
            {tab.label}
            {tab.count !== undefined && tab.count !== null && <span className="tabs__count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tabs__panel">
          {tab.body()}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
