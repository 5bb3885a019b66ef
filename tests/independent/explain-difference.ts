import type { FindingCode } from '../../src/model/verdict.ts'

const trust = 'A question of trust in the signer, which the program was not asked or answers by a milder policy.'
const oneSpelling =
  'The signature covers no byte of this: others read both spellings alike, a dossier of ours has exactly one, so that no change goes unseen.'
const repaired =
  'The program repairs or passes over this; Netra repairs nothing, because another program may repair it otherwise.'
const active =
  'Signed as it is, and still able to act, hide or differ on screen: no matter of the signature to others, never in a dossier of ours.'
const ownRule = 'A rule of our dossiers beyond the signature standards, which the program cannot know.'
const changed =
  'The program judges what a revision is likely to change; Netra compares object by object and clears only what our writer adds.'
const stamps =
  'The time-stamp is left out of the verdict by the program; Netra does not pass a stamp it cannot rely on.'
const removed =
  'No signature is left for the program to object to in the field it looks at; Netra also looks for what was planned and what lies outside.'

/** Why Netra refuses, by the first reason it gives, where another program accepts. */
const reasons: Readonly<Partial<Record<FindingCode, string>>> = {
  'hex-case': oneSpelling,
  'padding-not-zero': oneSpelling,
  'not-der': oneSpelling,
  'signature-form': oneSpelling,
  'certificate-unused': oneSpelling,
  'certificate-unreadable': oneSpelling,
  'contents-not-hex': oneSpelling,
  'contents-unreadable': oneSpelling,
  'attributes-irregular': oneSpelling,
  'attributes-wrong': oneSpelling,
  'signer-count': oneSpelling,
  'algorithm-unsupported': oneSpelling,
  'gap-not-contents':
    'The signed ranges are not exactly the file around its own signature string; the program takes them as they are written.',
  'ranges-malformed':
    'The signed ranges are not the four plain numbers of the standard; the program takes them as far as it can.',
  'coverage-partial':
    'The signature does not cover its revision to the end; the program counts what it covers as enough.',
  'bytes-appended': repaired,
  truncated: repaired,
  'structure-damaged': repaired,
  'unaccounted-bytes': repaired,
  'junk-before-header': repaired,
  'not-a-pdf': repaired,
  'object-unreadable': repaired,
  'objects-overlap': repaired,
  'entry-outside-revision': repaired,
  'duplicate-keys': repaired,
  'syntax-irregular': repaired,
  'comments-between': repaired,
  'xref-irregular': repaired,
  'xref-loose': repaired,
  'hybrid-references': repaired,
  'compressed-structure': repaired,
  encrypted: repaired,
  'saved-anew': 'The program shows no signature, or one it cannot place; Netra says that the document was saved anew.',
  unsigned: removed,
  'contents-missing': removed,
  'ranges-missing': removed,
  'signature-outside-fields': removed,
  'changed-after-signing': changed,
  'metadata-changed-after-signing': changed,
  'form-filled-after-signing': changed,
  'field-added-after-signing': changed,
  'permission-exceeded': changed,
  'forbidden-script': active,
  'forbidden-action': active,
  'forbidden-media': active,
  'forbidden-layers': active,
  'forbidden-dynamic-form': active,
  'forbidden-file': active,
  'forbidden-external': active,
  'forbidden-overlay': active,
  'forbidden-form-value': active,
  'forbidden-open-action': active,
  'signature-dictionary-form': ownRule,
  'subfilter-unsupported': ownRule,
  'attributes-beyond-profile': ownRule,
  'certification-missing': ownRule,
  'certification-level': ownRule,
  'certification-malformed': ownRule,
  'claimed-time-missing': ownRule,
  'claimed-time-outside':
    'The claimed time lies outside the certificate’s own: a claim proves nothing, and one that cannot be true is told.',
  'claimed-time-in-future':
    'The claimed time had not come yet: a claim proves nothing, and one that cannot be true is told.',
  'digest-differs': trust,
  'signature-wrong': trust,
  'signer-certificate-missing': trust,
  'signing-certificate-missing': trust,
  'signing-certificate-differs': trust,
  'algorithm-weak': trust,
  'issuer-unknown': trust,
  'self-signed': trust,
  'chain-rule-broken': trust,
  'chain-algorithm': trust,
  'signer-is-authority': trust,
  'key-usage-wrong': trust,
  'critical-extension-unknown': trust,
  'certificate-expired': trust,
  'certificate-not-yet-valid': trust,
  'certificate-revoked': trust,
  'certificate-revoked-later': trust,
  'revocation-unreadable':
    'Revocation data are there and cannot be relied on; the program was told to pass over missing ones and passes over these too.',
  'time-stamp-wrong': stamps,
  'time-stamp-unreadable': stamps,
  'time-stamp-untrusted': stamps,
  'time-stamp-in-future': stamps,
  'time-stamp-form': stamps,
  'stamped-document-changed': stamps,
}

/** One line for a difference; null where there is none written yet. */
export function explainDifference({ codes }: { codes: readonly string[] }): string | null {
  const [first = ''] = codes
  return reasons[first as FindingCode] ?? null
}
