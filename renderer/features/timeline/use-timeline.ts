import { useMemo, useState } from 'react'
import type { TimelineWindow } from '../../../src/contract/timeline-window.ts'
import type { EventView } from '../../../src/contract/timeline.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import type { Address } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import type { AnswerState } from '../../platform/answers.ts'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { laneKinds, type LaneKind } from './model/timeline-mark.ts'
import { readFilters, toCoreFilter, type Filters } from './model/timeline-filter.ts'
import { timelineModel, type TimelineModel } from './model/timeline-model.ts'

export const claimKinds = ['tanpa', 'dipakai', 'semua'] as const
export type ClaimKind = (typeof claimKinds)[number]

/** What of the case the timeline shows, as the address says it. */
export type Shown = {
  readonly subject: string | null
  readonly lanes: LaneKind
  readonly claims: ClaimKind
  readonly filters: Filters
}

const lanesBy = { orang: 'person', tempat: 'place', sumber: 'source', jenis: 'kind' } as const
const claims = { tanpa: 'none', dipakai: 'adopted', semua: 'all' } as const

/** Reads what is shown; without a word the first subject of the case stands on the paper: the question is always about one person. */
export function useShown(address: Address): { shown: Shown | null; subjects: readonly string[] } {
  const { caseId } = useCase()
  const people = useAnswer('people.list', { caseId })
  const subjects =
    people.status === 'ready' ? people.value.filter(({ body }) => body.role === 'subject').map(({ id }) => id) : []
  const told = address.query['terlapor']
  // Until the people are known there is no telling whose timeline to ask for.
  if (told === undefined && people.status === 'loading') return { shown: null, subjects }
  const shown: Shown = {
    subject: told === 'semua' ? null : (told ?? subjects[0] ?? null),
    lanes: laneKinds.find((kind) => kind === address.query['lajur']) ?? 'orang',
    claims: claimKinds.find((kind) => kind === address.query['isi']) ?? 'tanpa',
    filters: readFilters(address),
  }
  return { shown, subjects }
}

/** What is drawn; `events` are those that fit the filters, `hidden` counts what does not. */
export type TimelineContent = { model: TimelineModel; events: readonly EventView[]; hidden: number }

/** The timeline of what is shown, ready to be drawn; asked again when the case changes. */
export function useTimeline({ subject, lanes, claims: claimKind, filters }: Shown): AnswerState<TimelineContent> {
  const { caseId } = useCase()
  const filter = { subject, claims: claims[claimKind], ...toCoreFilter(filters) }
  const window = useAnswer('timeline.window', { caseId, lanesBy: lanesBy[lanes], filter })
  const events = useAnswer('timeline.view', { caseId, subject })
  const evidence = useAnswerOr('evidence.list', { caseId }, noItems)
  const people = useAnswerOr('people.list', { caseId }, noItems)
  const language = useLanguage()
  const say = useSay()
  const value = window.status === 'ready' ? window.value : null
  const views = events.status === 'ready' ? events.value : null
  // Fifty thousand marks are put into columns once for an answer, not once for a frame.
  const content = useMemo(() => {
    if (value === null || views === null) return null
    const startMs = performance.now()
    const lore = {
      events: new Map(views.map((view) => [view.id, view])),
      mediaTypes: new Map(evidence.map((item) => [item.number, item.mediaType])),
    }
    const nameless = say(lanes === 'orang' ? timelineText.noPerson : timelineText.noPlace)
    const labelOf = (lane: TimelineWindow['lanes'][number]): string =>
      lane.key === '' && (lanes === 'orang' || lanes === 'tempat') ? nameless : capital(lane.title[language])
    const first = people.filter(({ body }) => body.role === 'subject').map(({ id }) => id)
    const model = timelineModel(value, lore, { labelOf, first })
    performance.measure('timeline-model', { start: startMs, end: performance.now() })
    const fits = new Set([...value.marks.id, ...value.undated.map(({ id }) => id)])
    const isNarrowed = value.counts.hidden > 0
    const events = isNarrowed ? views.filter(({ id }) => fits.has(id)) : views
    return { model, events, hidden: value.counts.hidden }
  }, [evidence, language, lanes, people, say, value, views])
  const kept = useKept(content, `${caseId} ${subject ?? ''} ${claimKind} ${JSON.stringify(filters)}`)
  if (window.status === 'failed') return window
  if (events.status === 'failed') return events
  if (content !== null) return { status: 'ready', value: content, refreshing: false }
  return kept === null ? { status: 'loading' } : { status: 'ready', value: kept, refreshing: true }
}

/**
 * The last content of the same person and claims, while the same marks are ruled by other lanes: the sheet stays where it is, and with it
 * the place of whoever works by keys. Content of another person is never shown in the meantime.
 */
function useKept(content: TimelineContent | null, of: string): TimelineContent | null {
  const [last, setLast] = useState<{ content: TimelineContent; of: string } | null>(null)
  if (content !== null && content !== last?.content) setLast({ content, of })
  return last?.of === of ? last.content : null
}

const noItems: readonly never[] = []

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
