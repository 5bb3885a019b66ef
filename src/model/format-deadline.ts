import type { DeadlineCount, DeadlineState } from '../contract/analysis.ts'
import type { Sentence } from '../contract/problem.ts'

/** How a last day stands by one count: `sisa 3 hari kalender`, `terlambat 2 hari kerja`. */
export function formatDeadlineState({ count, kind, days }: DeadlineState): Sentence {
  const { id, en } = words[count]
  // A number only where there is one: a count that is not known, or a weekend after the last working day, has none.
  const told = days === null || days === 0 ? null : days
  switch (kind) {
    case 'open':
      return told === null
        ? { id: `belum lewat menurut ${id}`, en: `not passed by ${en}s` }
        : { id: `sisa ${told} ${id}`, en: `${told} ${plural(en, told)} left` }
    case 'today':
      return { id: `hari terakhir menurut ${id}`, en: `last day by ${en}s` }
    case 'passed':
      return told === null
        ? { id: `lewat menurut ${id}`, en: `over by ${en}s` }
        : { id: `lewat ${told} ${id}`, en: `${told} ${plural(en, told)} over` }
    case 'kept':
      return { id: `dalam tenggat menurut ${id}`, en: `in time by ${en}s` }
    case 'kept-late':
      return told === null
        ? { id: `terlambat menurut ${id}`, en: `late by ${en}s` }
        : { id: `terlambat ${told} ${id}`, en: `late by ${told} ${plural(en, told)}` }
  }
}

/** Both counts in one line, *terlambat 2 hari kerja; dalam tenggat menurut hari kalender*: what is late or near comes first. */
export function formatDeadline(states: readonly DeadlineState[]): Sentence {
  if (states.length > 1 && states.every(({ kind }) => kind === 'kept'))
    return { id: 'dalam tenggat menurut kedua hitungan', en: 'in time by both counts' }
  const told = states.toSorted((a, b) => gravity.indexOf(a.kind) - gravity.indexOf(b.kind)).map(formatDeadlineState)
  return { id: told.map(({ id }) => id).join('; '), en: told.map(({ en }) => en).join('; ') }
}

const gravity: readonly DeadlineState['kind'][] = ['kept-late', 'passed', 'today', 'open', 'kept']

const words: Readonly<Record<DeadlineCount, Sentence>> = {
  calendar: { id: 'hari kalender', en: 'calendar day' },
  working: { id: 'hari kerja', en: 'working day' },
}

function plural(day: string, days: number): string {
  return days === 1 ? day : `${day}s`
}
