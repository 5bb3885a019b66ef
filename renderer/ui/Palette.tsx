import { Search } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { controlsText } from '../../src/text/screens/controls.ts'
import { Icon } from './Icon.tsx'
import { useSay } from './language.tsx'

export type PaletteItem = {
  id: string
  group: string
  label: string
  note?: string
  keys?: string
  onChoose: () => void
}

/** One box for finding and doing: numbers, names, words and commands. */
export function Palette(props: {
  isOpen: boolean
  onClose: () => void
  find: (query: string) => readonly PaletteItem[]
  /** Told what is typed, for what has to be asked for first. */
  onQuery?: (query: string) => void
}) {
  const say = useSay()
  return (
    <ModalOverlay
      className="scrim scrim--top"
      isOpen={props.isOpen}
      onOpenChange={(open) => open || props.onClose()}
      isDismissable
    >
      <Modal className="sheet palette">
        <Dialog aria-label={say(controlsText.paletteTitle)} className="palette__dialog">
          <PaletteBody {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody(props: {
  onClose: () => void
  find: (query: string) => readonly PaletteItem[]
  onQuery?: (query: string) => void
}) {
  const { onClose, find, onQuery } = props
  const say = useSay()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const items = find(query).slice(0, 60)
  const choose = (item: PaletteItem | undefined): void => {
    if (!item) return
    onClose()
    item.onChoose()
  }
  const onKeyDown = (key: KeyboardEvent): void => {
    if (key.key === 'ArrowDown') setAt(Math.min(items.length - 1, at + 1))
    else if (key.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (key.key === 'Enter') choose(items[at])
    else return
    key.preventDefault()
  }
  return (
    <>
      <div className="palette__field">
        <Icon of={Search} />
        <input
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-label={say(controlsText.palettePlaceholder)}
          placeholder={say(controlsText.palettePlaceholder)}
          value={query}
          spellCheck={false}
          {...(items.length > 0 ? { 'aria-activedescendant': `palette-${at}` } : {})}
          onChange={(change) => {
            setQuery(change.target.value)
            onQuery?.(change.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul id="palette-list" role="listbox" className="palette__list" aria-label={say(controlsText.paletteTitle)}>
        {items.length === 0 && <li className="palette__none quiet">{say(controlsText.nothingFound)}</li>}
        {items.map((item, index) => (
          <li
            key={item.id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === at}
            className={`palette__item${index === at ? ' palette__item--current' : ''}`}
            ref={index === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(item)}
          >
            <span className="palette__group">{items[index - 1]?.group === item.group ? '' : item.group}</span>
            <span className="grow cut">{item.label}</span>
            {item.note !== undefined && <span className="quiet small cut palette__note">{item.note}</span>}
            {item.keys !== undefined && <kbd className="key">{item.keys}</kbd>}
          </li>
        ))}
      </ul>
    </>
  )
}
