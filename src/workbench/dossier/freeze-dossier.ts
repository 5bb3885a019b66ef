import { displayZoneOf } from '../../casework/timeline/case-setting.ts'
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { formOfCase } from '../../casework/analysis/list-gaps.ts'
import type { AnalysisContext } from '../../casework/analysis/view-allegation.ts'
import { standingRecords, type Standing } from '../../casework/records/standing-records.ts'
import { caseSetting } from '../../casework/timeline/case-setting.ts'
import type { FrozenDossier, Gap } from '../../contract/dossier.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import type { Person } from '../../contract/people.ts'
import { composeDossier } from '../../dossier/compose/compose-dossier.ts'
import { rewriteFileSafely } from '../../dossier/signing/rewrite-file-safely.ts'
import { dossierForm, proposedRecipient, type DossierForm } from '../../model/recipient.ts'
import { offsetMinutesOf } from '../../model/zone.ts'
import { formatIsoDate } from '../../model/format-moment.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'
import { createPicturePort } from './dossier-pictures.ts'
import { gatherMaterial } from './gather-material.ts'
import { layPageBeside } from './verifier-page.ts'

type FreezeInput = ParsedInputOf<'dossier.freeze'>

/** What the analysis lends a freeze: its context, and the gaps as a person reads them. */
export type FreezeViews = {
  contextOf(openCase: OpenCase): Promise<AnalysisContext>
  gapsOf(caseId: string, subject: string): Promise<Gap[]>
}

/**
 * Composes and freezes the dossier of one subject into a new file, and notes it in the custody log.
 *
 * Open gaps refuse it (`dossier-incomplete`) unless they are accepted with a reason, which is then printed with each.
 * The same case at the same moment gives the same bytes.
 */
export async function freezeDossier(desk: Desk, input: FreezeInput, views: FreezeViews): Promise<FrozenDossier> {
  const openCase = desk.caseOf(input.caseId)
  const { path } = desk.grants.take(input.to)
  if (input.edition === 'external') {
    throw new WorkbenchError('not-available-here', 'no external edition yet', {
      details: { what: 'edisi penyamaran identitas' },
    })
  }
  await refuseExisting(path)
  const subject = findSubject(openCase, input.subject)
  const context = await views.contextOf(openCase)
  const gaps = settleGaps(await views.gapsOf(input.caseId, subject.id), input.acceptGaps)
  const form = findForm(openCase, input.recipient, context)
  const frozenAt = isoAt(desk.clock.nowMs(), openCase)
  const page = await desk.verifierPage()
  const order = { openCase, subject, form, gaps, context, language: 'id' as const, frozenAt, page }
  const written = await writeDossier(desk, path, gatherMaterial(order), openCase)
  if (page) await layPageBeside(page, path)
  return noteFrozen(openCase, desk.operator, {
    edition: input.edition,
    subject: subject.id,
    recipient: form.recipient,
    ...written,
    gaps: gaps.map(({ code, message }) => ({ code, message })),
    leaks: 0,
    frozenAt,
    verifier: page && { name: page.name, sha256: page.sha256 },
  })
}

async function writeDossier(
  desk: Desk,
  path: string,
  material: ReturnType<typeof gatherMaterial>,
  openCase: OpenCase,
): Promise<{ sha256: string; sizeBytes: number; pages: number; signatureFields: string[] }> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  const composed = await rewriteFileSafely({
    target: path,
    mode: 0o644,
    write: (file) =>
      composeDossier(material, createPicturePort(desk, openCase), {
        async write(bytes) {
          hash.update(bytes)
          sizeBytes += bytes.length
          await file.write(bytes)
        },
      }),
  })
  return {
    sha256: hash.digest('hex'),
    sizeBytes,
    pages: composed.pages,
    signatureFields: [...composed.signatureFields],
  }
}

function noteFrozen(openCase: OpenCase, actor: string, facts: Omit<FrozenDossier, 'custodySequence'>): FrozenDossier {
  const details = {
    subject: facts.subject,
    edition: facts.edition,
    recipient: facts.recipient,
    sha256: facts.sha256,
    ...(facts.verifier && { verifierSha256: facts.verifier.sha256 }),
  }
  return openCase.change({ act: 'dossier-frozen', actor, details }, (journal) => {
    const frozen: FrozenDossier = { ...facts, custodySequence: journal.sequence }
    journal.note(openCase.rows.dossiers.insert(journal.sequence, frozen))
    return frozen
  }).value
}

function findSubject(openCase: OpenCase, code: string): Standing<Person> {
  const subjects = standingRecords(openCase, 'person').filter(({ body }) => body.role === 'subject')
  const subject = subjects.find(({ id, body }) => id === code || body.code === code)
  if (subject) return subject
  const known = subjects.map(({ id }) => id).join(', ') || '-'
  throw new WorkbenchError('subject-unknown', 'no such subject', { details: { what: code, known } })
}

function settleGaps(gaps: readonly Gap[], reason: string | null): Gap[] {
  const open = gaps.filter((gap) => gap.accepted === null)
  if (open.length > 0 && reason === null) {
    const problem = open
      .slice(0, 3)
      .map((gap) => gap.message)
      .join(' ')
    throw new WorkbenchError('dossier-incomplete', 'open gaps', { details: { count: open.length, problem } })
  }
  return gaps.map((gap) => ({ ...gap, accepted: gap.accepted ?? reason }))
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

/** Refuses with `output-exists` where something lies at a place already; nothing is ever written over. */
export async function refuseExisting(path: string): Promise<void> {
  const exists = await stat(path).then(
    () => true,
    () => false,
  )
  if (exists) throw new WorkbenchError('output-exists', 'a file of that name is there already')
}

/** An instant as ISO text with the offset of the zone the case is told in. */
export function isoAt(ms: number, openCase: OpenCase): string {
  const displayZone = displayZoneOf(openCase)
  const offset = offsetMinutesOf(displayZone, formatIsoDate(ms, displayZone)) ?? 0
  const local = new Date(ms + offset * 60_000).toISOString().slice(0, 19)
  return `${local}+${String(offset / 60).padStart(2, '0')}:00`
}
