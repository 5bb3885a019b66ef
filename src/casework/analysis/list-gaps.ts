import type { Person, PostHeld } from '../../contract/people.ts'
import { hasInterval } from '../../model/claimed-time.ts'
import {
  findGaps,
  judgeGaps,
  type AllegationFacts,
  type AssessedElement,
  type CompletenessFacts,
  type JudgedGap,
} from '../../model/completeness.ts'
import { checkPersonNumbers } from '../../model/person-number.ts'
import { findRow } from '../../model/legal-catalogue.ts'
import { dossierForm, type DossierForm } from '../../model/recipient.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { findSubject } from '../people/find-subject.ts'
import { listBatches } from '../records/list-batches.ts'
import { standingRecords, type Standing } from '../records/standing-records.ts'
import { caseSetting, type CaseSetting } from '../timeline/case-setting.ts'
import { citedEvidence } from './cited-evidence.ts'
import { findUnsettled } from './find-unsettled.ts'
import { sourceFactsOf } from './source-facts.ts'
import { frameAllegation, rowApplies, type AnalysisContext } from './view-allegation.ts'

/**
 * What a dossier of one subject still lacks, each gap open or accepted with a reason.
 *
 * `subject-unknown` where nobody of that code is a subject. A recipient left open is judged by the one the case record names.
 */
export function listGaps(openCase: OpenCase, subject: string, context: AnalysisContext): JudgedGap[] {
  const facts = completenessFacts(openCase, findSubject(openCase, subject), context)
  const accepted = standingRecords(openCase, 'accepted-gap').map((record) => record.body)
  return judgeGaps(findGaps(facts), accepted)
}

/** Headings and rights of the dossier of a case, or null while no recipient is chosen. */
export function formOfCase(
  { record }: CaseSetting,
  { packs, today }: Pick<AnalysisContext, 'packs' | 'today'>,
): DossierForm | null {
  if (record === null || record.recipient === null) return null
  const { recipient, issuer, template } = record
  return dossierForm({ pack: packs.recipients, recipient, issuer, composedOn: today, template })
}

function completenessFacts(openCase: OpenCase, subject: Standing<Person>, context: AnalysisContext): CompletenessFacts {
  const setting = caseSetting(openCase, context.packs)
  const own = standingRecords(openCase, 'allegation').filter((allegation) => allegation.body.subject === subject.id)
  const framed = own.map((allegation) => frameAllegation(openCase, allegation.id, context))
  const elementFacts = sourceFactsOf(openCase, subject.id, context.nearCopies)
  const items = openCase.rows.evidence.list()
  const uses = standingRecords(openCase, 'use').map(({ body }) => body)
  return {
    record: setting.record,
    form: formOfCase(setting, context),
    subject,
    postsAtAct: postsHeld(
      subject.body,
      framed.map((one) => one.question),
    ),
    openWarnings: openWarnings(openCase, subject.body, context),
    people: standingRecords(openCase, 'person'),
    statements: standingRecords(openCase, 'statement'),
    invitations: standingRecords(openCase, 'invitation'),
    allegations: framed.map((one) => toAllegationFacts(one, context)),
    elements: standingRecords(openCase, 'element').map((one): AssessedElement => ({
      ...one,
      unsettled: findUnsettled(openCase, one, elementFacts.restsOn),
    })),
    elementFacts,
    motives: standingRecords(openCase, 'motive'),
    proportionality: standingRecords(openCase, 'proportionality'),
    conclusions: standingRecords(openCase, 'conclusion'),
    plenaries: standingRecords(openCase, 'plenary'),
    recommendations: standingRecords(openCase, 'recommendation'),
    narratives: standingRecords(openCase, 'narrative'),
    batches: listBatches(openCase),
    evidence: items.map((item) => item.number),
    cited: citedEvidence(openCase),
    declared: new Map(uses.map((use) => [use.evidence, { use: use.use, hasReason: (use.reason ?? '').trim() !== '' }])),
    withdrawn: elementFacts.withdrawn,
  }
}

function toAllegationFacts(framed: ReturnType<typeof frameAllegation>, { packs }: AnalysisContext): AllegationFacts {
  const { allegation, events, phase } = framed
  const row = allegation.body.row === null ? null : findRow(allegation.body.row, packs.catalogue)
  return {
    id: allegation.id,
    body: allegation.body,
    phase,
    elements: row?.elements.map((element) => element.code) ?? [],
    rowApplies: rowApplies(framed),
    hasTime: events.some((event) => hasInterval(event.time)),
    hasPlace: events.some((event) => event.body.place !== null),
  }
}

/** Posts held on a day of the acts: people move, and a dossier speaks of the time of the act (`snapshotRule`). */
function postsHeld(person: Person, questions: readonly ({ actFrom: string; actTo: string } | null)[]): PostHeld[] {
  const days = questions.filter((question) => question !== null)
  const isHeld = (post: PostHeld): boolean =>
    days.some(({ actFrom, actTo }) => (post.from ?? actFrom) <= actTo && (post.to ?? actTo) >= actFrom)
  return days.length === 0 ? person.posts : person.posts.filter((post) => isHeld(post))
}

function openWarnings(openCase: OpenCase, person: Person, { packs, today }: AnalysisContext): string[] {
  const { sample } = openCase.identity
  const remarks = checkPersonNumbers({ person, pack: packs.personIdentifiers, sample, asOf: today })
  return remarks.filter((remark) => remark.severity === 'warn' && remark.settled === null).map((remark) => remark.code)
}
