import type { CheckCode, CheckResult, DocumentKind, VerdictWord } from '../contract/verification.ts'

export type {
  Check,
  CheckCode,
  CheckResult,
  DocumentKind,
  DossierFacts,
  SignatureFacts,
  VerdictWord,
  Verification,
} from '../contract/verification.ts'
export type { DossierManifest } from '../contract/dossier-manifest.ts'
export type { Sentence } from '../contract/problem.ts'

/** The checks in the order they are shown; types only cross from the contract, so that a page does not carry its schemas. */
export const checkOrder = [
  'structure',
  'byte-ranges',
  'coverage',
  'revisions',
  'signature',
  'signed-attributes',
  'chain',
  'validity',
  'revocation',
  'time-stamps',
  'docmdp',
  'forbidden-objects',
  'manifest',
  'custody',
] as const satisfies readonly CheckCode[]

/**
 * What one finding does to the verdict (the three answers of EN 319 102-1 §5.1).
 *
 * `fails`: shown to be wrong. `undecides`: cannot be concluded. `notes`: worth a look, and does not forbid *passed*.
 */
export type Effect = 'fails' | 'undecides' | 'notes'

type FindingRule = {
  readonly check: CheckCode
  readonly effect: Effect
  /** A dossier follows our own narrow rules, so some oddities of foreign documents weigh more there. */
  readonly inDossier?: Effect
}

const rule = (check: CheckCode, effect: Effect, inDossier?: Effect): FindingRule =>
  inDossier === undefined ? { check, effect } : { check, effect, inDossier }

/** Every finding the verifier can make, in the order in which reasons are told. */
export const findingRules = {
  'file-empty': rule('structure', 'fails'),
  'not-a-pdf': rule('structure', 'fails'),
  truncated: rule('structure', 'fails'),
  'structure-damaged': rule('structure', 'fails'),
  // Told early because it explains most of what follows.
  'saved-anew': rule('revisions', 'fails'),
  encrypted: rule('structure', 'undecides'),
  'too-large-to-check': rule('structure', 'undecides'),
  'verifier-fault': rule('structure', 'undecides'),
  'junk-before-header': rule('structure', 'undecides', 'fails'),
  'object-unreadable': rule('structure', 'undecides', 'fails'),
  'objects-overlap': rule('structure', 'undecides', 'fails'),
  'entry-outside-revision': rule('structure', 'undecides', 'fails'),
  'unaccounted-bytes': rule('structure', 'undecides', 'fails'),
  'duplicate-keys': rule('structure', 'undecides', 'fails'),
  'xref-irregular': rule('structure', 'undecides', 'fails'),
  'syntax-irregular': rule('structure', 'undecides', 'fails'),
  'xref-loose': rule('structure', 'notes', 'fails'),
  'hybrid-references': rule('structure', 'notes', 'fails'),
  'compressed-structure': rule('structure', 'notes', 'fails'),
  'comments-between': rule('structure', 'notes', 'undecides'),

  'ranges-missing': rule('byte-ranges', 'fails'),
  'ranges-malformed': rule('byte-ranges', 'fails'),
  'ranges-outside-file': rule('byte-ranges', 'fails'),
  'contents-missing': rule('byte-ranges', 'fails'),
  'contents-not-hex': rule('byte-ranges', 'fails'),
  'gap-not-contents': rule('byte-ranges', 'fails'),
  'hex-case': rule('byte-ranges', 'undecides'),
  'padding-not-zero': rule('byte-ranges', 'undecides'),

  'coverage-partial': rule('coverage', 'fails'),
  'bytes-appended': rule('coverage', 'fails'),

  'changed-after-signing': rule('revisions', 'fails'),
  'form-filled-after-signing': rule('revisions', 'undecides', 'fails'),
  'metadata-changed-after-signing': rule('revisions', 'undecides', 'fails'),
  'field-added-after-signing': rule('revisions', 'undecides', 'fails'),

  unsigned: rule('signature', 'fails'),
  'contents-unreadable': rule('signature', 'fails'),
  'digest-differs': rule('signature', 'fails'),
  'signature-wrong': rule('signature', 'fails'),
  'not-der': rule('signature', 'undecides'),
  'signature-form': rule('signature', 'undecides'),
  'signer-count': rule('signature', 'undecides'),
  'signer-certificate-missing': rule('signature', 'undecides'),
  'certificate-unreadable': rule('signature', 'undecides'),
  'certificate-unused': rule('signature', 'notes', 'undecides'),
  'algorithm-unsupported': rule('signature', 'undecides'),
  'algorithm-weak': rule('signature', 'undecides'),
  'subfilter-unsupported': rule('signature', 'undecides'),
  'signature-outside-fields': rule('signature', 'undecides', 'fails'),
  'signature-dictionary-form': rule('signature', 'notes', 'undecides'),

  'attributes-wrong': rule('signed-attributes', 'fails'),
  'signing-certificate-differs': rule('signed-attributes', 'fails'),
  'signing-certificate-missing': rule('signed-attributes', 'undecides'),
  'attributes-irregular': rule('signed-attributes', 'undecides'),
  'attributes-beyond-profile': rule('signed-attributes', 'notes', 'undecides'),

  'issuer-unknown': rule('chain', 'undecides'),
  'self-signed': rule('chain', 'undecides'),
  'chain-rule-broken': rule('chain', 'undecides'),
  'chain-algorithm': rule('chain', 'undecides'),
  'signer-is-authority': rule('chain', 'undecides'),
  'key-usage-wrong': rule('chain', 'undecides'),
  'critical-extension-unknown': rule('chain', 'undecides'),

  'certificate-expired': rule('validity', 'undecides'),
  'certificate-not-yet-valid': rule('validity', 'undecides'),
  'claimed-time-outside': rule('validity', 'undecides'),
  'claimed-time-in-future': rule('validity', 'undecides'),
  'claimed-time-missing': rule('validity', 'notes', 'undecides'),

  'certificate-revoked': rule('revocation', 'fails'),
  'certificate-revoked-later': rule('revocation', 'undecides'),
  'revocation-unreadable': rule('revocation', 'undecides'),
  'revocation-outdated': rule('revocation', 'notes'),
  'revocation-not-checked': rule('revocation', 'notes'),

  'stamped-document-changed': rule('time-stamps', 'fails'),
  'time-stamp-wrong': rule('time-stamps', 'undecides'),
  'time-stamp-unreadable': rule('time-stamps', 'undecides'),
  'time-stamp-untrusted': rule('time-stamps', 'undecides'),
  'time-stamp-in-future': rule('time-stamps', 'undecides'),
  'time-stamp-form': rule('time-stamps', 'notes', 'undecides'),

  'permission-exceeded': rule('docmdp', 'fails'),
  'certification-malformed': rule('docmdp', 'undecides', 'fails'),
  'certification-missing': rule('docmdp', 'undecides'),
  'certification-level': rule('docmdp', 'undecides'),

  'forbidden-script': rule('forbidden-objects', 'undecides', 'fails'),
  'forbidden-action': rule('forbidden-objects', 'undecides', 'fails'),
  'forbidden-media': rule('forbidden-objects', 'undecides', 'fails'),
  'forbidden-layers': rule('forbidden-objects', 'undecides', 'fails'),
  'forbidden-dynamic-form': rule('forbidden-objects', 'undecides', 'fails'),
  'forbidden-file': rule('forbidden-objects', 'undecides', 'fails'),
  'forbidden-external': rule('forbidden-objects', 'undecides', 'fails'),
  'forbidden-overlay': rule('forbidden-objects', 'undecides', 'fails'),
  'forbidden-form-value': rule('forbidden-objects', 'undecides', 'fails'),
  'forbidden-open-action': rule('forbidden-objects', 'notes', 'fails'),
  'links-outside': rule('forbidden-objects', 'notes'),

  'manifest-missing': rule('manifest', 'fails'),
  'manifest-unreadable': rule('manifest', 'fails'),
  'manifest-not-canonical': rule('manifest', 'fails'),
  'manifest-digest-differs': rule('manifest', 'fails'),
  'manifest-metadata-differs': rule('manifest', 'fails'),
  'manifest-fields-differ': rule('manifest', 'fails'),
  'original-changed': rule('manifest', 'fails'),
  'original-missing': rule('manifest', 'undecides'),

  'custody-root-differs': rule('custody', 'fails'),
  'custody-length-differs': rule('custody', 'fails'),
  'custody-head-differs': rule('custody', 'fails'),
} as const satisfies Record<string, FindingRule>

