import type { ReactNode } from 'react'
import type { Recorded } from '../../../src/contract/records.ts'
import type { CaseEvent, EventView } from '../../../src/contract/timeline.ts'
import { certaintyWords, timelineText } from '../../../src/text/screens/timeline.ts'
import { Answered } from '../../app/Answered.tsx'
import { formatAddress } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { keepDraft } from '../../app/drafts.ts'
import { goTo, select } from '../../app/use-address.ts'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { PrecisionMark, RecordChip, StateWord, Tag, TimeChip, useEvidenceTaker } from '../../ui/Chips.tsx'
import { FactList, type FactLine } from '../../ui/Facts.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { Supports } from '../evidence/Supports.tsx'
import { controlsText } from '../../../src/text/screens/controls.ts'

/** One event: when and how exactly, which phase, who, what it rests on, what it conflicts with. */
export function EventDetail({ id, fold }: { id: string; fold: ReactNode }) {
  const say = useSay()
  const { caseId } = useCase()
  const events = useAnswer('timeline.view', { caseId })
  return (
    <Answered state={events} what={say(timelineText.eventWhat)}>
      {(all) => {
        const event = all.find((one) => one.id === id)
        return event ? (
          <Full view={event} fold={fold} />
        ) : (
          <p className="detail__body quiet">{say(timelineText.eventGone)}</p>
        )
      }}
    </Answered>
  )
}

function Full({ view, fold }: { view: EventView; fold: ReactNode }) {
  const say = useSay()
  const { caseId } = useCase()
  const record = useAnswerOr('events.list', { caseId }, []).find(({ id }) => id === view.id)
  const takesEvidence = useEvidenceTaker()
  const { event } = view
  return (
    <>
      <header className="detail__head">
        <div className="grow">
          <h2 className="detail__number">{event.title}</h2>
          <p className="detail__title line">
            <span>{view.id}</span>
            <Tag look={event.certainty === 'proved' ? 'plain' : 'look'}>{say(certaintyWords[event.certainty])}</Tag>
          </p>
        </div>
        {fold}
      </header>
      <div
        className="detail__body detail__body--scroll"
        {...(record === undefined ? {} : takesEvidence((number) => restOn(caseId, record, number)))}
      >
        <div>
          <Button
            edits
            small
            onPress={() => goTo({ caseId, step: 'lini-masa', view: `peristiwa/${view.id}`, query: {} })}
          >
            {say(controlsText.edit)}
          </Button>
        </div>
        {view.conflictsWith.length > 0 && (
          <div className="notice notice--look">
            <StateWord state="look" word={timelineText.conflict} />
            <p className="line">
              {view.conflictsWith.map((other) => (
                <RecordChip
                  key={other}
                  code={other}
                  name={other}
                  onOpen={() => select({ kind: 'peristiwa', id: other })}
                />
              ))}
            </p>
          </div>
        )}
        {event.description !== null && <p className="prose">{event.description}</p>}
        <Lines view={view} />
      </div>
    </>
  )
}

function Lines({ view }: { view: EventView }) {
  const say = useSay()
  const language = useLanguage()
  const { event } = view
  const lines: FactLine[] = [
    {
      label: say(timelineText.when),
      value: <EventTime view={view} />,
    },
    ...(view.phase ? [{ label: say(timelineText.phase), value: view.phase.shown[language] }] : []),
    ...(event.place ? [{ label: say(timelineText.place), value: event.place.name }] : []),
    ...(event.people.length > 0 ? [{ label: say(timelineText.people), value: <People view={view} /> }] : []),
    { label: say(timelineText.restsOn), value: <Supports supports={event.supports} /> },
    ...(event.before.length > 0
      ? [{ label: '', value: say(timelineText.before, { events: event.before.join(', ') }) }]
      : []),
    ...(event.officialAgenda ? [{ label: say(timelineText.agenda), value: event.officialAgenda }] : []),
    ...(event.stateFacility ? [{ label: say(timelineText.facility), value: event.stateFacility }] : []),
  ]
  return <FactList lines={lines} />
}

/** When it happened, with the marks of what says so; an event nothing says the time of has no source to mark. */
function EventTime({ view: { event, shownTime } }: { view: EventView }) {
  const language = useLanguage()
  const { caseId } = useCase()
  const { when } = event
  const claims = useAnswerOr('claims.list', { caseId }, [])
  const claim =
    when.kind === 'stated'
      ? when.claim
      : when.kind === 'claim'
        ? (claims.find(({ id }) => id === when.claimId)?.claim ?? null)
        : null
  if (claim === null)
    return (
      <span className="line">
        {shownTime[language]} <PrecisionMark precision={when.kind === 'undated' ? 'unknown' : 'second'} />
      </span>
    )
  const { source, precision, assumedZone } = claim
  return <TimeChip shown={shownTime[language]} {...{ source, precision }} assumed={assumedZone} />
}

/** Opens the page of an event with a dragged item among what it rests on; nothing is saved until somebody does. */
function restOn(caseId: string, record: Recorded<CaseEvent>, number: string): void {
  const address = { caseId, step: 'lini-masa', view: `peristiwa/${record.id}`, query: {} } as const
  const support = { kind: 'evidence', number, part: null, note: null } as const
  keepDraft<CaseEvent>({
    key: `events.save ${caseId} ${record.id}`,
    caseId,
    name: 'events.save',
    base: record,
    body: { ...record.body, supports: [...record.body.supports, support] },
    place: formatAddress(address),
  })
  goTo(address)
}

function People({ view }: { view: EventView }) {
  const say = useSay()
  return (
    <span className="line line--chips">
      {view.event.people.map((one) => (
        <span key={one.person} className="line line--chips">
          <RecordChip code={one.person} name={one.person} onOpen={() => select({ kind: 'orang', id: one.person })} />
          {one.present === 'disputed' && <span className="small state--look">{say(timelineText.presentDisputed)}</span>}
          {one.present === 'no' && <span className="small quiet">{say(timelineText.presentNo)}</span>}
        </span>
      ))}
    </span>
  )
}
