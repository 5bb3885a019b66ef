import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { selectionOf, type Address } from '../../app/address.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo, select, setQuery } from '../../app/use-address.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty, Loading } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { EventScreen } from './EventScreen.tsx'
import { FilterNotice } from './FilterNotice.tsx'
import { MarkList } from './MarkList.tsx'
import { showCount } from './model/show-count.ts'
import { countFilters, noFilters } from './model/timeline-filter.ts'
import { assertNever } from '../../platform/assert-never.ts'
import { TimelineDrawing, type DrawingProps } from './TimelineDrawing.tsx'
import { readForm, TimelineHead, type Form as TimelineForm } from './TimelineHead.tsx'
import { UndatedTray } from './UndatedTray.tsx'
import { useTimelineKeys } from './use-timeline-keys.ts'
import { useShown, useTimeline, type Shown, type TimelineContent } from './use-timeline.ts'

/** What happened and when: drawn on ruled paper, read as a list, or seen on the map. */
export function TimelineScreen({ address }: { address: Address }) {
  const say = useSay()
  const [view, ...rest] = (address.view ?? '').split('/')
  const { shown, subjects } = useShown(address)
  if (view === 'peristiwa')
    return <EventScreen key={rest.join('/')} id={rest.join('/') === 'baru' ? null : rest.join('/')} />
  if (shown === null) return <Loading what={say(timelineText.what)} />
  return <Shaped address={address} shown={shown} subjects={subjects} />
}

/** The head with its choices, and the timeline in the form that is chosen; its keys work in every form. */
function Shaped(question: Question) {
  const [isFiltering, setFiltering] = useState(false)
  useTimelineKeys(readForm(question.address), {
    isSet: countFilters(question.shown.filters) > 0,
    onOpen: () => setFiltering(true),
  })
  return (
    <>
      <TimelineHead {...question} filtering={{ isOpen: isFiltering, onOpenChange: setFiltering }} />
      <Asked {...question} />
    </>
  )
}

type Question = { address: Address; shown: Shown; subjects: readonly string[] }

function Asked({ address, shown, subjects }: Question) {
  const say = useSay()
  const state = useTimeline(shown)
  return (
    <Answered state={state} what={say(timelineText.what)}>
      {(content) =>
        !isBare(content) ? (
          <Timeline {...{ content, address, shown, subjects }} />
        ) : countFilters(shown.filters) > 0 ? (
          <AllHidden />
        ) : (
          <NoEvents />
        )
      }
    </Answered>
  )
}

function isBare({ model }: TimelineContent): boolean {
  return model.whole.marks.length === 0 && model.undated.length === 0
}

function AllHidden() {
  const say = useSay()
  return (
    <Empty title={say(timelineText.filteredTitle)} why={say(timelineText.filteredWhy)}>
      <Button look="main" onPress={() => setQuery(noFilters)}>
        {say(timelineText.filterClear)}
      </Button>
    </Empty>
  )
}

function NoEvents() {
  const say = useSay()
  const { caseId } = useCase()
  return (
    <Empty title={say(timelineText.emptyTitle)} why={say(timelineText.emptyWhy)}>
      <Button
        edits
        look="main"
        icon={Plus}
        onPress={() => goTo({ caseId, step: 'lini-masa', view: 'peristiwa/baru', query: {} })}
      >
        {say(timelineText.addEvent)}
      </Button>
    </Empty>
  )
}

function Timeline({ content, address, shown, subjects }: Question & { content: TimelineContent }) {
  const say = useSay()
  const { caseId } = useCase()
  const ruler = useAnswerOr('elections.ruler', { caseId }, null)
  const { model } = content
  const selection = selectionOf(address)
  const selectedId = selection?.kind === 'peristiwa' ? selection.id : (address.query['waktu'] ?? null)
  const selectedItem = selection?.kind === 'bukti' ? selection.id : null
  const show = { elapsed: address.query['selang'] === 'ya', daysOff: address.query['libur'] === 'ya' }
  return (
    <>
      <FilterNotice hidden={content.hidden} chosen={countFilters(shown.filters)} />
      <UndatedTray undated={model.undated} conflicts={model.conflicts} selectedId={selectedId} onOpen={openMark} />
      {model.leftOut > 0 && (
        <p className="notice notice--look">{say(timelineText.leftOut, { count: showCount(model.leftOut) })}</p>
      )}
      <Form
        form={readForm(address)}
        {...{ content, ruler, selectedId, selectedItem, show }}
        about={shown.subject ?? say(timelineText.everyone)}
        people={shown.subject === null ? subjects : [shown.subject]}
      />
    </>
  )
}

type FormProps = Omit<DrawingProps, 'model' | 'events' | 'onOpen'> & {
  form: TimelineForm
  content: TimelineContent
  people: readonly string[]
  selectedItem: string | null
}

function Form({ form, content, people, selectedItem, ...drawing }: FormProps) {
  const say = useSay()
  const { model, events } = content
  const { selectedId } = drawing
  switch (form) {
    case 'daftar':
      return <MarkList model={model} selectedId={selectedId} onOpen={openMark} />
    case 'peta':
      return (
        <Suspense fallback={<Loading what={say(timelineText.map)} />}>
          <TimelineMap {...{ events, people, selectedId, selectedItem }} onOpen={openMark} onOpenItem={openItem} />
        </Suspense>
      )
    case 'gambar':
      return <TimelineDrawing {...{ model, events, ...drawing }} onOpen={openMark} />
    default:
      return assertNever(form)
  }
}

/** The outlines are read only where somebody looks at the map. */
const TimelineMap = lazy(() => import('../map/TimelineMap.tsx').then((module) => ({ default: module.TimelineMap })))

/** An event opens itself; a claim opens its item at the page of its times. */
function openMark(id: string): void {
  const [evidence, rest] = id.split('#')
  if (rest === undefined || evidence === undefined) return select({ kind: 'peristiwa', id })
  select({ kind: 'bukti', id: evidence })
  setQuery({ tab: 'waktu', waktu: id })
}

/** An item opens at the page of its times. */
function openItem(evidence: string): void {
  select({ kind: 'bukti', id: evidence })
  setQuery({ tab: 'waktu' })
}
