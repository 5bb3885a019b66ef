import type { AllegationFacts, AssessedElement, CompletenessFacts, GapFinding } from './completeness.ts'
import { conclusionFaults, outcomeOfElements } from './elements.ts'
import { gapIf } from './gap.ts'
import { motiveFaults } from './motive.ts'
import { missingFactors } from './proportionality.ts'
import { isPhaseReopened } from './reopened-phase.ts'

/**
 * Material requirements (*syarat materiel*), allegation by allegation and element by element; then the recommendation and the summary.
 *
 * Motive and proportionality are asked only of an allegation concluded as met: there is no motive of an act that is not proved.
 */
export function materialGaps(facts: CompletenessFacts): GapFinding[] {
  const { subject } = facts
  return [
    ...gapIf(facts.allegations.length === 0, 'allegation-missing', subject.id),
    ...facts.allegations.flatMap((allegation) => allegationGaps(allegation, facts)),
    ...gapIf(
      !facts.recommendations.some((one) => one.body.subject === subject.id),
      'recommendation-missing',
      subject.id,
    ),
    ...gapIf(!facts.narratives.some((one) => one.body.subject === subject.id), 'summary-missing', subject.id),
  ]
}

function allegationGaps(allegation: AllegationFacts, facts: CompletenessFacts): GapFinding[] {
  const { id, body, phase } = allegation
  const conclusion = facts.conclusions.find((one) => one.body.allegation === id)?.body ?? null
  const outcome = outcomeOfElements(
    allegation.elements.map((element) => cellOf(id, element, facts)?.body.conclusion ?? null),
  )
  return [
    ...gapIf(body.row === null, 'row-missing', id),
    ...gapIf(body.row !== null && !allegation.rowApplies, 'row-not-applicable', id, { row: body.row ?? '' }),
    ...gapIf(body.events.length === 0, 'events-missing', id),
    ...gapIf(body.events.length > 0 && !allegation.hasTime, 'act-undated', id),
    ...gapIf(body.events.length > 0 && !allegation.hasPlace, 'act-place-missing', id),
    ...gapIf(body.phaseChosen === null && isOpenPhase(phase?.positions ?? []), 'phase-undecided', id),
    ...gapIf(
      body.phaseChosen !== null && isPhaseReopened(body.phaseChosen.position, phase?.positions ?? []),
      'phase-reopened',
      id,
    ),
    ...gapIf(body.answer === null, 'answer-missing', id),
    ...allegation.elements.flatMap((element) => elementGaps({ allegation: id, element }, facts)),
    ...gapIf(conclusion === null, 'conclusion-missing', id),
    ...gapIf(conclusion !== null && outcome !== null && conclusion.outcome !== outcome, 'conclusion-differs', id),
    ...(conclusion?.outcome === 'met' ? weighingGaps(id, facts) : []),
  ]
}

/** On the day of the pivot, or where the time touches several phases, a person has to choose (phaseRule of the calendar). */
function isOpenPhase(positions: readonly string[]): boolean {
  return positions.length > 1 || positions.includes('on-day')
}

function cellOf(allegation: string, element: string, facts: CompletenessFacts): AssessedElement | undefined {
  return facts.elements.find((one) => one.body.allegation === allegation && one.body.element === element)
}

function elementGaps(cell: { allegation: string; element: string }, facts: CompletenessFacts): GapFinding[] {
  const assessed = cellOf(cell.allegation, cell.element, facts)
  const about = `${cell.allegation} ${cell.element}`
  if (assessed === undefined) return gapIf(true, 'element-not-assessed', about, cell)
  return conclusionFaults(assessed.body, { ...facts.elementFacts, unsettled: assessed.unsettled }).map((fault) => ({
    code: `element-${fault}`,
    about,
    params: cell,
  }))
}

function weighingGaps(id: string, facts: CompletenessFacts): GapFinding[] {
  const motives = facts.motives.filter((one) => one.body.allegation === id)
  const worksheet = facts.proportionality.find((one) => one.body.allegation === id)?.body ?? null
  const faults = motives.flatMap((one) => motiveFaults(one.body).map((fault) => ({ fault, motive: one.id })))
  return [
    ...gapIf(motives.length === 0, 'motive-missing', id),
    ...faults.flatMap(({ fault, motive }) => gapIf(true, `motive-${fault}`, `${id} ${motive}`, { motive })),
    ...gapIf(worksheet === null, 'proportionality-missing', id),
    ...(worksheet === null ? [] : missingFactors(worksheet)).flatMap((factor) =>
      gapIf(true, 'factor-missing', `${id} ${factor}`, { factor }),
    ),
  ]
}
