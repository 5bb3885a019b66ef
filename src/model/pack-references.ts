import type { DataPackName, DataPacks } from '../contract/data-packs.ts'
import type { LegalBasis } from '../contract/data-packs/violation-catalogue.ts'

/** One row that refers to nothing, or contradicts what it refers to. */
export type PackFault = { pack: DataPackName; place: string; reason: string }

/**
 * Every reference between and inside the data packs that does not hold; an intact set gives an empty list.
 *
 * A schema sees one row at a time; a row that names a law, a milestone or a sanction nobody defined would surface only years later
 * in a dossier, so it is looked for when the packs are loaded.
 */
export function findPackFaults(packs: DataPacks): PackFault[] {
  return [
    ...catalogueFaults(packs),
    ...calendarFaults(packs),
    ...holidayFaults(packs),
    ...deadlineFaults(packs),
    ...recipientFaults(packs),
    ...formFaults(packs),
    ...identifierFaults(packs),
  ]
}

type Report = (ok: boolean, place: string, reason: string) => void

function collect(pack: DataPackName, check: (report: Report) => void): PackFault[] {
  const faults: PackFault[] = []
  check((ok, place, reason) => {
    if (!ok) faults.push({ pack, place, reason })
  })
  return faults
}

function catalogueFaults({ catalogue }: DataPacks): PackFault[] {
  const rows = [...catalogue.rows, ...catalogue.villageRows]
  const rowCodes = new Set(rows.map((row) => row.code))
  const instrumentIds = new Set(catalogue.instruments.map((instrument) => instrument.id))
  const sanctionCodes = new Set(catalogue.sanctions.map((sanction) => sanction.code))
  return collect('violation-catalogue', (report) => {
    reportTwins(
      report,
      'instruments',
      catalogue.instruments.map((instrument) => instrument.id),
    )
    reportTwins(
      report,
      'sanctions',
      catalogue.sanctions.map((sanction) => sanction.code),
    )
    reportTwins(
      report,
      'rows',
      rows.map((row) => row.code),
    )
    for (const instrument of catalogue.instruments) {
      reportOrder(report, instrument.id, instrument)
      const successor = instrument.succeededBy
      report(successor === null || instrumentIds.has(successor), instrument.id, `unknown successor ${successor}`)
    }
    for (const sanction of catalogue.sanctions) {
      report(instrumentIds.has(sanction.instrument), sanction.code, `unknown instrument ${sanction.instrument}`)
      reportOrder(report, sanction.code, sanction)
    }
    for (const row of rows) {
      reportTwins(
        report,
        row.code,
        row.elements.map((element) => element.code),
      )
      for (const option of row.sanctionOptions)
        report(sanctionCodes.has(option), row.code, `unknown sanction ${option}`)
      for (const other of row.overlapsWith) report(rowCodes.has(other), row.code, `unknown row ${other}`)
      const twin = rows.find((other) => other.code === row.counterpart)
      const mutual = row.counterpart === null || twin?.counterpart === row.code
      report(mutual, row.code, `counterpart ${row.counterpart} does not point back`)
    }
    for (const offence of catalogue.relatedOffences)
      for (const code of offence.seeRows) report(rowCodes.has(code), offence.code, `unknown row ${code}`)
    for (const { code, legalBasis } of [...rows, ...catalogue.relatedOffences])
      for (const basis of legalBasis) reportBasis(report, code, { basis, catalogue })
  })
}

function reportBasis(
  report: Report,
  code: string,
  { basis, catalogue }: { basis: LegalBasis; catalogue: DataPacks['catalogue'] },
): void {
  const place = `${code}: ${basis.instrument} ${basis.article ?? ''}`.trim()
  const instrument = catalogue.instruments.find((candidate) => candidate.id === basis.instrument)
  report(instrument !== undefined, place, 'unknown instrument')
  if (instrument === undefined) return
  reportOrder(report, place, basis)
  report(basis.validFrom >= instrument.validFrom, place, 'valid before its instrument')
  const endsInTime = instrument.validTo === null || (basis.validTo !== null && basis.validTo <= instrument.validTo)
  report(endsInTime, place, 'valid after its instrument')
}

function calendarFaults({ calendar, catalogue }: DataPacks): PackFault[] {
  const electionIds = new Set(calendar.elections.map((election) => election.id))
  const instrumentIds = new Set(catalogue.instruments.map((instrument) => instrument.id))
  return collect('election-calendar', (report) => {
    reportTwins(
      report,
      'milestones',
      calendar.milestones.map((milestone) => milestone.code),
    )
    reportTwins(
      report,
      'windows',
      calendar.windows.map((window) => window.code),
    )
    reportTwins(
      report,
      'stages',
      calendar.stages.map((stage) => stage.code),
    )
    for (const election of calendar.elections)
      report(instrumentIds.has(election.instrument), election.id, `unknown instrument ${election.instrument}`)
    for (const { code, election } of [
      ...calendar.contests,
      ...calendar.milestones,
      ...calendar.windows,
      ...calendar.stages,
    ])
      report(electionIds.has(election), code, `unknown election ${election}`)
    for (const contest of calendar.contests) {
      const pivot = calendar.milestones.find((milestone) => milestone.code === contest.determinationMilestone)
      const isOwn = pivot?.kind === 'determination' && pivot.contest === contest.code
      report(isOwn, contest.code, `no determination ${contest.determinationMilestone}`)
      for (const kind of ['campaign', 'quiet'] as const) {
        const name = kind === 'campaign' ? contest.campaignWindow : contest.quietWindow
        const window = calendar.windows.find((candidate) => candidate.code === name)
        report(window?.kind === kind && window.contest === contest.code, contest.code, `no ${kind} window ${name}`)
      }
    }
    for (const milestone of calendar.milestones)
      report((milestone.hour === null) === (milestone.zone === null), milestone.code, 'hour and zone go together')
    for (const band of [...calendar.windows, ...calendar.stages])
      report(band.start === null || band.start <= band.end, band.code, 'ends before it starts')
    for (const override of [...calendar.regionalOverrides, ...calendar.regionalOverrideShape.example])
      reportOverride(report, override, calendar)
  })
}

