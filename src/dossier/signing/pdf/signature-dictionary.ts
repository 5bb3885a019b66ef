import { blankDictionary, type BlankDictionary } from './blank-contents.ts'
import { pdfTextString } from './text-string.ts'

/** The moment the signer's machine claims, with the zone it is written in. */
export type ClaimedInstant = {
  /** Milliseconds since 1970 UTC. */
  ms: number
  /** Minutes east of UTC: 480 is WITA. */
  offsetMinutes: number
}

export type SignatureFacts = {
  name: string
  claimedAt: ClaimedInstant
  reason: string | null
  location: string | null
  /** DocMDP level where this signature certifies (ISO 32000-1 §12.8.2.2): 1 forbids any change, 2 allows the other fields to be signed. */
  certifies: 1 | 2 | null
}

/** The dictionary of a PAdES signature (EN 319 142-1 §5.3), blank where the signature goes. */
export function blankSignature(number: number, facts: SignatureFacts): BlankDictionary {
  return blankDictionary(number, '/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached', [
    `/M (${pdfDate(facts.claimedAt)})`,
    `/Name ${pdfTextString(facts.name)}`,
    ...(facts.reason === null ? [] : [`/Reason ${pdfTextString(facts.reason)}`]),
    ...(facts.location === null ? [] : [`/Location ${pdfTextString(facts.location)}`]),
    ...(facts.certifies === null ? [] : [certification(facts.certifies)]),
  ])
}

/** A date of ISO 32000-1 §7.9.4 in the zone given: `D:20241018161500+08'00'`. */
export function pdfDate({ ms, offsetMinutes }: ClaimedInstant): string {
  const local = new Date(ms + offsetMinutes * 60_000).toISOString()
  const sign = offsetMinutes < 0 ? '-' : '+'
  const hours = String(Math.floor(Math.abs(offsetMinutes) / 60)).padStart(2, '0')
  const minutes = String(Math.abs(offsetMinutes) % 60).padStart(2, '0')
  return `D:${local.slice(0, 19).replaceAll(/[-:T]/g, '')}${sign}${hours}'${minutes}'`
}

function certification(level: 1 | 2): string {
  const parameters = `<< /Type /TransformParams /V /1.2 /P ${level} >>`
  return `/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams ${parameters} >>]`
}
