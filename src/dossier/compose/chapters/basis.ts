import type { CaseRecord, CandidatePair } from '../../../contract/case-record.ts'
import type { DeadlineView } from '../../../contract/analysis.ts'
import { isWithinDoubt } from '../../../model/clock-check.ts'
import { elapsedInWords } from '../../../model/elapsed-time.ts'
import { basisText } from '../../../text/dossier/basis.ts'
import { contestWords, intakeWords } from '../../../text/dossier/words.ts'
import type { Block, TableRow } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { facts, paragraph, row, section, stacked, table } from '../block-makers.ts'
import type { Scribe } from '../scribe.ts'

/** Chapter I: what the handling rests on, with its clocks; both day counts stand where the meaning of a day is unsettled. */
export function* basisBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  const { record } = material
  yield section(say(basisText.basis), { number: 'A' })
  yield record === null ? paragraph(say(basisText.recordMissing)) : facts(recordRows(scribe, record))
  yield deadlineBox(scribe)
  if (record?.otherProceedings) {
    yield section(say(basisText.otherProceedings))
    yield paragraph(scribe.prose(record.otherProceedings))
  }
  if (record?.purpose) {
    yield section(say(basisText.purpose))
    yield paragraph(record.purpose)
  }
}

function recordRows(scribe: Scribe, record: CaseRecord): (readonly [string, string | readonly Run[] | null])[] {
  const { say } = scribe
  const { assignmentLetter } = record
  const dated = (acts: readonly { date: string | null; about: string }[]): Run[] =>
    stacked(acts.map(({ date, about }) => [textRun(`${dayOf(scribe, date)}: `), ...scribe.prose(about)]))
  return [
    [say(basisText.source), say(intakeWords[record.intakeKind])],
    [say(basisText.reportNumber), record.reportNumber],
    [say(basisText.registration), record.registrationNumber],
    [say(basisText.received), record.receivedAt === null ? null : scribe.moment(record.receivedAt)],
    [say(basisText.registered), record.registeredAt === null ? null : scribe.moment(record.registeredAt)],
    [say(basisText.becameKnown), dated(record.becameKnown)],
    [say(basisText.reportedActs), dated(record.reportedActs)],
    [
      say(basisText.assignment),
      assignmentLetter &&
        say(basisText.letter, {
          number: scribe.known(assignmentLetter.number),
          date: scribe.date(assignmentLetter.date),
        }),
    ],
    [say(basisText.contest), contestName(scribe, record.contest)],
    [say(basisText.region), regionLine(record)],
    [say(basisText.pairs), stacked((scribe.material.elections?.pairs ?? []).map((pair) => pairLine(scribe, pair)))],
    [say(basisText.clock), stacked(scribe.material.clockChecks.map((check) => clockLine(scribe, check)))],
  ]
}

function dayOf(scribe: Scribe, date: string | null): string {
  return date === null ? scribe.date(null) : scribe.dateWithDay(date)
}

function contestName(scribe: Scribe, code: string | null): string | null {
  if (code === null) return null
  return isContest(code) ? scribe.say(contestWords[code]) : code
}

function isContest(code: string): code is keyof typeof contestWords {
  return Object.hasOwn(contestWords, code)
}

function regionLine({ region }: CaseRecord): string | null {
  if (region === null) return null
  return [region.district, region.regency, region.province].filter((part) => part !== null).join(', ')
}

/** Pairs are told by number and names, without party or colour. */
function pairLine(scribe: Scribe, pair: CandidatePair): string {
  const { say } = scribe
  if (pair.drawnNumber === null) return say(basisText.pairUndrawn, { names: pair.names })
  const drawn =
    pair.drawnOn === null ? say(basisText.drawnUnknown) : say(basisText.drawnOn, { date: scribe.date(pair.drawnOn) })
  return say(basisText.pair, { names: pair.names, number: pair.drawnNumber, drawn })
}

function clockLine(scribe: Scribe, check: Scribe['material']['clockChecks'][number]): string {
  const seconds = check.laptopMinusReferenceSeconds
  const isEqual = seconds === 0 || isWithinDoubt(check)
  const sentence = isEqual ? basisText.clockEqual : seconds > 0 ? basisText.clockFast : basisText.clockSlow
  const elapsed = elapsedInWords(seconds * 1_000)[scribe.material.language]
  const told = scribe.say(sentence, { moment: scribe.moment(check.checkedAt), elapsed, reference: check.reference })
  const { doubtSeconds } = check
  return doubtSeconds === undefined ? told : `${told} ${scribe.say(basisText.clockDoubt, { seconds: doubtSeconds })}`
}

function deadlineBox(scribe: Scribe): Block {
  const { material, say } = scribe
  const { form, deadlines } = material
  const competence = say(basisText.competence, { recipient: form.recipientName, verb: form.proposalVerb })
  const rights = say(form.mayProposeLevel ? basisText.proposes : basisText.forwards)
  const columns = [
    [say(basisText.step), 3.4],
    [say(basisText.start), 2.2],
    [say(basisText.lastDay), 3],
    [say(basisText.done), 1.9],
  ] as const
  const [first] = deadlines
  const notes = [
    ...(first === undefined ? [] : [say(basisText.toldOn, { date: scribe.date(first.toldOn) })]),
    ...(deadlines.some(({ unsettled }) => unsettled) ? [say(basisText.unsettled)] : []),
    ...(deadlines.some(({ incomplete }) => incomplete) ? [say(basisText.incomplete)] : []),
  ]
  const rows = deadlines.map((deadline) => deadlineRow(scribe, deadline))
  return {
    kind: 'box',
    look: 'notice',
    label: say(basisText.deadlines),
    blocks: [
      paragraph(competence + rights, { style: 'small' }),
      ...(rows.length > 0 ? [table(columns, rows, { extent: 'text' })] : []),
      ...notes.map((note) => paragraph(note, { style: 'small', gap: 6 })),
    ],
  }
}

/** How the last day stood on the date of the dossier; what is late stands as plain as what was done, the rest in a softer tone. */
function stateRun({ material }: Scribe, { told, states }: DeadlineView): Run[] {
  const isLate = states.some(({ kind }) => kind === 'passed' || kind === 'kept-late')
  return [textRun(told[material.language], isLate ? {} : { tone: 'muted' })]
}

function deadlineRow(scribe: Scribe, deadline: DeadlineView): TableRow {
  const { say } = scribe
  const marks = `${deadline.unsettled ? ' †' : ''}${deadline.incomplete ? ' *' : ''}`
  const last = stacked([
    deadline.calendar && say(basisText.byCalendar, { date: scribe.date(deadline.calendar) }),
    deadline.working && say(basisText.byWorking, { date: scribe.date(deadline.working) }),
  ])
  return row([
    stacked([`${deadline.title}${marks}`, [textRun(deadline.clause, { tone: 'muted' })], stateRun(scribe, deadline)]),
    say(basisText.days, { days: deadline.days, date: scribe.date(deadline.startDate) }),
    last,
    deadline.keptOn === null ? '–' : scribe.date(deadline.keptOn),
  ])
}
