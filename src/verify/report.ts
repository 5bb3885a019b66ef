import { findingSentences, fineSentences, notApplicableSentence } from '../text/verification.ts'
import {
  checkOrder,
  deriveVerdict,
  reasonsOf,
  resultOf,
  sortFindings,
  type Check,
  type CheckCode,
  type DocumentKind,
  type FindingCode,
  type Sentence,
  type Verification,
} from '../model/verdict.ts'
import { checkByteRanges } from './checks/byte-ranges.ts'
import { checkChain } from './checks/chain.ts'
import { checkCoverage } from './checks/coverage.ts'
import { checkCustody } from './checks/custody.ts'
import { checkDocmdp } from './checks/docmdp.ts'
import { checkForbiddenObjects } from './checks/forbidden-objects.ts'
import { checkManifest } from './checks/manifest.ts'
import type { CheckOutcome } from './checks/outcome.ts'
import { checkRevisions } from './checks/revisions.ts'
import { checkRevocation } from './checks/revocation.ts'
import { checkSignature } from './checks/signature.ts'
import { checkSignedAttributes } from './checks/signed-attributes.ts'
import { checkStructure, structureOfDamage } from './checks/structure.ts'
import { checkTimeStamps } from './checks/time-stamps.ts'
import { checkValidity } from './checks/validity.ts'
import { dossierFacts } from './dossier-facts.ts'
import type { Examination } from './examine/examination.ts'
import type { Oddities, PdfDamage } from './pdf/oddities.ts'
import type { OriginalsPort, VerifierPorts } from './ports.ts'
import { signatureFacts } from './signature-facts.ts'

type Outcomes = Readonly<Record<CheckCode, CheckOutcome>>

/** A sentence for every finding there is; a code without one does not compile. */
const sentences: Readonly<Record<FindingCode, Sentence>> = findingSentences

/** Runs the fourteen checks over an examination and derives the verdict. */
export async function reportExamination(
  examination: Examination,
  context: { ports: VerifierPorts; originals: OriginalsPort | null },
): Promise<Verification> {
  const { ports } = context
  const outcomes: Outcomes = {
    'byte-ranges': checkByteRanges(examination),
    coverage: checkCoverage(examination),
    revisions: checkRevisions(examination),
    signature: checkSignature(examination),
    'signed-attributes': checkSignedAttributes(examination, ports),
    chain: checkChain(examination),
    validity: checkValidity(examination),
    revocation: checkRevocation(examination),
    'time-stamps': checkTimeStamps(examination),
    docmdp: await checkDocmdp(examination),
    'forbidden-objects': checkForbiddenObjects(examination),
    manifest: await checkManifest(examination, context),
    custody: checkCustody(examination, ports),
    // Last, because looking things up can still bring oddities to light.
    structure: checkStructure(examination.document, examination.walk.objectVersions),
  }
  return {
    ...conclude(outcomes, examination.kind),
    signatures: examination.signatures.map((signature) => signatureFacts(signature, examination)),
    dossier: dossierFacts(examination),
  }
}

/** The report about a document that could not be read, or not to its end. */
export function reportDamage(
  damage: PdfDamage,
  known: { oddities: Oddities; sizeBytes: number; kind: DocumentKind | null },
): Verification {
  const isPdf = damage.code !== 'file-empty' && damage.code !== 'not-a-pdf'
  const kind = isPdf ? (known.kind ?? 'unsigned-pdf') : 'not-a-pdf'
  const none = Object.fromEntries(checkOrder.map((code) => [code, null])) as Record<CheckCode, null>
  const outcomes: Outcomes = { ...none, structure: structureOfDamage(damage, known.oddities, known.sizeBytes) }
  return { ...conclude(outcomes, kind), signatures: [], dossier: null }
}

function conclude(
  outcomes: Outcomes,
  kind: DocumentKind,
): Pick<Verification, 'verdict' | 'kind' | 'reasons' | 'checks'> {
  const findings = checkOrder.flatMap((code) => outcomes[code]?.findings ?? [])
  return {
    verdict: deriveVerdict(findings, kind),
    kind,
    reasons: reasonsOf(findings, kind).map((code) => ({ code, message: sentences[code] })),
    checks: checkOrder.map((code) => finishCheck(code, outcomes[code], kind)),
  }
}

function finishCheck(code: CheckCode, outcome: CheckOutcome, kind: DocumentKind): Check {
  if (outcome === null) return { code, result: 'not-applicable', message: notApplicableSentence, facts: {} }
  const findings = sortFindings(outcome.findings, kind)
  const [gravest] = findings
  const message = gravest === undefined ? fineSentences[code] : sentences[gravest]
  return { code, result: resultOf(findings, kind), message, facts: { findings, ...outcome.facts } }
}
