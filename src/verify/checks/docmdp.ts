import type { FindingCode } from '../../model/verdict.ts'
import type { ChangeKind } from '../changes/revision-report.ts'
import { catalogOf, listFields } from '../pdf/form-fields.ts'
import { dictionaryOf, integerOf, isKind, nameOf, type PdfDictionary } from '../pdf/pdf-value.ts'
import type { Examination } from '../examine/examination.ts'
import type { CheckOutcome } from './outcome.ts'

/** Whether the certification (`/DocMDP`) is well made, and whether later revisions kept to what it permits (ISO 32000-2 §12.8.2.2). */
export async function checkDocmdp(examination: Examination): Promise<CheckOutcome> {
  const { document, signatures, kind } = examination
  const isDossier = kind === 'netra-dossier'
  if (signatures.length === 0) return null
  const newest = document.revisions.length - 1
  const catalog = await catalogOf(document, newest)
  const permissions = dictionaryOf(await document.loader.resolve(catalog?.entries.get('Perms'), newest))
  const target = permissions?.entries.get('DocMDP')
  if (target === undefined || target === null) {
    if (!isDossier && !signatures.some(({ dictionary }) => levelsOf(dictionary).length > 0)) return null
    return { findings: [isDossier ? 'certification-missing' : 'certification-malformed'], facts: { level: null } }
  }
  const certifying = signatures.find(({ object }) => isKind(target, 'reference') && object === target.object)
  const levels = certifying ? levelsOf(certifying.dictionary) : []
  const [level] = levels
  const isFirst = certifying !== undefined && certifying === signatures.find(({ isTimeStamp }) => !isTimeStamp)
  if (!certifying || !isFirst || levels.length !== 1 || level === undefined || level < 1 || level > 3)
    return { findings: ['certification-malformed'], facts: { level: level ?? null } }
  const findings: FindingCode[] = exceeds(examination, certifying.revision, level) ? ['permission-exceeded'] : []
  if (isDossier && level !== (await expectedLevel(examination))) findings.push('certification-level')
  if (signatures.some((other) => other !== certifying && levelsOf(other.dictionary).length > 0))
    findings.push('certification-malformed')
  return { findings, facts: { level, field: certifying.field } }
}

/** The levels a signature dictionary certifies with; more or less than one are malformed. */
function levelsOf({ entries }: PdfDictionary): number[] {
  const references = entries.get('Reference')
  if (!isKind(references, 'array')) return []
  return references.items.flatMap((item) => {
    const reference = dictionaryOf(item)
    if (nameOf(reference?.entries.get('TransformMethod')) !== 'DocMDP') return []
    const parameters = dictionaryOf(reference?.entries.get('TransformParams'))
    // Without /P the standard's default is 2; without parameters nothing can be told.
    return [parameters ? (integerOf(parameters.entries.get('P') ?? 2) ?? 0) : 0]
  })
}

/** P=1 where one signer was planned, P=2 where several were (agreed between freezing, signing and verifying). */
async function expectedLevel({ document }: Examination): Promise<number> {
  const planned = (await listFields(document, 0)).filter(({ type }) => type === 'Sig')
  return planned.length === 1 ? 1 : 2
}

const always: readonly ChangeKind[] = ['store', 'time-stamp']
const permitted: Readonly<Record<number, readonly ChangeKind[]>> = {
  1: always,
  2: [...always, 'signature', 'form'],
  3: [...always, 'signature', 'form'],
}

function exceeds({ reports }: Examination, revision: number, level: number): boolean {
  const allowed = new Set(permitted[level])
  return reports.some((report) => report.revision > revision && [...report.kinds].some((kind) => !allowed.has(kind)))
}
