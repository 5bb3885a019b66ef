import { standingRecords } from '../../casework/records/standing-records.ts'
import { casePacks } from '../../casework/data-packs/case-packs.ts'
import { caseSetting, displayZoneOf } from '../../casework/timeline/case-setting.ts'
import type { WorkingTime } from '../../casework/timeline/timeline-facts.ts'
import { timelineChoices, windowTimeline } from '../../casework/timeline/window-timeline.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import { TimeSource } from '../../contract/metadata.ts'
import type { Sentence } from '../../contract/problem.ts'
import { MarkKind, type LaneBy } from '../../contract/timeline-window.ts'
import { timeSourceWords } from '../../text/screens/words.ts'
import { markKindWords, noLaneWords } from '../../text/timeline.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { shippedPacks } from '../shipped-packs.ts'

type WindowHandlers = Pick<Handlers, 'timeline.window' | 'timeline.choices'>

/** What the timeline draws, and what it can be filtered by. */
export function createTimelineWindowHandlers(desk: Desk, packs: () => DataPacks = shippedPacks): WindowHandlers {
  return {
    'timeline.window': async ({ caseId, ...question }) => {
      const openCase = desk.caseOf(caseId)
      const answer = windowTimeline(openCase, question, workingTimeOf(openCase, casePacks(openCase, packs())))
      const title = laneTitles(openCase, question.lanesBy)
      return {
        ...answer,
        zone: displayZoneOf(openCase),
        lanes: answer.lanes.map(({ key, marks }) => ({ key, title: title(key), marks })),
      }
    },
    'timeline.choices': async ({ caseId }) => {
      const openCase = desk.caseOf(caseId)
      const choices = timelineChoices(openCase, workingTimeOf(openCase, casePacks(openCase, packs())))
      const titled = (by: LaneBy): { key: string; title: Sentence; count: number }[] =>
        choices[by].map(({ key, count }) => ({ key, title: laneTitles(openCase, by)(key), count }))
      return {
        people: titled('person'),
        places: titled('place'),
        sources: titled('source').map((one) => ({ ...one, key: TimeSource.parse(one.key) })),
        kinds: titled('kind').map((one) => ({ ...one, key: MarkKind.parse(one.key) })),
      }
    },
  }
}

function workingTimeOf(openCase: OpenCase, packs: DataPacks): WorkingTime {
  return { zone: caseSetting(openCase, packs).placeZone, holidays: packs.holidays }
}

function laneTitles(openCase: OpenCase, by: LaneBy): (key: string) => Sentence {
  const plain = (text: string): Sentence => ({ id: text, en: text })
  const records = by === 'person' ? standingRecords(openCase, 'person') : []
  const people = new Map(records.map(({ id, body }) => [id, body]))
  return (key) => {
    if (key === '') return noLaneWords[by]
    if (by === 'source') return timeSourceWords[TimeSource.parse(key)]
    if (by === 'kind') return markKindWords[MarkKind.parse(key)]
    const person = people.get(key)
    return plain(person === undefined ? key : `${person.code} · ${person.name}`)
  }
}
