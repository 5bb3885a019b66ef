import type { FrozenDossier, Gap } from '../../contract/dossier.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import { retell } from '../../text/retell.ts'
import type { Language } from '../../text/say.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'
import { gatherMaterial } from './gather-material.ts'
import { handOut, refuseExisting } from './hand-out.ts'
import { keptDocuments } from './kept-documents.ts'
import { prepareDossier, type DossierViews } from './prepare-dossier.ts'
import { layPageBeside } from './verifier-page.ts'
import { writeDossier } from './write-dossier.ts'

type FreezeInput = ParsedInputOf<'dossier.freeze'>

/**
 * Composes and freezes the dossier of one subject, keeps it in the case, copies it to a picked place where one was given, and notes it in
 * the custody log.
 *
 * Open gaps refuse it (`dossier-incomplete`) unless they are accepted with a reason, which is then printed with each.
 * The same case at the same moment gives the same bytes.
 */
export async function freezeDossier(desk: Desk, input: FreezeInput, views: DossierViews): Promise<FrozenDossier> {
  const openCase = desk.caseOf(input.caseId)
  const to = input.to === null ? null : desk.grants.take(input.to).path
  if (to !== null) await refuseExisting(to)
  const prepared = await prepareDossier(desk, input, views)
  const gaps = settleGaps(prepared.gaps, input.acceptGaps, desk.language)
  const documents = keptDocuments(openCase, (count) => desk.randomness.bytes(count))
  const path = await documents.placeToWrite()
  const material = gatherMaterial({ ...prepared, gaps })
  const written = await writeDossier(desk, { openCase, material, path })
  await documents.keep(path, written.sha256)
  const { page } = prepared
  if (to !== null) await handOut(documents.pathOf(written.sha256), to)
  if (to !== null && page) await layPageBeside(page, to)
  return noteFrozen(openCase, desk.operator, {
    edition: input.edition,
    subject: prepared.subject.id,
    recipient: prepared.form.recipient,
    ...written,
    gaps: gaps.map(({ code, message }) => ({ code, message })),
    leaks: 0,
    frozenAt: prepared.frozenAt,
    verifier: page && { name: page.name, sha256: page.sha256 },
  })
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

function settleGaps(gaps: readonly Gap[], reason: string | null, language: Language): Gap[] {
  const open = gaps.filter((gap) => gap.accepted === null)
  if (open.length > 0 && reason === null) {
    const problem = open
      .slice(0, 3)
      .map((gap) => retell(gap, language))
      .join(' ')
    throw new WorkbenchError('dossier-incomplete', 'open gaps', { details: { count: open.length, problem } })
  }
  return gaps.map((gap) => ({ ...gap, accepted: gap.accepted ?? reason }))
}
