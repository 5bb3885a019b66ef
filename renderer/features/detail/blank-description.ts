import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'

/** A description nobody has written yet: the name of the file as its title, and nothing claimed. */
export function blankDescription({ view }: EvidenceDetail): EvidenceDescription {
  return {
    evidence: view.number,
    title: view.name.slice(0, 500),
    proofKind: 'informasi-elektronik',
    provenance: 'unknown',
    device: null,
    showsMinors: false,
    marks: [],
    proves: null,
    doesNotProve: null,
    excerpts: [],
    note: null,
  }
}
