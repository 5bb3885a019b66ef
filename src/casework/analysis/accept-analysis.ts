import type {
  AcceptedGap,
  Allegation,
  Conclusion,
  Contradiction,
  ElementAssessment,
  EvidenceUse,
  Motive,
  Narrative,
  Proportionality,
  Recommendation,
} from '../../contract/analysis.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { gapCodes } from '../../contract/gap-code.ts'
import { findRow } from '../../model/legal-catalogue.ts'
import { isMotiveCode } from '../../model/motive.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import {
  refuseEntry,
  refuseReference,
  refuseTwin,
  requireEvidence,
  requireRecord,
  requireRecords,
  requireSupports,
} from '../records/check-references.ts'
import { caseSetting } from '../timeline/case-setting.ts'
import { requireContest } from '../timeline/accept-timeline.ts'
import { formOfCase } from './list-gaps.ts'

/** Refuses an allegation against somebody who is no subject, in an unknown contest, under an unknown row, or about unknown events. */
export function acceptAllegation(openCase: OpenCase, allegation: Allegation, packs: DataPacks): void {
  requireSubject(openCase, allegation.subject)
  requireContest(allegation.contest, packs)
  if (allegation.row !== null && findRow(allegation.row, packs.catalogue) === null) refuseReference(allegation.row)
  requireRecords(openCase, 'event', allegation.events)
  requireSupports(openCase, allegation.answer?.supports ?? [])
}

/** Refuses an assessment of an element the row of its allegation does not have, and a second one of the same cell. */
export function acceptElement(
  openCase: OpenCase,
  assessment: ElementAssessment,
  { id, packs }: { id: string | null; packs: DataPacks },
): void {
  const { row } = requireRecord(openCase, 'allegation', assessment.allegation).body
  const elements = row === null ? [] : (findRow(row, packs.catalogue)?.elements ?? [])
  if (!elements.some((element) => element.code === assessment.element)) refuseReference(assessment.element)
  requireSupports(openCase, [...assessment.supporting, ...assessment.contrary])
  refuseTwin(openCase, 'element', {
    id,
    isSame: (other) => other.allegation === assessment.allegation && other.element === assessment.element,
  })
}

/** Refuses a motive whose code is not one of its class. What it still owes its reader is a gap, not a refusal. */
export function acceptMotive(openCase: OpenCase, motive: Motive): void {
  requireRecord(openCase, 'allegation', motive.allegation)
  for (const one of [motive, ...(motive.alternative === null ? [] : [motive.alternative])])
    if (!isMotiveCode(one.class, one.code)) refuseReference(`${one.class} ${one.code}`)
  requireSupports(openCase, [...motive.supporting, ...motive.contrary, ...(motive.alternative?.answeredBy ?? [])])
}

/** Refuses a worksheet that fills a factor twice, and a second one of the same allegation. */
export function acceptProportionality(openCase: OpenCase, worksheet: Proportionality, id: string | null): void {
  requireRecord(openCase, 'allegation', worksheet.allegation)
  const factors = worksheet.factors.map((row) => row.factor)
  const twice = factors.find((factor, index) => factors.indexOf(factor) !== index)
  if (twice !== undefined) refuseEntry(`factors: ${twice}`)
  for (const row of [...worksheet.factors, ...worksheet.aggravating, ...worksheet.mitigating])
    requireSupports(openCase, row.supports)
  refuseTwin(openCase, 'proportionality', { id, isSame: (other) => other.allegation === worksheet.allegation })
}

/** Refuses a contradiction one of whose sides rests on something that is not in the case. */
export function acceptContradiction(openCase: OpenCase, contradiction: Contradiction): void {
  for (const side of contradiction.sides) requireSupports(openCase, side.supports)
  requireSupports(openCase, contradiction.explanation?.supports ?? [])
}

/** Refuses a conclusion of an unknown allegation, and a second one of the same. */
export function acceptConclusion(openCase: OpenCase, conclusion: Conclusion, id: string | null): void {
  requireRecord(openCase, 'allegation', conclusion.allegation)
  requireSupports(openCase, conclusion.supports)
  refuseTwin(openCase, 'conclusion', { id, isSame: (other) => other.allegation === conclusion.allegation })
}

/**
 * Refuses options the catalogue does not have, and a level from an issuer that may not propose one: Bawaslu forwards (product.md §4).
 *
 * `not-permitted` for the level; the options stand as material either way.
 */
export function acceptRecommendation(
  openCase: OpenCase,
  recommendation: Recommendation,
  { id, packs, today }: { id: string | null; packs: DataPacks; today: string },
): void {
  requireSubject(openCase, recommendation.subject)
  for (const option of recommendation.options)
    if (!packs.catalogue.sanctions.some((sanction) => sanction.code === option)) refuseReference(option)
  const form = formOfCase(caseSetting(openCase, packs), { packs, today })
  if (recommendation.proposedLevel !== null && form?.mayProposeLevel !== true)
    throw new WorkbenchError('not-permitted', 'this issuer may not propose a level of penalty')
  refuseTwin(openCase, 'recommendation', { id, isSame: (other) => other.subject === recommendation.subject })
}

/** Refuses a narrative about somebody who is no subject, and a second one of the same. */
export function acceptNarrative(openCase: OpenCase, narrative: Narrative, id: string | null): void {
  requireSubject(openCase, narrative.subject)
  for (const proof of narrative.keyProofs) requireSupports(openCase, proof.supports)
  refuseTwin(openCase, 'narrative', { id, isSame: (other) => other.subject === narrative.subject })
}

/** Refuses a second declaration about one item: it is used or it is not. */
export function acceptUse(openCase: OpenCase, use: EvidenceUse, id: string | null): void {
  requireEvidence(openCase, [use.evidence])
  refuseTwin(openCase, 'use', { id, isSame: (other) => other.evidence === use.evidence })
}

/** Refuses to accept a kind of gap that does not exist; one that is not found now may be accepted ahead. */
export function acceptAcceptedGap(openCase: OpenCase, gap: AcceptedGap, id: string | null): void {
  if (!gapCodes.some((code) => code === gap.code)) refuseReference(gap.code)
  refuseTwin(openCase, 'accepted-gap', { id, isSame: (other) => other.code === gap.code && other.about === gap.about })
}

function requireSubject(openCase: OpenCase, id: string): void {
  if (requireRecord(openCase, 'person', id).body.role !== 'subject') refuseReference(id)
}
