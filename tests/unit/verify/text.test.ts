import { describe, expect, it } from 'vitest'
import { checkCodes, CheckResult, VerdictWord } from '../../../src/contract/verification.ts'
import {
  checkNames,
  findingSentences,
  fineSentences,
  notApplicableSentence,
  resultWords,
  scopeLine,
  verdictHeadline,
} from '../../../src/text/verification.ts'

const all = [
  ...Object.values(findingSentences),
  ...Object.values(fineSentences),
  ...Object.values(checkNames),
  ...Object.values(resultWords),
  notApplicableSentence,
  scopeLine,
]

describe('the words of the verifier', () => {
  it('never say the verdict without its object', () => {
    expect(VerdictWord.options.map((word) => verdictHeadline(word).id)).toEqual([
      'Tanda tangan dan keutuhan: SAH',
      'Tanda tangan dan keutuhan: TIDAK SAH',
      'Tanda tangan dan keutuhan: TIDAK DAPAT DISIMPULKAN',
    ])
    for (const { id } of all) expect(id).not.toMatch(/\bsah\b/i)
  })

  it('carry the fixed scope line', () => {
    expect(scopeLine.id).toBe(
      'Hasil ini tentang berkas dan tanda tangannya, bukan tentang kebenaran isi dan bukan penilaian hukum.',
    )
  })

  it('name every check and every result', () => {
    for (const code of checkCodes) {
      expect(checkNames[code].id.length).toBeGreaterThan(3)
      expect(fineSentences[code].id.length).toBeGreaterThan(10)
    }
    expect(CheckResult.options.map((result) => resultWords[result].id)).toEqual([
      'baik',
      'perlu dilihat',
      'salah',
      'tidak berlaku',
    ])
  })

  it('avoid words that belong to others: authentic, report, examination, court', () => {
    for (const { id, en } of all) {
      expect(id).not.toMatch(/\b(asli|otentik|autentik|laporan|temuan|pemeriksaan|terbukti|tersangka|klaim)\b/i)
      expect(en).not.toMatch(/\b(authentic|genuine)\b/i)
    }
  })
})