function reportOverride(
  report: Report,
  override: DataPacks['calendar']['regionalOverrides'][number],
  calendar: DataPacks['calendar'],
): void {
  const milestone = calendar.milestones.find((candidate) => candidate.code === override.replaces)
  const window = calendar.windows.find((candidate) => candidate.code === override.replaces)
  const target = milestone ?? window
  report(target !== undefined, override.id, `unknown milestone or window ${override.replaces}`)
  report(target === undefined || target.contest === override.contest, override.id, 'replaces a date of another contest')
  if (milestone) report(override.date !== null, override.id, 'a milestone needs a date')
  if (window) report(override.start !== null && override.end !== null, override.id, 'a window needs both ends')
  report((override.hour === null) === (override.zone === null), override.id, 'hour and zone go together')
}

function holidayFaults({ holidays, catalogue }: DataPacks): PackFault[] {
  return collect('holidays', (report) => {
    const rows = holidays.holidays.map((holiday) => `${holiday.date} ${holiday.nameId}`)
    reportTwins(report, 'holidays', rows)
    for (const holiday of holidays.holidays)
      report(
        holidays.coveredYears.includes(Number(holiday.date.slice(0, 4))),
        holiday.date,
        'outside the covered years',
      )
    const law = holidays.officeHours.instrument
    report(
      catalogue.instruments.some((instrument) => instrument.id === law),
      'officeHours',
      `unknown instrument ${law}`,
    )
    for (const month of holidays.ramadan) report(month.start <= month.end, month.year, 'ends before it starts')
  })
}

function deadlineFaults({ deadlineRules, calendar, catalogue }: DataPacks): PackFault[] {
  const startEvents = new Set(deadlineRules.startEvents.map((event) => event.code))
  const instrumentIds = new Set(catalogue.instruments.map((instrument) => instrument.id))
  return collect('deadline-rules', (report) => {
    const steps = deadlineRules.ruleSets.flatMap((set) => set.steps.map((step) => step.code))
    reportTwins(report, 'steps', steps)
    for (const set of deadlineRules.ruleSets) {
      reportOrder(report, set.code, set)
      for (const id of set.instruments) report(instrumentIds.has(id), set.code, `unknown instrument ${id}`)
      const known = set.election === null || calendar.elections.some((election) => election.id === set.election)
      report(known, set.code, `unknown election ${set.election}`)
      for (const step of set.steps) {
        report(startEvents.has(step.startEvent), step.code, `unknown start event ${step.startEvent}`)
        const next = step.extendableBy?.step
        const hasNext = next === undefined || set.steps.some((other) => other.code === next)
        report(hasNext, step.code, `unknown step ${next}`)
      }
    }
    const { ruleSet, step } = deadlineRules.countingRule.example
    const example = deadlineRules.ruleSets.find((set) => set.code === ruleSet)
    report(example?.steps.some((other) => other.code === step) === true, 'countingRule', `unknown step ${step}`)
  })
}

function recipientFaults({ recipients }: DataPacks): PackFault[] {
  const codes = recipients.profiles.map((profile) => profile.code)
  return collect('recipients', (report) => {
    reportTwins(report, 'profiles', codes)
    for (const code of [recipients.defaultCode, recipients.nameAskedFor])
      report(codes.includes(code), 'profiles', `unknown profile ${code}`)
    for (const profile of recipients.profiles) {
      const ended = profile.competentTo !== null
      report(!ended || profile.afterEndSentenceId !== undefined, profile.code, 'no sentence for after its end')
    }
  })
}

function formFaults({ forms, catalogue }: DataPacks): PackFault[] {
  return collect('forms', (report) => {
    reportTwins(
      report,
      'forms',
      forms.forms.map((form) => form.id),
    )
    for (const form of forms.forms) {
      reportOrder(report, form.id, form)
      const known = catalogue.instruments.some((instrument) => instrument.id === form.instrument)
      report(known, form.id, `unknown instrument ${form.instrument}`)
    }
  })
}

function identifierFaults({ personIdentifiers, catalogue }: DataPacks): PackFault[] {
  const layouts = new Set(personIdentifiers.identifiers.map((layout) => layout.code))
  return collect('person-identifiers', (report) => {
    for (const kind of personIdentifiers.subjectKinds) {
      for (const id of kind.identifiers) report(layouts.has(id), kind.code, `unknown identifier ${id}`)
      for (const id of kind.disciplineBasis) {
        const known = catalogue.instruments.some((instrument) => instrument.id === id)
        report(known, kind.code, `unknown instrument ${id}`)
      }
    }
    for (const layout of personIdentifiers.identifiers) {
      const width = layout.fields.reduce((sum, field) => sum + field.length, 0)
      report(width === layout.digits, layout.code, 'fields do not fill the number')
      const printed = layout.printGroups.reduce((sum, group) => sum + group, 0)
      report(printed === layout.digits, layout.code, 'print groups do not fill the number')
    }
  })
}

function reportTwins(report: Report, place: string, codes: readonly string[]): void {
  const seen = new Set<string>()
  for (const code of codes) {
    report(!seen.has(code), place, `${code} twice`)
    seen.add(code)
  }
}

function reportOrder(report: Report, place: string, row: { validFrom: string; validTo: string | null }): void {
  report(row.validTo === null || row.validFrom <= row.validTo, place, 'ends before it starts')
}
