import type { TimelineFigure } from '../../../src/contract/timeline-figure.ts'
import { say } from '../../../src/text/say.ts'
import { makeFigure } from '../../../renderer/features/timeline/figure/make-figure.ts'
import { timelineModel } from '../../../renderer/features/timeline/model/timeline-model.ts'
import { eventViews } from '../fixtures/sample/timeline.ts'
import { factsOfEvents, manyFacts, windowOf } from '../fixtures/timeline-window.ts'

const inIndonesian = (sentence: { id: string; en: string }, blanks = {}): string => say(sentence, 'id', blanks)
const telling = { say: inIndonesian, language: 'id', zone: 'WITA' } as const

const saturday = Date.parse('2024-09-28T00:00:00+08:00')
/** The determination of the sample case. */
export const pivot = {
  title: 'Penetapan calon',
  date: '2024-09-22',
  hour: '15:00',
  zone: 'WITA',
  source: 'B-036',
  dayFromMs: Date.parse('2024-09-22T00:00:00+08:00'),
  dayToMs: Date.parse('2024-09-23T00:00:00+08:00'),
  atMs: Date.parse('2024-09-22T15:00:00+08:00'),
} as const

/** The figure the timeline draws of the sample, with so many claims beside its events; words are as wide as a rule of thumb says. */
export function sampleFigure(claims = 0): TimelineFigure {
  const facts = [...factsOfEvents(eventViews), ...manyFacts(claims)]
  const filter = { subject: null, claims: 'all', people: [], places: [], sources: [], kinds: [], evidence: [] } as const
  const lore = { events: new Map(eventViews.map((view) => [view.id, view])), mediaTypes: new Map<string, string>() }
  const names = { labelOf: (lane: { key: string }) => lane.key || 'tanpa', first: ['Terlapor I'] }
  const span = { fromMs: Date.parse('2024-08-26T16:00:00Z'), toMs: Date.parse('2024-10-19T16:00:00Z') }
  return makeFigure({
    model: timelineModel(windowOf(facts, { by: 'person', views: eventViews, filter }), lore, names),
    span,
    ground: {
      bands: [],
      pivot,
      timeOff: [{ fromMs: saturday, toMs: saturday + 86_400_000, kind: 'day', name: 'libur' }],
    },
    title: 'Lini masa LMB: Terlapor I',
    telling,
    elapsed: true,
    measure: (text, size) => text.length * size * 0.5,
  })
}
