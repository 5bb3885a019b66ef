import { pagesByEvidence } from '../../casework/intake/accept-page-group.ts'
import { displayZoneOf } from '../../casework/timeline/case-setting.ts'
import { MetadataReading, SecondReading } from '../../contract/metadata.ts'
import type { Problem } from '../../contract/problem.ts'
import { standingRecords } from '../../casework/records/standing-records.ts'
import { createClaimReader } from '../../casework/timeline/list-claims.ts'
import type { DossierEvidence } from '../../dossier/compose/dossier-material.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { retell } from '../../text/retell.ts'
import { toClaimView } from '../claim-views.ts'
import { listEvidence, toAcquisitionView } from '../handlers/evidence.ts'

/** Every item received with what was read, said and decided of it; what all items share is loaded once. */
export function gatherEvidence(openCase: OpenCase): DossierEvidence[] {
  const descriptions = new Map(standingRecords(openCase, 'description').map(({ body }) => [body.evidence, body]))
  const adoptions = new Map(standingRecords(openCase, 'adoption').map(({ body }) => [body.evidence, body]))
  const uses = new Map(standingRecords(openCase, 'use').map(({ body }) => [body.evidence, body]))
  const captures = capturesByEvidence(openCase)
  const papers = pagesByEvidence(openCase)
  const claims = createClaimReader(openCase)
  const displayZone = displayZoneOf(openCase)
  return listEvidence(openCase).map((view) => {
    const { number } = view
    const stored = openCase.rows.readings.find(number)
    const second = openCase.rows.readings.findSecond(number)
    const use = uses.get(number)
    return {
      view: { ...view, problems: inIndonesian(view.problems) },
      description: descriptions.get(number) ?? null,
      acquisitions: openCase.rows.evidence.acquisitionsOf(number).map(toAcquisitionView),
      reading: stored === null ? null : readingOf(stored.reading),
      secondReading: second === null ? null : SecondReading.parse(second),
      claims: claims.claimsOf(number).map((claim) => toClaimView(claim, displayZone)),
      adoption: adoptions.get(number) ?? null,
      capture: captures.get(number) ?? null,
      paper: papers.get(number) ?? null,
      use: use ? { use: use.use, reason: use.reason } : null,
    }
  })
}

/** Whoever imported in English: the dossier is in one language. */
function inIndonesian(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ code: problem.code, message: retell(problem, 'id') }))
}

function readingOf(stored: unknown): MetadataReading {
  const reading = MetadataReading.parse(stored)
  return { ...reading, problems: inIndonesian(reading.problems) }
}

/** The capture sheet of each item that has one, with the account it names. */
function capturesByEvidence(openCase: OpenCase): ReadonlyMap<string, DossierEvidence['capture']> {
  const accounts = new Map(standingRecords(openCase, 'account').map(({ id, body }) => [id, body.handle]))
  return new Map(
    standingRecords(openCase, 'capture').flatMap(({ body: sheet }) => {
      const account = sheet.account === null ? null : (accounts.get(sheet.account) ?? sheet.account)
      return sheet.evidence.map((number) => [number, { sheet, account }] as const)
    }),
  )
}
