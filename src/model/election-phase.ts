import type { CalendarWindow, Contest, ElectionCalendar, Milestone } from '../contract/data-packs/election-calendar.ts'
import type { ZoneName } from '../contract/identifiers.ts'
import type { Sentence } from '../contract/problem.ts'
import type { DerivedTime, PhasePosition, PhaseView } from '../contract/timeline.ts'
import { hasInterval } from './claimed-time.ts'
import { formatCivilMoment, formatDate, type Language } from './format-moment.ts'
import { formatPivotMargin, pivotMargin } from './pivot-margin.ts'
import { civilOfUtc, readCivilText } from './zone.ts'

/** What a region's own decision puts in the place of a milestone or window; those of the case and of the pack both fit. */
export type PhaseOverride = {
  replaces: string
  date: string | null
  hour: string | null
  zone: ZoneName | null
  start: string | null
  end: string | null
  decisionNumber: string | null
  source: string
}

/** The days a time touches, first and last inside; an open end is null. */
export type CivilSpan = { first: string | null; last: string | null }

export type PhaseQuestion = {
  calendar: ElectionCalendar
  contest: string
  /** Overrides of the region of the case; a later one of the same milestone replaces an earlier one. */
  overrides: readonly PhaseOverride[]
  /** The time of an act, or those of all events of one allegation: then every phase any of them touches. */
  times: readonly DerivedTime[]
  /** Zone of the place of the act, in which its civil date is told. */
  zone: ZoneName
  /** Zones the places of the times may lie in, in their order; none or left out: `zone`. Near a border of zones there are several. */
  zones?: readonly (readonly ZoneName[])[]
}

type Pivot = NonNullable<PhaseView['pivot']>

/**
 * The phases times touch for one contest, computed from its determination milestone and its campaign window alone.
 *
 * Follows the steps of `phaseRule` in the election calendar: override, civil date at the place of the act, compare with the milestone's
 * date; campaign apart from that, both ends inside. Stages never decide. Null where the contest is not in the calendar; a time without
 * an interval touches nothing. Near a border of zones every phase of either side is touched. `marginHours` is that of the end nearest to
 * the pivot, told only where its hour is known; else the words tell the least and the most.
 */
export function electionPhase(question: PhaseQuestion): PhaseView | null {
  const contest = question.calendar.contests.find((candidate) => candidate.code === question.contest)
  if (contest === undefined) return null
  const pivot = pivotOf(contest, question)
  const campaign = campaignOf(contest, question)
  const zonesOf = (index: number): readonly ZoneName[] => {
    const zones = question.zones?.[index] ?? []
    return zones.length === 0 ? [question.zone] : zones
  }
  const spans = question.times
    .flatMap((time, index) => zonesOf(index).map((zone) => civilSpanOf(time, zone)))
    .filter((span) => span !== null)
  const beside = [...new Set(question.times.flatMap((_, index) => (zonesOf(index).length > 1 ? zonesOf(index) : [])))]
  const margin = pivot === null ? null : pivotMargin(question.times, pivot, question.zone)
  const isExact = margin !== null && margin.leastMs === margin.mostMs && pivot?.hour !== null
  const touched = pivot === null ? [] : spans.flatMap((span) => positionsOf(span, pivot.date))
  const words = campaign === null ? [] : spans.flatMap((span) => campaignSet(span, campaign))
  const phase = {
    contest: contest.code,
    positions: allPositions.filter((position) => touched.includes(position)),
    campaign: [true, false].filter((word) => words.includes(word)),
    marginHours: isExact ? Math.round(margin.leastMs / 360_000) / 10 : null,
    pivot,
  }
  const more = { margin: formatPivotMargin(margin), beside }
  return { ...phase, shown: { id: phaseIn('id', phase, more), en: phaseIn('en', phase, more) } }
}

const allPositions: readonly PhasePosition[] = ['before', 'on-day', 'after']

/** The days a time touches on the wall clock of a zone; null where it has no interval or lies before 1988. */
export function civilSpanOf(time: DerivedTime, zone: ZoneName): CivilSpan | null {
  if (!hasInterval(time)) return null
  const first = time.fromMs === null ? null : civilOfUtc(time.fromMs, zone)?.date
  // The interval is half-open: one that ends at midnight does not touch the next day.
  const last = time.toMs === null ? null : civilOfUtc(time.toMs - 1, zone)?.date
  return first === undefined || last === undefined ? null : { first, last }
}

/** Codes of the bands on the ruler a time touches, in the order of the calendar; for showing only, never for deciding. */
export function electionStages(
  calendar: ElectionCalendar,
  { contest, time, zone }: { contest: string | null; time: DerivedTime; zone: ZoneName },
): string[] {
  const span = civilSpanOf(time, zone)
  if (span === null) return []
  const election = calendar.contests.find((candidate) => candidate.code === contest)?.election
  return calendar.stages
    .filter((stage) => election === undefined || stage.election === election)
    .filter((stage) => touches(span, stage))
    .map((stage) => stage.code)
}

