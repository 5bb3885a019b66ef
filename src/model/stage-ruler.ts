import type { Contest, ElectionCalendar } from '../contract/data-packs/election-calendar.ts'
import { ZoneName } from '../contract/identifiers.ts'
import type { Sentence } from '../contract/problem.ts'
import type { StageRuler } from '../contract/stage-ruler.ts'
import { pivotOf, type PhaseOverride } from './election-phase.ts'

export type RulerQuestion = {
  calendar: ElectionCalendar
  contest: string | null
  /** Decisions of the region of the case; a later one of the same milestone or window replaces an earlier one. */
  overrides: readonly PhaseOverride[]
  /** The zone of the region, told with a pivot whose own zone is not known. */
  zone: ZoneName
}

type Band = StageRuler['stages'][number]

/**
 * The bands and the pivot drawn under a timeline: the stages of the election, the campaign and quiet windows of the contest, voting.
 *
 * Decides nothing; the phase of an act is computed by {@link pivotOf} and the campaign window alone. A band of the calendar that only
 * repeats a window is left out, so that an override never leaves the national days standing beside those of the region.
 */
export function stageRuler(question: RulerQuestion): StageRuler {
  const contest = question.calendar.contests.find((candidate) => candidate.code === question.contest)
  if (contest === undefined) return { pivot: null, stages: [] }
  const bands = [...stageBands(contest, question), ...windowBands(contest, question), ...votingBands(contest, question)]
  return { pivot: toPivot(contest, question), stages: bands.toSorted(compareBands) }
}

function toPivot(contest: Contest, question: RulerQuestion): StageRuler['pivot'] {
  const pivot = pivotOf(contest, question)
  const milestone = question.calendar.milestones.find((one) => one.code === pivot?.milestone)
  if (pivot === null || milestone === undefined) return null
  const zone = ZoneName.safeParse(pivot.zone)
  return {
    title: titleOf(milestone),
    date: pivot.date,
    hour: pivot.hour,
    zone: zone.success ? zone.data : question.zone,
    source: pivot.source,
  }
}

function stageBands({ election }: Contest, { calendar }: RulerQuestion): Band[] {
  const windows = calendar.windows.filter((window) => window.election === election)
  return calendar.stages
    .filter((stage) => stage.election === election)
    .filter((stage) => !windows.some((window) => window.start === stage.start && window.end === stage.end))
    .map((stage) => ({
      code: stage.code,
      title: titleOf(stage),
      start: stage.start,
      end: stage.end,
      kind: 'stage' as const,
    }))
}

function windowBands(contest: Contest, { calendar, overrides }: RulerQuestion): Band[] {
  return calendar.windows
    .filter((window) => window.code === contest.campaignWindow || window.code === contest.quietWindow)
    .map((window) => {
      const own = overrides.findLast((one) => one.replaces === window.code && one.start !== null && one.end !== null)
      const days = { start: own?.start ?? window.start, end: own?.end ?? window.end }
      return { code: window.code, title: titleOf(window), ...days, kind: window.kind }
    })
}

function votingBands(contest: Contest, { calendar, overrides }: RulerQuestion): Band[] {
  return calendar.milestones
    .filter((one) => one.contest === contest.code && one.kind === 'voting')
    .map((one) => {
      const date = overrides.findLast((own) => own.replaces === one.code && own.date !== null)?.date ?? one.date
      return { code: one.code, title: titleOf(one), start: date, end: date, kind: 'voting' as const }
    })
}

function titleOf({ nameId, nameEn }: { nameId: string; nameEn: string }): Sentence {
  return { id: nameId, en: nameEn }
}

function compareBands(a: Band, b: Band): number {
  return (
    compareText(a.start ?? '', b.start ?? '') || compareText(a.end ?? '', b.end ?? '') || compareText(a.code, b.code)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
