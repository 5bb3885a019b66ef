import { createHash } from 'node:crypto'
import { listBatches } from '../../casework/records/list-batches.ts'
import { singleRecord, standingRecords } from '../../casework/records/standing-records.ts'
import { displayZoneOf } from '../../casework/timeline/case-setting.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import { composePrint } from '../../dossier/prints/compose-print.ts'
import type { PrintMaterial, ReceivedLine } from '../../dossier/prints/print-material.ts'
import { rewriteFileSafely } from '../../dossier/signing/rewrite-file-safely.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'
import { program } from '../program.ts'
import { shippedPacks } from '../shipped-packs.ts'
import { refuseExisting } from './hand-out.ts'
import { isoAt } from './prepare-dossier.ts'
import { officeOf } from './office-of.ts'

type PrintInput = ParsedInputOf<'prints.make'>

/**
 * Writes a paper of intake to a picked place; `output-exists` where something lies there, `not-found` for a batch that is none.
 *
 * A receipt is a statement to somebody outside, so its digest is noted in the custody log with the items it names.
 */
export async function makePrint(
  desk: Desk,
  input: PrintInput,
): Promise<{ sha256: string; sizeBytes: number; pages: number }> {
  const openCase = desk.caseOf(input.caseId)
  const content = contentOf(openCase, input.print)
  const { path } = desk.grants.take(input.to)
  await refuseExisting(path)
  const hash = createHash('sha256')
  let sizeBytes = 0
  const material = materialOf(desk, openCase, { content, language: input.language })
  const { pages } = await rewriteFileSafely({
    target: path,
    mode: 0o644,
    write: (file) =>
      composePrint(material, {
        async write(bytes) {
          hash.update(bytes)
          sizeBytes += bytes.length
          await file.write(bytes)
        },
      }),
  })
  const sha256 = hash.digest('hex')
  if (content.kind === 'receipt') noteReceipt(openCase, desk.operator, { content, sha256 })
  return { sha256, sizeBytes, pages }
}

function materialOf(
  desk: Desk,
  openCase: OpenCase,
  { content, language }: Pick<PrintMaterial, 'content' | 'language'>,
): PrintMaterial {
  const office = officeOf(
    {
      record: singleRecord(openCase, 'case-record'),
      office: standingRecords(openCase, 'office')[0]?.body ?? null,
    },
    shippedPacks().recipients,
  )
  const { caseId, code, sample } = openCase.identity
  return {
    language,
    madeAt: isoAt(desk.clock.nowMs(), openCase),
    producer: { name: program.name, version: program.version },
    case: { caseId, code, sample, zone: displayZoneOf(openCase), custodyHead: openCase.log.head().entryHash ?? '' },
    letterhead: office.letterhead,
    officeName: office.name,
    content,
  }
}

function contentOf(openCase: OpenCase, print: PrintInput['print']): PrintMaterial['content'] {
  if (print.kind !== 'receipt') return { kind: print.kind }
  const batch = listBatches(openCase).find((one) => one.number === print.batch)
  if (!batch) throw new WorkbenchError('not-found', 'no such batch', { details: { what: String(print.batch) } })
  return { kind: 'receipt', batch, lines: linesOf(openCase, batch.number) }
}

/** Every acquisition of the batch, identical copies received again included; members of an archive came inside it and are not lines. */
function linesOf(openCase: OpenCase, batch: number): ReceivedLine[] {
  return openCase.rows.evidence
    .list()
    .filter((item) => item.parent === null)
    .flatMap((item) =>
      openCase.rows.evidence
        .acquisitionsOf(item.number)
        .filter((acquisition) => acquisition.batch === batch)
        .map((acquisition) => ({
          number: item.number,
          name: acquisition.name,
          sizeBytes: item.sizeBytes,
          sha256: item.sha256,
          again: acquisition.occurrence > 1,
        })),
    )
}

function noteReceipt(
  openCase: OpenCase,
  actor: string,
  { content, sha256 }: { content: Extract<PrintMaterial['content'], { kind: 'receipt' }>; sha256: string },
): void {
  const evidence = content.lines.map((line) => line.number)
  const details = { batch: String(content.batch.number), sha256 }
  openCase.change({ act: 'receipt-printed', actor, evidence, details }, () => undefined)
}
