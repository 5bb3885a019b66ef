import { List, Plus, Timer } from 'lucide-react'
import type { EventView } from '../../../src/contract/timeline.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import type { Address } from '../../app/address.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo, setQuery } from '../../app/use-address.ts'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Fields.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Empty } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { EventList } from './EventList.tsx'
import { EventScreen } from './EventScreen.tsx'
import { TimelineDrawing } from './TimelineDrawing.tsx'
import type { LaneBy } from './timeline-view.ts'

/** What happened and when, drawn on ruled paper or read as a list. */
export function TimelineScreen({ address }: { address: Address }) {
  const say = useSay()
  const { caseId } = useCase()
  const subject = address.query['terlapor'] ?? null
  const events = useAnswer('timeline.view', { caseId, subject })
  const [view, ...rest] = (address.view ?? '').split('/')
  if (view === 'peristiwa')
    return <EventScreen key={rest.join('/')} id={rest.join('/') === 'baru' ? null : rest.join('/')} />
  return (
    <Answered state={events} what={say(timelineText.what)}>
      {(all) => (all.length === 0 && subject === null ? <NoEvents /> : <Timeline events={all} address={address} />)}
    </Answered>
  )
}

function NoEvents() {
  const say = useSay()
  const { caseId } = useCase()
  return (
    <Empty title={say(timelineText.emptyTitle)} why={say(timelineText.emptyWhy)}>
      <Button
        look="main"
        icon={Plus}
        onPress={() => goTo({ caseId, step: 'lini-masa', view: 'peristiwa/baru', query: {} })}
      >
        {say(timelineText.addEvent)}
      </Button>
    </Empty>
  )
}

const laneKinds: readonly LaneBy[] = ['orang', 'tempat', 'sumber']

function Timeline({ events, address }: { events: readonly EventView[]; address: Address }) {
  const layout = address.query['bentuk'] === 'daftar' ? 'daftar' : 'gambar'
  const by = laneKinds.find((kind) => kind === address.query['lajur']) ?? 'orang'
  return (
    <>
      <TimelineHead address={address} layout={layout} by={by} />
      <Undated events={events.filter((event) => event.time.fromMs === null)} />
      {layout === 'gambar' ? <TimelineDrawing events={events} by={by} /> : <EventList events={events} />}
    </>
  )
}

function TimelineHead({ address, layout, by }: { address: Address; layout: 'gambar' | 'daftar'; by: LaneBy }) {
  const say = useSay()
  const { caseId } = useCase()
  const people = useAnswerOr('people.list', { caseId }, [])
  return (
    <>
      <header className="register-head">
        <h1>{say(timelineText.title)}</h1>
        <span className="grow" />
        <Button
          small
          icon={Plus}
          onPress={() => goTo({ caseId, step: 'lini-masa', view: 'peristiwa/baru', query: {} })}
        >
          {say(timelineText.addEvent)}
        </Button>
      </header>
      <div className="bar">
        <div className="bare-choice">
          <Choice
            label={say(timelineText.subject)}
            value={address.query['terlapor'] ?? 'semua'}
            options={[
              { value: 'semua', label: say(timelineText.everyone) },
              ...people.filter((one) => one.body.role === 'subject').map((one) => ({ value: one.id, label: one.id })),
            ]}
            onChange={(subject) => setQuery({ terlapor: subject === 'semua' ? '' : (subject ?? '') })}
          />
        </div>
        {layout === 'gambar' && (
          <Segments
            name={say(timelineText.lanes)}
            chosen={by}
            onChoose={(lajur) => setQuery({ lajur })}
            segments={[
              { id: 'orang', label: say(timelineText.lanesPerson) },
              { id: 'tempat', label: say(timelineText.lanesPlace) },
              { id: 'sumber', label: say(timelineText.lanesSource) },
            ]}
          />
        )}
        <span className="grow" />
        <Segments
          name={say(timelineText.layout)}
          chosen={layout}
          onChoose={(bentuk) => setQuery({ bentuk: bentuk === 'gambar' ? '' : bentuk })}
          segments={[
            { id: 'gambar', label: say(timelineText.drawing), icon: Timer },
            { id: 'daftar', label: say(timelineText.list), icon: List },
          ]}
        />
      </div>
    </>
  )
}

/** Undated facts stay in sight until somebody decides. */
function Undated({ events }: { events: readonly EventView[] }) {
  const say = useSay()
  if (events.length === 0) return null
  return (
    <div className="undated">
      <span className="label">{say(timelineText.undated)}</span>
      {events.map((event) => (
        <Button key={event.id} small onPress={() => setQuery({ pilih: `peristiwa:${event.id}` })}>
          {`${event.id}  ${event.event.title}${event.event.before.length > 0 ? ` · ${say(timelineText.before, { events: event.event.before.join(', ') })}` : ''}`}
        </Button>
      ))}
    </div>
  )
}
