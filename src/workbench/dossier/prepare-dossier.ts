import { formOfCase } from '../../casework/analysis/list-gaps.ts'
import type { AnalysisContext } from '../../casework/analysis/view-allegation.ts'
import { standingRecords, type Standing } from '../../casework/records/standing-records.ts'
import { caseSetting, displayZoneOf } from '../../casework/timeline/case-setting.ts'
import type { DossierEdition, Gap } from '../../contract/dossier.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { Person } from '../../contract/people.ts'
import { formatIsoDate } from '../../model/format-moment.ts'
import { dossierForm, proposedRecipient, type DossierForm } from '../../model/recipient.ts'
import { offsetMinutesOf } from '../../model/zone.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'
import type { GatherOrder } from './gather-material.ts'

/** What the analysis lends a composition: its context, and the gaps as a person reads them. */
export type DossierViews = {
  contextOf(openCase: OpenCase): Promise<AnalysisContext>
  gapsOf(openCase: OpenCase, subject: string, context: AnalysisContext): Gap[]
}

type Wanted = { caseId: string; subject: string; edition: DossierEdition; recipient: string | null }

/**
 * Settles what a dossier is to be composed from: subject, headings, gaps, the moment. The same for a draft and a final version.
 *
 * Rejects with `subject-unknown`, `not-found` for a recipient nobody knows, `not-available-here` for an edition that does not exist yet.
 */
export async function prepareDossier(desk: Desk, wanted: Wanted, views: DossierViews): Promise<GatherOrder> {
  const openCase = desk.caseOf(wanted.caseId)
  if (wanted.edition === 'external') {
    throw new WorkbenchError('not-available-here', 'no external edition yet', {
      details: { what: 'masked-edition' },
    })
  }
  const subject = findSubject(openCase, wanted.subject)
  const context = await views.contextOf(openCase)
  const gaps = views.gapsOf(openCase, subject.id, context)
  const form = findForm(openCase, wanted.recipient, context)
  const frozenAt = isoAt(desk.clock.nowMs(), openCase)
  return { openCase, subject, form, gaps, context, language: 'id', frozenAt, page: await desk.verifierPage() }
}

function findSubject(openCase: OpenCase, code: string): Standing<Person> {
  const subjects = standingRecords(openCase, 'person').filter(({ body }) => body.role === 'subject')
  const subject = subjects.find(({ id, body }) => id === code || body.code === code)
  if (subject) return subject
  const known = subjects.map(({ id }) => id).join(', ') || '-'
  throw new WorkbenchError('subject-unknown', 'no such subject', { details: { what: code, known } })
}

function findForm(openCase: OpenCase, wanted: string | null, context: AnalysisContext): DossierForm {
  const { record } = caseSetting(openCase, context.packs)
  const recipient = wanted ?? record?.recipient ?? proposedRecipient(context.packs.recipients, context.today)
  const form =
    wanted === null && record?.recipient
      ? formOfCase({ ...caseSetting(openCase, context.packs) }, context)
      : dossierForm({
          pack: context.packs.recipients,
          recipient,
          issuer: record?.issuer ?? null,
          composedOn: context.today,
          template: record?.template ?? null,
        })
  if (!form) throw new WorkbenchError('not-found', 'no such recipient profile', { details: { what: recipient } })
  return form
}

/** An instant as ISO text with the offset of the zone the case is told in. */
export function isoAt(ms: number, openCase: OpenCase): string {
  const displayZone = displayZoneOf(openCase)
  const offset = offsetMinutesOf(displayZone, formatIsoDate(ms, displayZone)) ?? 0
  const local = new Date(ms + offset * 60_000).toISOString().slice(0, 19)
  return `${local}+${String(offset / 60).padStart(2, '0')}:00`
}
