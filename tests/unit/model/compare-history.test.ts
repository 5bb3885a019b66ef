import { describe, expect, it } from 'vitest'
import { compareHistory, type FrozenHistory } from '../../../src/model/compare-history.ts'
import { entryHash, entryText, type CustodyEntry } from '../../../src/model/custody-chain.ts'
import { merkleRoot } from '../../../src/model/merkle-tree.ts'
import { fromHex, toHex } from '../../../src/base/hex.ts'
import { nodeSha256 } from '../../attacks/verify-for-test.ts'

const caseId = 'kasus-a'
const frozenSha256 = 'f'.repeat(64)
type Act = Pick<CustodyEntry, 'act'> & Partial<CustodyEntry>

/** Entries chained as a case chains them. */
function chain(acts: readonly Act[]): string[] {
  let previousHash: string | null = null
  return acts.map((act, index) => {
    const entry: CustodyEntry = {
      actor: 'petugas',
      laptopAt: `2024-10-18T08:${String(index % 60).padStart(2, '0')}:00.000Z`,
      uptimeMs: 0,
      reason: null,
      evidence: [],
      details: {},
      rows: [],
      program: 'netra',
      ...act,
      sequence: index + 1,
      previousHash,
    }
    const text = entryText(entry)
    previousHash = entryHash(text, nodeSha256)
    return text
  })
}

function freeze(entries: readonly string[]): FrozenHistory {
  const leaves = entries.map((text) => entryHash(text, nodeSha256))
  return { caseId, leaves, merkleRoot: toHex(merkleRoot(nodeSha256, leaves.map(fromHex))), frozenSha256 }
}

const note = (reason: string, more: Partial<CustodyEntry> = {}): Act => ({ act: 'note', reason, ...more })
const acts = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam'].map((reason, index) =>
  note(reason, { laptopAt: `2024-10-18T0${index}:00:00.000Z` }),
)
const frozenAct: Act = { act: 'dossier-frozen', details: { sha256: frozenSha256 } }
const check: Act = { act: 'check-passed' }
const dossier = freeze(chain(acts))
const compare = (entries: readonly string[], id = caseId) =>
  compareHistory(dossier, { caseId: id, entries }, nodeSha256)

describe('the history a dossier was frozen with', () => {
  it('is consistent with the case that goes on from it, and with the case as it was', () => {
    expect(compare(chain(acts))).toBe('consistent')
    expect(compare(chain([...acts, frozenAct, note('tujuh')]))).toBe('consistent')
  })

  it('shows a case that lost its end, also after the case was checked again and again', () => {
    expect(compare(chain(acts.slice(0, 4)))).toBe('truncated')
    expect(compare(chain([...acts.slice(0, 4), check, { act: 'check-failed' }]))).toBe('truncated')
    expect(compare([])).toBe('truncated')
  })

  it('is unrelated to another case, whatever its entries', () => {
    expect(compare(chain(acts), 'kasus-b')).toBe('unrelated')
  })

  it('shows a case with no entry in common as rewritten', () => {
    expect(compare(chain(acts.map((act) => ({ ...act, actor: 'orang lain' }))))).toBe('rewritten')
  })

  it.each([
    ['one entry changed', acts.with(2, note('lain'))],
    ['one entry taken out', acts.toSpliced(2, 1)],
    ['one entry put in', acts.toSpliced(2, 0, note('sisipan'))],
    ['two entries swapped', [...acts.slice(0, 2), ...acts.slice(2, 4).toReversed(), ...acts.slice(4)]],
    ['one entry given twice', acts.toSpliced(2, 0, ...acts.slice(2, 3))],
  ])(
    'shows a log chained anew with %s as rewritten half way, because later acts stand with another past',
    (_, changed) => {
      expect(compare(chain(changed))).toBe('rewritten')
      expect(compare(chain([...changed, note('tujuh'), check]))).toBe('rewritten')
    },
  )

  it('shows a log as rewritten where nothing after the change is left, if the case itself names the dossier', () => {
    const changed = acts.with(5, note('lain'))
    expect(compare(chain([...changed, frozenAct]))).toBe('rewritten')
    expect(compare(chain(changed))).toBe('fork')
  })

  it('shows a log whose text was edited under an old hash as rewritten', () => {
    const entries = chain(acts)
    expect(compare(entries.with(2, (entries[2] ?? '').replace('tiga', 'tuju')))).toBe('rewritten')
  })

  it('takes another mention of its hash for no proof', () => {
    const elsewhere = [...acts.slice(0, 3), note(frozenSha256), { act: 'note', details: { sha256: frozenSha256 } }]
    expect(compare(chain(elsewhere))).toBe('fork')
  })

  it('shows two copies that went on apart as a fork', () => {
    const copy = [...acts.slice(0, 3), note('cabang empat'), note('cabang lima'), note('cabang enam')]
    expect(compare(chain(copy))).toBe('fork')
    expect(compare(chain([...copy, { act: 'dossier-frozen', details: { sha256: 'e'.repeat(64) } }]))).toBe('fork')
  })

  it('cannot tell a fork from a log of which everything after a point was written anew, and does not pretend to', () => {
    const tidy = acts.map((act, index) => (index < 3 ? act : { ...act, laptopAt: '2024-10-19T00:00:00.000Z' }))
    expect(compare(chain(tidy))).toBe('fork')
  })

  it('is told alike for any number of entries', () => {
    for (let size = 1; size < 40; size += 1) {
      const many = Array.from({ length: size }, (_, index) => note(`${index}`))
      const frozen = freeze(chain(many))
      const entries = chain([...many, note('lagi')])
      expect(compareHistory(frozen, { caseId, entries }, nodeSha256)).toBe('consistent')
      expect(compareHistory(frozen, { caseId, entries: entries.slice(0, size - 1) }, nodeSha256)).toBe('truncated')
    }
  })

  it('believes the root of the dossier and not its leaves alone', () => {
    const forged = { ...dossier, merkleRoot: '0'.repeat(64) }
    expect(compareHistory(forged, { caseId, entries: chain(acts) }, nodeSha256)).not.toBe('consistent')
  })
})
