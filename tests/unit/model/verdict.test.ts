import { describe, expect, it } from 'vitest'
import { checkCodes } from '../../../src/contract/verification.ts'
import {
  checkOrder,
  deriveVerdict,
  effectOf,
  findingCodes,
  findingRules,
  reasonsOf,
  resultOf,
  sortFindings,
  type DocumentKind,
  type Effect,
  type FindingCode,
  type VerdictWord,
} from '../../../src/model/verdict.ts'
import { findingSentences } from '../../../src/text/verification.ts'

const kinds: DocumentKind[] = ['netra-dossier', 'signed-pdf', 'unsigned-pdf', 'not-a-pdf']
const gravity: Record<Effect, number> = { fails: 2, undecides: 1, notes: 0 }
const words: VerdictWord[] = ['passed', 'indeterminate', 'failed']

/** The rule in one line, written apart: the gravest effect decides. */
function expectedVerdict(codes: readonly FindingCode[], kind: DocumentKind): VerdictWord {
  const gravest = Math.max(0, ...codes.map((code) => gravity[effectOf(code, kind)]))
  const couldPass = kind === 'netra-dossier' || kind === 'signed-pdf'
  return gravest === 0 && !couldPass ? 'failed' : (words[gravest] ?? 'failed')
}

describe('the verdict', () => {
  it('shows the checks in the order of the contract', () => {
    expect(checkOrder).toEqual(checkCodes)
  })

  it('follows from every single finding and every pair of findings, for every kind of document', () => {
    for (const kind of kinds)
      for (const one of findingCodes)
        for (const other of findingCodes)
          expect(deriveVerdict([one, other], kind), `${kind}: ${one}, ${other}`).toBe(
            expectedVerdict([one, other], kind),
          )
  })

  it('does not depend on the order or repetition of findings', () => {
    for (const kind of kinds)
      for (const one of findingCodes)
        for (const other of findingCodes)
          expect(sortFindings([one, other, one], kind)).toEqual(sortFindings([other, one], kind))
  })

  it('passes only a signed document or dossier, and only without findings or with notes', () => {
    expect(deriveVerdict([], 'netra-dossier')).toBe('passed')
    expect(deriveVerdict([], 'signed-pdf')).toBe('passed')
    expect(deriveVerdict(['revocation-not-checked'], 'netra-dossier')).toBe('passed')
    expect(deriveVerdict([], 'unsigned-pdf')).toBe('failed')
    expect(deriveVerdict([], 'not-a-pdf')).toBe('failed')
  })

  it('fails what is empty, no PDF, cut, unsigned, broken or changed', () => {
    const failing: FindingCode[] = [
      'file-empty',
      'not-a-pdf',
      'truncated',
      'unsigned',
      'digest-differs',
      'signature-wrong',
      'changed-after-signing',
      'saved-anew',
      'bytes-appended',
      'permission-exceeded',
    ]
    for (const kind of kinds) for (const code of failing) expect(deriveVerdict([code], kind)).toBe('failed')
  })

  it('cannot conclude on encryption, unknown issuers, unknown algorithms, expiry without a stamp and unreadable revocation', () => {
    const undecided: FindingCode[] = [
      'encrypted',
      'issuer-unknown',
      'self-signed',
      'algorithm-unsupported',
      'algorithm-weak',
      'certificate-expired',
      'revocation-unreadable',
    ]
    for (const kind of kinds) for (const code of undecided) expect(deriveVerdict([code], kind)).toBe('indeterminate')
  })

  it('is never milder on a dossier than on the document of a stranger', () => {
    for (const code of findingCodes)
      expect(gravity[effectOf(code, 'netra-dossier')]).toBeGreaterThanOrEqual(gravity[effectOf(code, 'signed-pdf')])
  })

  it('gives each check the result of its gravest finding', () => {
    for (const kind of kinds)
      for (const code of findingCodes)
        expect(resultOf([code], kind)).toBe(effectOf(code, kind) === 'fails' ? 'wrong' : 'look-again')
    expect(resultOf([], 'signed-pdf')).toBe('fine')
  })

  it('tells what kept a document from passing, and notes only when nothing did', () => {
    expect(reasonsOf(['revocation-not-checked', 'issuer-unknown', 'digest-differs'], 'signed-pdf')).toEqual([
      'digest-differs',
      'issuer-unknown',
    ])
    expect(reasonsOf(['revocation-not-checked'], 'signed-pdf')).toEqual(['revocation-not-checked'])
  })

  it('has a sentence in both languages for every finding and no sentence for none', () => {
    expect(Object.keys(findingSentences).toSorted()).toEqual([...findingCodes].toSorted())
    for (const { id, en } of Object.values(findingSentences)) {
      expect(id).toMatch(/^[A-Z].*[.]$/)
      expect(en).toMatch(/^[A-Z].*[.]$/)
      expect(id).not.toBe(en)
    }
  })

  it('assigns every finding to a check of the contract', () => {
    for (const code of findingCodes) expect(checkCodes).toContain(findingRules[code].check)
  })
})
