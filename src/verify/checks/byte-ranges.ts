import type { FindingCode } from '../../model/verdict.ts'
import type { Examination, TrustedSignature } from '../examine/examination.ts'
import type { CheckOutcome } from './outcome.ts'

/** Whether each `/ByteRange` is `[0 a b c]` around exactly the hexadecimal string of `/Contents`, and that string is untouched in form. */
export function checkByteRanges({ signatures, kind }: Examination): CheckOutcome {
  if (signatures.length === 0) return null
  const isDossier = kind === 'netra-dossier'
  return {
    findings: signatures.flatMap((signature) => findingsOf(signature, isDossier)),
    facts: { ranges: signatures.map(rangeText) },
  }
}

function findingsOf({ reading, container }: TrustedSignature, isDossier: boolean): FindingCode[] {
  const findings: FindingCode[] = [...reading.findings]
  const isOddCase = reading.hexForm === 'mixed' || (isDossier && reading.hexForm === 'upper')
  if (isOddCase) findings.push('hex-case')
  if (container.findings.includes('padding-not-zero')) findings.push('padding-not-zero')
  return findings
}

function rangeText({ reading: { ranges } }: TrustedSignature): string {
  return ranges ? `0-${ranges.firstEnd}, ${ranges.secondStart}-${ranges.end}` : ''
}
