import type { Sentence } from '../../contract/problem.ts'
import { formatDate, formatInstant } from '../../model/format-moment.ts'
import { civilOfUtc } from '../../model/zone.ts'
import { commonText } from '../../text/dossier/common.ts'
import { say, type Blanks } from '../../text/say.ts'
import type { Run } from '../layout/inline/run.ts'
import type { DossierMaterial } from './dossier-material.ts'
import { proseRuns } from './prose-runs.ts'

/** What every chapter writes with: the material, the language, and the forms of dates and names. */
export type Scribe = {
  readonly material: DossierMaterial
  readonly places: ReferencePlaces
  readonly say: (sentence: Sentence, blanks?: Blanks) => string
  /** `14 Oktober 2024 pukul 10.40 WITA` in the zone of the case; *tidak diketahui* for null. */
  moment(instant: string | null): string
  /** `14 Oktober 2024`. */
  date(civil: string | null): string
  dateWithDay(civil: string): string
  /** The day an instant falls on in the zone of the case. */
  dayOf(instant: string): string
  /** Free text with its evidence and record numbers made into references. */
  prose(text: string): Run[]
  /** How somebody is named in the text: `Saksi-1`. An unknown code is printed as it is. */
  personCode(id: string): string
  known(value: string | null): string
}

/** A scribe for one material. */
export function createScribe(material: DossierMaterial): Scribe {
  const { language } = material
  const speak = (sentence: Sentence, blanks?: Blanks): string => say(sentence, language, blanks)
  const everybody = new Map([material.subject, ...material.people].map((entry) => [entry.id, entry.body.code]))
  const places = referencePlaces(material)
  const known = (value: string | null): string => value ?? speak(commonText.unknown)
  return {
    material,
    places,
    say: speak,
    known,
    moment(instant) {
      if (instant === null) return speak(commonText.unknown)
      return formatInstant(Date.parse(instant), material.case.zone)[language]
    },
    date: (civil) => (civil === null ? speak(commonText.unknown) : formatDate(civil, language)),
    dayOf: (instant) => formatDate(civilOfUtc(Date.parse(instant), material.case.zone)?.date ?? instant, language),
    dateWithDay: (civil) => formatDate(civil, language, true),
    prose: (text) => proseRuns(text, places),
    personCode: (id) => everybody.get(id) ?? id,
  }
}

/** Every number that can be followed, with the anchor of its place. */
export type ReferencePlaces = {
  evidence: ReadonlySet<string>
  statements: ReadonlySet<string>
  events: ReadonlySet<string>
}

/** The numbers of a material that have a place in its dossier. */
export function referencePlaces(material: DossierMaterial): ReferencePlaces {
  return {
    evidence: new Set(material.evidence.map((item) => item.view.number)),
    statements: new Set(material.statements.map((statement) => statement.id)),
    events: new Set(material.events.map((event) => event.id)),
  }
}
