import { sheetsByBatch } from '../../casework/records/list-batches.ts'
import { displayZoneOf } from '../../casework/timeline/case-setting.ts'
import type { BatchSheet } from '../../contract/evidence.ts'
import type { RegisterRow } from '../../contract/register.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { assignEvidence } from '../../casework/evidence/assign-evidence.ts'
import { basisKindOf } from '../../model/basis-kind.ts'
import { toClaimView } from '../claim-views.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { toEvidenceViews } from '../register-facts.ts'
import { faceOf, registerOrder, registerWords } from '../register-order.ts'

/** The register a piece at a time: ordering and filtering happen here, and only the lines asked for are told in full. */
export function createRegisterHandlers(
  desk: Desk,
): Pick<Handlers, 'evidence.window' | 'evidence.faces' | 'evidence.assign'> {
  return {
    'evidence.window': async ({ caseId, from, limit, locate, ...question }) => {
      const openCase = desk.caseOf(caseId)
      const numbers = registerOrder(openCase, question)
      const at = locate === null ? -1 : numbers.indexOf(locate)
      return {
        total: numbers.length,
        all: openCase.rows.evidence.count(),
        ...registerWords(openCase).counts,
        at: at < 0 ? null : at,
        rows: rowsOf(openCase, numbers.slice(from, from + limit)),
      }
    },
    'evidence.faces': async ({ caseId, numbers }) => {
      const openCase = desk.caseOf(caseId)
      const { words } = registerWords(openCase)
      return numbers.flatMap((number) => {
        const stored = openCase.rows.evidence.find(number)
        if (stored === null) return []
        const { name, mediaType, withdrawn } = stored
        return [{ number, title: faceOf(stored, words).title, name, mediaType, withdrawn: withdrawn !== null }]
      })
    },
    'evidence.assign': async (input) => assignEvidence(desk.caseOf(input.caseId), input, desk.operator),
  }
}

function rowsOf(openCase: OpenCase, numbers: readonly string[]): RegisterRow[] {
  const { words, times } = registerWords(openCase)
  const zone = displayZoneOf(openCase)
  const sheets = sheetsByBatch(openCase)
  const stored = numbers.flatMap((number) => openCase.rows.evidence.find(number) ?? [])
  return toEvidenceViews(openCase, stored).map((view) => {
    const adopted = times.get(view.number)
    return {
      view,
      ...faceOf(view, words),
      adopted: adopted === undefined ? null : toClaimView(adopted, zone),
      obtained: obtainedBy(sheets.get(view.batch)),
    }
  })
}

function obtainedBy(sheet: BatchSheet | undefined): RegisterRow['obtained'] {
  if (sheet === undefined) return { from: null, kind: null, basis: null }
  return { from: sheet.handedOverBy, kind: basisKindOf(sheet), basis: sheet.basis }
}
