import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  Popover,
  type Selection,
} from 'react-aria-components'
import type { Sentence } from '../../../src/contract/problem.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { useCase } from '../../app/case-context.tsx'
import { setQuery } from '../../app/use-address.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { CodesInput } from '../evidence/CodesInput.tsx'
import { countFilters, noFilters, writeFilter, type Filters, type FilterWord } from './model/timeline-filter.ts'
import { showCount } from './model/show-count.ts'
import { Asking } from '../../ui/may-edit.tsx'

type Option = { readonly key: string; readonly title: Sentence; readonly count: number }

export type FilterMenuProps = { filters: Filters; isOpen: boolean; onOpenChange: (open: boolean) => void }

/** What the timeline is narrowed to: people, places, sources, kinds and items, each with how many time claims and events it has. */
export function FilterMenu({ filters, isOpen, onOpenChange }: FilterMenuProps) {
  const say = useSay()
  const count = countFilters(filters)
  const name = count === 0 ? say(timelineText.filter) : say(timelineText.filterCount, { count })
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <AriaButton className={`button button--line button--small${count > 0 ? ' button--chosen' : ''}`}>
        <Icon of={ListFilter} size={14} />
        <span>{name}</span>
      </AriaButton>
      <Popover className="popover popover--filters" offset={6}>
        <Dialog className="filters" aria-label={say(timelineText.filter)}>
          <p className="small quiet">{say(timelineText.filterNote)}</p>
          <Asking>
            <Choices filters={filters} />
          </Asking>
          <div className="line line--apart">
            <Button small look="bare" isDisabled={count === 0} onPress={() => setQuery(noFilters)}>
              {say(timelineText.filterClear)}
            </Button>
            <Button small onPress={() => onOpenChange(false)}>
              {say(timelineText.filterDone)}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Choices({ filters }: { filters: Filters }) {
  const say = useSay()
  const { caseId } = useCase()
  const choices = useAnswerOr('timeline.choices', { caseId }, null)
  if (choices === null) return null
  const parts = [
    { word: 'orang', label: say(timelineText.lanesPerson), options: choices.people },
    { word: 'tempat', label: say(timelineText.lanesPlace), options: choices.places },
    { word: 'sumber', label: say(timelineText.lanesSource), options: choices.sources },
    { word: 'jenis', label: say(timelineText.lanesKind), options: choices.kinds },
  ] as const
  return (
    <div className="filters__parts">
      {parts.map((part) => (
        <Part key={part.word} {...part} chosen={filters[part.word]} />
      ))}
      <div className="filters__wide">
        <CodesInput
          kind="evidence"
          label={say(timelineText.filterEvidence)}
          value={filters.bukti}
          onChange={(codes) => setQuery(writeFilter('bukti', codes))}
        />
      </div>
    </div>
  )
}

/** Above this many a field narrows the list by its words. */
const longList = 12
/** A list shows this many at once; the field reaches the others. */
const mostShown = 200

type PartProps = { word: FilterWord; label: string; options: readonly Option[]; chosen: readonly string[] }

function Part({ word, label, options, chosen }: PartProps) {
  const say = useSay()
  const language = useLanguage()
  const [words, setWords] = useState<string | null>(null)
  const known = new Set(options.map(({ key }) => key))
  // A value that nothing has any more stays to be seen and taken out.
  const gone = chosen.filter((key) => !known.has(key)).map((key) => ({ key, title: { id: key, en: key }, count: 0 }))
  const wanted = words?.toLocaleLowerCase('id') ?? ''
  const shown = [...gone, ...options]
    .filter(({ key, title }) => chosen.includes(key) || title[language].toLocaleLowerCase('id').includes(wanted))
    .slice(0, mostShown)
  const choose = (keys: Selection): void => {
    const picked = new Set(keys === 'all' ? shown.map(({ key }) => key) : [...keys].map(String))
    setQuery(
      writeFilter(
        word,
        [...gone, ...options].map(({ key }) => key).filter((key) => picked.has(key)),
      ),
    )
  }
  return (
    <div className="filters__part">
      <span className="label">{label}</span>
      {options.length > longList && (
        <TextInput label={say(timelineText.filterFind, { what: label })} value={words} onChange={setWords} />
      )}
      <ListBox
        className="list-box filters__list"
        aria-label={label}
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={choose}
        renderEmptyState={() => <span className="quiet small">{say(timelineText.filterNone)}</span>}
      >
        {shown.map(({ key, title, count }) => (
          <ListBoxItem key={key} id={key} className="list-box__item filters__item" textValue={title[language]}>
            <span className="check__box" aria-hidden="true">
              <svg viewBox="0 0 16 16">
                <path d="M3.5 8.5 6.5 11.5 12.5 4.5" />
              </svg>
            </span>
            <span className="cut grow">{title[language]}</span>
            <span className="number quiet">{showCount(count)}</span>
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  )
}