export type FindingCode = keyof typeof findingRules

/** All finding codes in telling order. */
export const findingCodes = Object.keys(findingRules) as FindingCode[]

/** What a finding does to the verdict of a document of that kind. */
export function effectOf(code: FindingCode, kind: DocumentKind): Effect {
  const found: FindingRule = findingRules[code]
  return kind === 'netra-dossier' ? (found.inDossier ?? found.effect) : found.effect
}

/** Findings without repetition, the gravest first, then in telling order. */
export function sortFindings(findings: Iterable<FindingCode>, kind: DocumentKind): FindingCode[] {
  const present = new Set(findings)
  const told = findingCodes.filter((code) => present.has(code))
  return effects.flatMap((effect) => told.filter((code) => effectOf(code, kind) === effect))
}

/** The result of one check from what it found: *salah* for what fails, *perlu dilihat* for the rest, else *baik*. */
export function resultOf(findings: Iterable<FindingCode>, kind: DocumentKind): CheckResult {
  const [gravest] = sortFindings(findings, kind)
  if (gravest === undefined) return 'fine'
  return effectOf(gravest, kind) === 'fails' ? 'wrong' : 'look-again'
}

/**
 * The verdict over all findings: one failing finding fails, else one undecided one undecides, else it passed.
 *
 * A document nobody signed always carries `unsigned` or graver, so silence never becomes *passed* by accident.
 */
export function deriveVerdict(findings: Iterable<FindingCode>, kind: DocumentKind): VerdictWord {
  const [gravest] = sortFindings(findings, kind)
  if (kind !== 'netra-dossier' && kind !== 'signed-pdf') return gravestOf(gravest, kind) ?? 'failed'
  return gravestOf(gravest, kind) ?? 'passed'
}

/** Findings that are told as reasons: those that kept the document from passing, or every note when it passed. */
export function reasonsOf(findings: Iterable<FindingCode>, kind: DocumentKind): FindingCode[] {
  const sorted = sortFindings(findings, kind)
  const weighty = sorted.filter((code) => effectOf(code, kind) !== 'notes')
  return weighty.length > 0 ? weighty : sorted
}

const effects: readonly Effect[] = ['fails', 'undecides', 'notes']

function gravestOf(gravest: FindingCode | undefined, kind: DocumentKind): VerdictWord | null {
  if (gravest === undefined || effectOf(gravest, kind) === 'notes') return null
  return effectOf(gravest, kind) === 'fails' ? 'failed' : 'indeterminate'
}
