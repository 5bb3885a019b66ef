import { useState } from 'react'
import { frameText, stepText } from '../../src/text/screens/frame.ts'
import { searchText } from '../../src/text/screens/search.ts'
import { Palette, type PaletteItem } from '../ui/Palette.tsx'
import { useSay, type Say } from '../ui/language.tsx'
import { steps } from './address.ts'
import type { CaseFace } from './case-context.tsx'
import { goTo } from './use-address.ts'
import { useBeginActs, useCaseActs, useLookActs } from './palette-acts.ts'
import type { Preferences } from './preferences.ts'
import { useAnswerOr } from './workbench.tsx'

/** So many items are offered; more words leave fewer. */
const evidenceAtMost = 20

type Finder = (query: string) => readonly PaletteItem[]

/** Finds places, evidence, people, statements and events of the open case by number, name or word, and hands on to the search inside evidence. */
export function CasePalette(props: {
  face: CaseFace | null
  isOpen: boolean
  onClose: () => void
  onSearch: (words: string) => void
  preferences: Preferences
}) {
  const { face, isOpen, onClose, onSearch, preferences } = props
  const say = useSay()
  const looks = useLookActs(preferences)
  const begin = useBeginActs()
  const places = [...placeItems(face, say), ...(face === null ? [...begin, ...looks] : [])]
  if (face === null || !isOpen)
    return <Palette isOpen={isOpen} onClose={onClose} find={(query) => places.filter((item) => fits(item, query))} />
  return <OpenPalette face={face} places={places} looks={looks} onClose={onClose} onSearch={onSearch} />
}

function OpenPalette(props: {
  face: CaseFace
  places: readonly PaletteItem[]
  looks: readonly PaletteItem[]
  onClose: () => void
  onSearch: (words: string) => void
}) {
  const { face, places, looks, onClose, onSearch } = props
  const say = useSay()
  const [typed, setTyped] = useState('')
  const evidence = useFoundEvidence(face, typed.trim())
  const things = useThings(face)
  const acts = [...useCaseActs(face), ...looks]
  const find: Finder = (query) => {
    const words = query.trim()
    if (words === '') return [...places, ...acts]
    const inside: PaletteItem = {
      id: 'search-inside',
      group: say(searchText.group),
      label: say(searchText.fromPalette, { query: words }),
      keys: '/',
      onChoose: () => onSearch(words),
    }
    return [
      ...[...places, ...acts].filter((item) => fits(item, query)),
      ...evidence,
      ...things.filter((item) => fits(item, query)),
      inside,
    ]
  }
  return <Palette isOpen onClose={onClose} find={find} onQuery={setTyped} />
}

/** Items by number, title or file name; the core looks, so that a long register need not come here. */
function useFoundEvidence({ caseId, evidenceCount }: CaseFace, words: string): PaletteItem[] {
  const say = useSay()
  const question = { caseId, limit: evidenceAtMost, filter: { text: words.slice(0, 500) || null } }
  const found = useAnswerOr('evidence.window', question, null)
  if (words === '' || found === null || evidenceCount === 0) return []
  return found.rows.map(({ view, title }) => ({
    id: `e-${view.number}`,
    group: say(frameText.groupEvidence),
    label: `${view.number}  ${title}`,
    note: view.name,
    onChoose: () => goTo({ caseId, step: 'bukti', view: null, query: { pilih: `bukti:${view.number}` } }),
  }))
}

function placeItems(face: CaseFace | null, say: Say): PaletteItem[] {
  const caseId = face?.caseId ?? null
  const open = caseId === null ? (['mulai', 'periksa'] as const) : steps
  return open.map((step, index) => ({
    id: `go-${step}`,
    group: say(frameText.groupGo),
    label: say(stepText[step]),
    ...(caseId === null ? {} : { keys: `Alt ${index + 1}` }),
    onChoose: () => goTo({ caseId, step, view: null, query: {} }),
  }))
}

function useThings({ caseId }: CaseFace): PaletteItem[] {
  const say = useSay()
  const people = useAnswerOr('people.list', { caseId }, [])
  const statements = useAnswerOr('statements.list', { caseId }, [])
  const events = useAnswerOr('timeline.view', { caseId }, [])
  const go = (step: 'orang' | 'lini-masa', kind: string, id: string) => (): void =>
    goTo({ caseId, step, view: null, query: { pilih: `${kind}:${id}` } })
  return [
    ...people.map(({ id, body }) => ({
      id: `p-${id}`,
      group: say(frameText.groupPeople),
      label: body.name,
      note: body.code,
      onChoose: go('orang', 'orang', id),
    })),
    ...statements.map(({ id, body }) => ({
      id: `s-${id}`,
      group: say(frameText.groupStatements),
      label: `${id}  ${body.person}`,
      onChoose: () => goTo({ caseId, step: 'orang', view: `keterangan/${id}`, query: {} }),
    })),
    ...events.map((event) => ({
      id: `v-${event.id}`,
      group: say(frameText.groupEvents),
      label: `${event.id}  ${event.event.title}`,
      onChoose: go('lini-masa', 'peristiwa', event.id),
    })),
  ]
}

/** Every word of the query has to occur somewhere in the line. */
function fits(item: PaletteItem, query: string): boolean {
  const text = `${item.label} ${item.note ?? ''} ${item.group}`.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
