import type { ElementAssessment, ElementConclusion, ElementState, ElementView } from '../contract/analysis.ts'
import type { Support } from '../contract/people.ts'
import {
  countIndependentSources,
  groundsOf,
  isUsable,
  isWeak,
  isWithdrawn,
  questionOf,
  type Ground,
  type SourceFacts,
} from './source-counting.ts'

export type ElementFlag = ElementView['flags'][number]

/** What the flags need beside the count of sources. */
export type ElementFacts = SourceFacts & {
  /** Devices and events whose time no longer stands: a card was switched off, a time adopted anew. */
  unsettled: ReadonlySet<string>
}

/**
 * The state of one cell of the matrix, from what people entered alone: nothing usable for it, something for it and nothing against it,
 * or both. Withdrawn items and answers to leading questions carry nothing. No score, and no name is looked at.
 */
export function elementState(
  assessment: Pick<ElementAssessment, 'supporting' | 'contrary'> | null,
  facts: ElementFacts,
): ElementState {
  if (assessment === null || !isCarried(assessment.supporting, facts)) return 'empty'
  return isCarried(assessment.contrary, facts) ? 'contested' : 'supported'
}

/** Sources behind an element, copies and answers of one person counted once. */
export function independentSources(
  assessment: Pick<ElementAssessment, 'supporting'> | null,
  facts: ElementFacts,
): number {
  return assessment === null ? 0 : countIndependentSources(assessment.supporting, facts)
}

/**
 * What a reader should be warned of, in a fixed order.
 *
 * `lone-witness`: one person's word, and beside it nothing but items that show the subject with low confidence. `leading-question`: an
 * answer that was put into the mouth is cited. `withdrawn-evidence`, `photo-alone`: said by the facts. `look-again`: a time it rests on
 * no longer stands, so the conclusion drawn from it is open again.
 */
export function elementFlags(
  assessment: Pick<ElementAssessment, 'supporting' | 'contrary'> | null,
  facts: ElementFacts,
): ElementFlag[] {
  if (assessment === null) return []
  const direct = [...assessment.supporting, ...assessment.contrary]
  const supporting = groundsOf(assessment.supporting, facts)
  const cited = [...supporting, ...groundsOf(assessment.contrary, facts)]
  const isLeading = (ground: Ground): boolean =>
    ground.kind === 'statement' && questionOf(ground, facts)?.leading === true
  const found: Record<ElementFlag, boolean> = {
    'lone-witness': isLoneWitness(supporting, facts),
    'leading-question': cited.some(isLeading),
    'withdrawn-evidence': [...direct, ...cited].some((support) => isGone(support, facts)),
    'look-again': direct.some((support) => isUnsettled(support, facts)),
    'photo-alone': isPhotoAlone(supporting, facts),
  }
  return (Object.keys(found) as ElementFlag[]).filter((flag) => found[flag])
}

/** Why a conclusion does not stand on its cell; an empty list means it may be printed as it is. */
export type ConclusionFault = 'met-without-support' | 'reason-missing' | 'conclusion-missing' | 'reopened'

/**
 * Holds a conclusion against its cell: *terpenuhi* needs something usable, a contested cell and every *tidak terbukti* need a reason,
 * and a conclusion whose time no longer stands is open again. The program never concludes; it says what is missing.
 */
export function conclusionFaults(
  assessment: Pick<ElementAssessment, 'supporting' | 'contrary' | 'conclusion' | 'reason'> | null,
  facts: ElementFacts,
): ConclusionFault[] {
  if (assessment === null || assessment.conclusion === null) return ['conclusion-missing']
  const state = elementState(assessment, facts)
  const faults: ConclusionFault[] = []
  if (assessment.conclusion === 'met' && state === 'empty') faults.push('met-without-support')
  const needsReason = state === 'contested' || assessment.conclusion !== 'met'
  if (needsReason && (assessment.reason ?? '').trim() === '') faults.push('reason-missing')
  if (elementFlags(assessment, facts).includes('look-again')) faults.push('reopened')
  return faults
}

/** What the conclusions of all elements come to: met only if all are, not proved if one is not, else it cannot be assessed. */
export function outcomeOfElements(conclusions: readonly (ElementConclusion | null)[]): ElementConclusion | null {
  if (conclusions.length === 0 || conclusions.includes(null)) return null
  if (conclusions.includes('not-proved')) return 'not-proved'
  return conclusions.includes('cannot-be-assessed') ? 'cannot-be-assessed' : 'met'
}

/** An event that names no source still carries: a person put it there and answers for it. One that is withdrawn does not. */
function isCarried(supports: readonly Support[], facts: ElementFacts): boolean {
  return supports.some((support) => {
    if (isGone(support, facts)) return false
    const grounds = groundsOf([support], facts)
    return grounds.length === 0 || grounds.some((ground) => isUsable(ground, facts))
  })
}

/** Whether what a support names was taken out of use. */
function isGone(support: Support, facts: ElementFacts): boolean {
  if (support.kind === 'evidence') return isWithdrawn(support.number, facts.withdrawn)
  return (support.kind === 'statement' ? facts.statements : facts.restsOn)[support.id] === undefined
}

function isLoneWitness(supporting: readonly Ground[], facts: ElementFacts): boolean {
  const usable = supporting.filter((ground) => isUsable(ground, facts))
  const people = new Set(usable.map((ground) => witnessOf(ground, facts)).filter((person) => person !== null))
  const isOther = (ground: Ground): boolean => witnessOf(ground, facts) === null && !isWeak(ground, facts)
  return people.size === 1 && !usable.some(isOther)
}

/** Who speaks, where it is a witness; the subject's own admission and an expert's opinion are of another kind. */
function witnessOf(ground: Ground, { statements }: ElementFacts): string | null {
  if (ground.kind !== 'statement') return null
  const statement = statements[ground.id]
  if (statement === undefined || statement.capacity === 'subject' || statement.capacity === 'expert') return null
  return statement.person
}

function isPhotoAlone(supporting: readonly Ground[], facts: ElementFacts): boolean {
  const usable = supporting.filter((ground) => isUsable(ground, facts))
  return (
    usable.length > 0 && usable.every((ground) => ground.kind === 'evidence' && facts.photoAlone.has(ground.number))
  )
}

function isUnsettled(support: Support, facts: ElementFacts, seen: ReadonlySet<string> = new Set()): boolean {
  if (support.kind !== 'event' && support.kind !== 'device') return false
  if (seen.has(support.id)) return false
  if (facts.unsettled.has(support.id)) return true
  const next = new Set([...seen, support.id])
  return (facts.restsOn[support.id] ?? []).some((deeper) => isUnsettled(deeper, facts, next))
}