/** The determination that decides the phase in one contest, with the region's own decision where there is one; null where it has none. */
export function pivotOf(
  contest: Contest,
  { calendar, overrides }: Pick<PhaseQuestion, 'calendar' | 'overrides'>,
): Pivot | null {
  const milestone = calendar.milestones.find((candidate) => candidate.code === contest.determinationMilestone)
  if (milestone === undefined || milestone.kind !== 'determination') return null
  const override = overrides.findLast((candidate) => candidate.replaces === milestone.code && candidate.date !== null)
  return override?.date
    ? { ...overridden(override), milestone: milestone.code, date: override.date }
    : shipped(milestone)
}

function shipped({ code, date, hour, zone, source }: Milestone): Pivot {
  return { milestone: code, date, hour, zone, source }
}

function overridden({ hour, zone, source, decisionNumber }: PhaseOverride): Omit<Pivot, 'milestone' | 'date'> {
  return { hour, zone, source: decisionNumber === null ? source : `${decisionNumber} (${source})` }
}

function campaignOf(contest: Contest, { calendar, overrides }: PhaseQuestion): { start: string; end: string } | null {
  const window: CalendarWindow | undefined = calendar.windows.find((one) => one.code === contest.campaignWindow)
  if (window === undefined || window.kind !== 'campaign') return null
  const override = overrides.findLast((candidate) => candidate.replaces === window.code)
  return override?.start && override.end ? { start: override.start, end: override.end } : window
}

function positionsOf({ first, last }: CivilSpan, pivot: string): PhasePosition[] {
  const positions: PhasePosition[] = []
  if (first === null || first < pivot) positions.push('before')
  if ((first === null || first <= pivot) && (last === null || last >= pivot)) positions.push('on-day')
  if (last === null || last > pivot) positions.push('after')
  return positions
}

function campaignSet(span: CivilSpan, window: { start: string; end: string }): boolean[] {
  const inside = touches(span, window)
  const outside = span.first === null || span.first < window.start || span.last === null || span.last > window.end
  return [...(inside ? [true] : []), ...(outside ? [false] : [])]
}

function touches({ first, last }: CivilSpan, band: { start: string | null; end: string }): boolean {
  return (first === null || first <= band.end) && (last === null || band.start === null || last >= band.start)
}

/** Words of the three positions. */
export const phasePositionWords: Readonly<Record<Language, Readonly<Record<PhasePosition, string>>>> = {
  id: {
    before: 'sebelum penetapan calon',
    'on-day': 'pada hari penetapan calon',
    after: 'sesudah penetapan calon',
  },
  en: {
    before: 'before the determination of candidates',
    'on-day': 'on the day of the determination',
    after: 'after the determination of candidates',
  },
}

const words: Readonly<
  Record<Language, Record<'or' | 'and' | 'unknown' | 'inside' | 'outside' | 'partly' | 'beside', string>>
> = {
  id: {
    or: ' atau ',
    and: ' dan ',
    beside: 'dekat batas zona, dihitung menurut ',
    unknown: 'fase tidak dapat dihitung',
    inside: 'dalam masa kampanye',
    outside: 'di luar masa kampanye',
    partly: 'sebagian dalam masa kampanye',
  },
  en: {
    or: ' or ',
    and: ' and ',
    beside: 'near a border of zones, told by ',
    unknown: 'the phase cannot be computed',
    inside: 'within the campaign period',
    outside: 'outside the campaign period',
    partly: 'partly within the campaign period',
  },
}

function phaseIn(
  language: Language,
  phase: Omit<PhaseView, 'shown'>,
  { margin, beside }: { margin: Sentence | null; beside: readonly ZoneName[] },
): string {
  if (phase.positions.length === 0 || phase.pivot === null) return words[language].unknown
  const positions = phase.positions.map((position) => phasePositionWords[language][position]).join(words[language].or)
  const parts = [`${positions} (${pivotIn(language, phase.pivot)})`, ...(margin === null ? [] : [margin[language]])]
  if (phase.campaign.length > 0) parts.push(words[language][campaignWord(phase.campaign)])
  if (beside.length > 0) parts.push(`${words[language].beside}${beside.join(words[language].and)}`)
  return parts.join('; ')
}

function pivotIn(language: Language, { date, hour, zone }: Pivot): string {
  const start = hour === null ? undefined : readCivilText(`${date}T${hour}`)?.start
  if (start === undefined || zone === null) return formatDate(date, language)
  return formatCivilMoment(start, { zone: zone as ZoneName, language })
}

function campaignWord(campaign: readonly boolean[]): 'inside' | 'outside' | 'partly' {
  if (campaign.length === 2) return 'partly'
  return campaign[0] === true ? 'inside' : 'outside'
}
