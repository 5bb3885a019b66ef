import type { FindingCode } from '../../model/verdict.ts'
import type { PdfDocument } from '../pdf/document.ts'
import type { PdfDamage, Oddities } from '../pdf/oddities.ts'
import type { CheckOutcome, Facts } from './outcome.ts'

/** Whether the file is one PDF that every program reads alike: header, cross-references, every object, every byte. */
export function checkStructure(document: PdfDocument, objectVersions: number): CheckOutcome {
  return {
    findings: [...document.oddities.seen.keys()],
    facts: {
      revisions: document.revisions.length,
      objectVersions,
      sizeBytes: document.source.size,
      ...placesOf(document.oddities),
    },
  }
}

/** The outcome for a document that could not be read to the end. */
export function structureOfDamage(damage: PdfDamage, oddities: Oddities, sizeBytes: number): CheckOutcome {
  const findings: FindingCode[] = [damage.code, ...oddities.seen.keys()]
  return { findings, facts: { sizeBytes, damage: damage.message, ...placesOf(oddities) } }
}

function placesOf(oddities: Oddities): Facts {
  return Object.fromEntries([...oddities.seen].map(([code, places]) => [code, [...places]]))
}
