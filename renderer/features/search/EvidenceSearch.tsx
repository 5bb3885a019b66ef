import { FileSearch } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { searchPlaceWords, searchText } from '../../../src/text/screens/search.ts'
import { withQuery, withSelection } from '../../app/address.ts'
import { addressNow, goTo } from '../../app/use-address.ts'
import { useAnswerOr, useSayFailure } from '../../app/workbench.tsx'
import { assertNever } from '../../platform/assert-never.ts'
import { EvidenceTag } from '../../ui/Chips.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { pageQuery } from '../evidence/use-page.ts'
import type { FoundItem } from './search-view.ts'
import { itemsOf, useEvidenceSearch, type SearchState } from './use-evidence-search.ts'

export type EvidenceSearchProps = {
  caseId: string
  /** What was typed before, where the search was opened from the palette. */
  words?: string
  onClose: () => void
  /** The other box: places, people and acts. */
  onPalette: () => void
}

const paletteKeys = ['Ctrl', 'K']

/** Looks into the evidence itself: names, what stands in files, metadata, descriptions. A hit opens beside the work, which stays where it is. */
export function EvidenceSearch(props: EvidenceSearchProps) {
  const say = useSay()
  return (
    <ModalOverlay className="scrim scrim--top" isOpen onOpenChange={(open) => open || props.onClose()} isDismissable>
      <Modal className="sheet palette palette--search">
        <Dialog aria-label={say(searchText.title)} className="palette__dialog">
          <SearchBody {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function SearchBody({ caseId, words = '', onClose, onPalette }: EvidenceSearchProps) {
  const say = useSay()
  const [query, setQuery] = useState(words)
  const [at, setAt] = useState(0)
  const { state, again } = useEvidenceSearch(caseId, query)
  const items = itemsOf(state)
  const choose = (item: FoundItem | undefined): void => {
    if (item === undefined) return
    onClose()
    openFound(item)
  }
  const onKeyDown = (key: KeyboardEvent): void => {
    if (key.key === 'ArrowDown') setAt(Math.max(0, Math.min(items.length - 1, at + 1)))
    else if (key.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (key.key === 'Enter') choose(items[at])
    else if (key.key.toLowerCase() === 'k' && (key.ctrlKey || key.metaKey)) onPalette()
    else return
    key.preventDefault()
  }
  return (
    <>
      <div className="palette__field">
        <Icon of={FileSearch} />
        <input
          autoFocus
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls="search-list"
          aria-autocomplete="list"
          aria-label={say(searchText.field)}
          placeholder={say(searchText.field)}
          value={query}
          maxLength={500}
          spellCheck={false}
          {...(items[at] === undefined ? {} : { 'aria-activedescendant': `found-${items[at].number}` })}
          onChange={(change) => {
            setQuery(change.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="unseen" role="status">
        {state.status === 'found' && say(searchText.count, { count: items.length })}
      </p>
      <SearchStateWords state={state} query={query} onAgain={again} />
      {items.length > 0 && <FoundList caseId={caseId} items={items} at={at} onPoint={setAt} onChoose={choose} />}
      {state.status === 'found' && state.isCut && <p className="palette__none small quiet">{say(searchText.cut)}</p>}
      <p className="palette__foot small quiet">
        {paletteKeys.map((key) => (
          <kbd key={key} className="key">
            {key}
          </kbd>
        ))}{' '}
        {say(searchText.otherBox)}
      </p>
    </>
  )
}

/** Opens an item beside the work; where its best hit stands on a page of a paper, at that page of its text. */
function openFound({ number, hits }: FoundItem): void {
  const there = withSelection(addressNow(), { kind: 'bukti', id: number })
  const page = hits[0]?.page ?? null
  goTo(page === null ? there : withQuery(there, { tab: 'isi', ...pageQuery(number, page) }))
}

/** What there is to say when there is no list: nothing typed, nothing found, still looking, not possible. */
function SearchStateWords({ state, query, onAgain }: { state: SearchState; query: string; onAgain: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  switch (state.status) {
    case 'idle':
      return (
        <div className="palette__none stack stack--tight">
          <p>{say(searchText.where)}</p>
          <p className="small quiet">{say(searchText.how)}</p>
        </div>
      )
    case 'searching':
      return state.items.length > 0 ? null : <p className="palette__none quiet">{say(searchText.searching)}</p>
    case 'found':
      return state.items.length > 0 ? null : (
        <div className="palette__none stack stack--tight">
          <p>{say(searchText.none, { query: query.trim() })}</p>
          <p className="small quiet">{say(searchText.noneHow)}</p>
        </div>
      )
    case 'failed':
      return (
        <div className="palette__none">
          <FailureNotice message={sayFailure(state.failure)} onRetry={onAgain} />
        </div>
      )
    default:
      return assertNever(state)
  }
}

function FoundList(props: {
  caseId: string
  items: readonly FoundItem[]
  at: number
  onPoint: (at: number) => void
  onChoose: (item: FoundItem) => void
}) {
  const { caseId, items, at, onPoint, onChoose } = props
  const say = useSay()
  const faces = useAnswerOr('evidence.faces', { caseId, numbers: items.map(({ number }) => number) }, [])
  const titles = new Map(faces.map((face) => [face.number, face]))
  return (
    <ul id="search-list" role="listbox" className="palette__list" aria-label={say(searchText.title)}>
      {items.map((item, index) => (
        <li
          key={item.number}
          id={`found-${item.number}`}
          role="option"
          aria-selected={index === at}
          className={`found${index === at ? ' palette__item--current' : ''}`}
          ref={index === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
          onPointerMove={() => onPoint(index)}
          onClick={() => onChoose(item)}
        >
          <EvidenceTag number={item.number} withdrawn={titles.get(item.number)?.withdrawn ?? false} />
          <span className="found__words">
            <span className="cut">{titles.get(item.number)?.title}</span>
            {item.hits.map((hit) => (
              <span key={hit.where} className="found__hit small">
                <span className="found__where">
                  {hit.page === null
                    ? say(searchPlaceWords[hit.where])
                    : say(searchText.onPage, { where: say(searchPlaceWords[hit.where]), page: hit.page })}
                </span>
                <bdi className="found__excerpt">
                  {hit.pieces.map((piece, place) =>
                    piece.isHit ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
                  )}
                </bdi>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
