import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import type { Recorded } from '../../../src/contract/records.ts'
import type { CaseEvent } from '../../../src/contract/timeline.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { certaintyWords, timelineText } from '../../../src/text/screens/timeline.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { goTo } from '../../app/use-address.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'
import { splitCommas } from '../../ui/split-commas.ts'
import { blankEvent } from '../../../src/contract/blank-records.ts'
import { EventJoin } from './EventJoin.tsx'
import { missingOfEvent } from './missing-of-event.ts'
import { PlacePart } from './PlacePart.tsx'
import { PresenceRows } from './PresenceRows.tsx'
import { WhenPart } from './WhenPart.tsx'
import { Edits } from '../../ui/may-edit.tsx'

/** One event as a form. */
export function EventScreen({ id }: { id: string | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const events = useAnswer('events.list', { caseId })
  return (
    <Answered state={events} what={say(timelineText.eventWhat)}>
      {(all) => <EventForm record={all.find((one) => one.id === id) ?? null} />}
    </Answered>
  )
}

function EventForm({ record }: { record: Recorded<CaseEvent> | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const saving = useSaving('events.save', caseId, record, blankEvent)
  const { draft, change } = saving
  // What was typed of the time stands in its field; thrown away, the field begins anew.
  const [round, setRound] = useState(0)
  const [unread, setUnread] = useState(false)
  const missing = missingOfEvent(draft, { before: saving.record?.body ?? null, unread }).map((one) => say(one))
  const back = (): void =>
    goTo({
      caseId,
      step: 'lini-masa',
      view: null,
      query: saving.record ? { pilih: `peristiwa:${saving.record.id}` } : {},
    })
  return (
    <div className="work__scroll">
      <PageHead
        title={record === null ? say(timelineText.newEvent) : `${record.id}  ${draft.title}`}
        acts={
          <Button icon={ArrowLeft} onPress={back}>
            {say(timelineText.title)}
          </Button>
        }
      />
      <div className="page page--form page--tight">
        <div className="form-sheet">
          <Part title={say(timelineText.eventTitle)}>
            <TextInput
              label={say(timelineText.eventTitle)}
              hint={say(timelineText.eventTitleHint)}
              value={draft.title || null}
              onChange={(title) => change({ title: title ?? '' })}
              required
            />
            <LongInput
              label={say(timelineText.description)}
              value={draft.description}
              onChange={(description) => change({ description })}
            />
          </Part>
          <WhenPart key={round} event={draft} change={change} onUnread={setUnread} />
          <Part title={say(timelineText.people)}>
            <TextInput
              label={say(timelineText.people)}
              hint={say(timelineText.peopleHint)}
              value={draft.people.map((one) => one.person).join(', ') || null}
              onChange={(text) =>
                change({
                  people: splitCommas(text).map(
                    (person) =>
                      draft.people.find((one) => one.person === person) ?? { person, role: '-', present: 'yes' },
                  ),
                })
              }
            />
            <PresenceRows people={draft.people} set={(people) => change({ people })} />
          </Part>
          <PlacePart place={draft.place} on={dayOf(draft.when)} set={(place) => change({ place })} />
          <Part title={say(timelineText.restsOn)}>
            <SupportsInput value={draft.supports} onChange={(supports) => change({ supports })} />
            <div className="fields">
              <Choice
                label={say(timelineText.certainty)}
                value={draft.certainty}
                options={optionsOf(certaintyWords, say)}
                onChange={(certainty) => certainty && change({ certainty })}
              />
              <TextInput
                label={say(timelineText.agenda)}
                value={draft.officialAgenda}
                onChange={(officialAgenda) => change({ officialAgenda })}
              />
              <TextInput
                label={say(timelineText.facility)}
                value={draft.stateFacility}
                onChange={(stateFacility) => change({ stateFacility })}
              />
              <TextInput
                label={say(timelineText.letterhead)}
                value={draft.letterhead}
                onChange={(letterhead) => change({ letterhead })}
              />
            </div>
            <TextInput
              label={say(timelineText.beforeEvents)}
              hint={say(timelineText.beforeHint)}
              value={draft.before.join(', ') || null}
              onChange={(text) => change({ before: splitCommas(text) })}
            />
          </Part>
          <Edits>{saving.record !== null && !saving.changed && <EventJoin record={saving.record} />}</Edits>
        </div>
      </div>
      <SaveBar
        state={saving.state}
        changed={saving.changed}
        needsReason={saving.record !== null}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onSave={(reason) => void saving.save(reason)}
        onDiscard={() => {
          saving.discard()
          setUnread(false)
          setRound(round + 1)
        }}
      />
    </div>
  )
}

/** The day an event is written down for; a claim's day is known only once it is saved. */
function dayOf(when: CaseEvent['when']): string | null {
  return when.kind === 'stated' ? (/^\d{4}-\d{2}-\d{2}/.exec(when.claim.reading ?? '')?.[0] ?? null) : null
}
