import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import type { Recorded } from '../../../src/contract/records.ts'
import type { CaseEvent, TimeClaim } from '../../../src/contract/timeline.ts'
import { certaintyWords, timelineText } from '../../../src/text/screens/timeline.ts'
import { precisionWords, timeSourceWords } from '../../../src/text/screens/words.ts'
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
import type { Zone } from '../../ui/show-time.ts'
import { SupportsInput } from '../evidence/SupportsInput.tsx'
import { splitCommas } from '../../ui/split-commas.ts'
import { readCivilText, writeCivilText } from './civil-text.ts'

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
          <WhenPart event={draft} change={change} />
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
            <TextInput
              label={say(timelineText.place)}
              value={draft.place?.name ?? null}
              onChange={(name) => change({ place: name === null ? null : { ...(draft.place ?? noPlace), name } })}
            />
          </Part>
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
            </div>
            <TextInput
              label={say(timelineText.beforeEvents)}
              hint={say(timelineText.beforeHint)}
              value={draft.before.join(', ') || null}
              onChange={(text) => change({ before: splitCommas(text) })}
            />
          </Part>
        </div>
      </div>
      <SaveBar
        state={saving.state}
        changed={saving.changed}
        needsReason={saving.record !== null}
        onSave={(reason) => void saving.save(reason)}
      />
    </div>
  )
}

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

function WhenPart({ event, change }: { event: CaseEvent; change: (next: Partial<CaseEvent>) => void }) {
  const say = useSay()
  const { zone } = useCase()
  const claim = event.when.kind === 'stated' ? event.when.claim : null
  const [typed, setTyped] = useState<string | null>(claim?.reading ? writeCivilText(claim.reading) : null)
  const set = (next: Partial<TimeClaim>): void =>
    change({ when: { kind: 'stated', claim: { ...(claim ?? blankClaim(zone)), ...next } } })
  const type = (text: string | null): void => {
    setTyped(text)
    const reading = text === null ? null : readCivilText(text)
    if (text === null) change({ when: { kind: 'undated' } })
    else if (reading !== null) set({ reading: reading.text, raw: text, precision: reading.precision })
  }
  return (
    <Part title={say(timelineText.when)}>
      <div className="fields">
        <TextInput
          label={say(timelineText.timeText)}
          hint={say(timelineText.timeHint)}
          value={typed}
          onChange={type}
          error={typed !== null && readCivilText(typed) === null ? say(timelineText.timeWrong) : null}
        />
        {claim && (
          <>
            <TextInput
              label={say(timelineText.timeEnd)}
              value={claim.readingEnd === null ? null : writeCivilText(claim.readingEnd)}
              onChange={(text) =>
                set({
                  readingEnd: text === null ? null : (readCivilText(text)?.text ?? null),
                  ...(text === null ? {} : { precision: 'interval' }),
                })
              }
            />
            <Choice
              label={say(timelineText.precision)}
              value={claim.precision}
              options={optionsOf(precisionWords, say)}
              onChange={(precision) => precision && set({ precision })}
            />
            <Choice
              label={say(timelineText.source)}
              value={claim.source}
              options={optionsOf(timeSourceWords, say)}
              onChange={(source) => source && set({ source })}
            />
            <Choice
              label={say(timelineText.zone)}
              value={claim.assumedZone?.zone ?? null}
              options={zones.map((name) => ({ value: name, label: name }))}
              onChange={(next) =>
                next &&
                set({
                  assumedZone: {
                    zone: next,
                    by: claim.assumedZone?.by ?? '-',
                    because: claim.assumedZone?.because ?? '-',
                  },
                })
              }
            />
          </>
        )}
      </div>
    </Part>
  )
}

function blankClaim(zone: Zone): TimeClaim {
  return {
    source: 'stated-by-person',
    raw: '',
    offset: null,
    assumedZone: { zone, by: '-', because: '-' },
    reading: null,
    readingEnd: null,
    precision: 'day',
    marginMinutes: null,
  }
}

const noPlace = { latitude: null, longitude: null, accuracyMeters: null, zone: null }

const blankEvent: CaseEvent = {
  title: '',
  description: null,
  when: { kind: 'undated' },
  before: [],
  place: null,
  people: [],
  supports: [],
  certainty: 'unproved',
  officialAgenda: null,
  stateFacility: null,
  letterhead: null,
  origin: null,
  contest: null,
}
