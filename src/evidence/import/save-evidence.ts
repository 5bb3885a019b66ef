import type { ImportOutcome } from '../../contract/evidence.ts'
import type { Problem } from '../../contract/problem.ts'
import type { ChangeJournal } from '../../vault/custody/change-case.ts'
import type { Arrived, ImportParts } from './import-files.ts'
import type { OriginalReading } from './import-ports.ts'
import type { Received } from './receive-file.ts'

type ReceivedBytes = Extract<Received, { kind: 'received' }>

/**
 * Turns an arrived file into what it is for the case: a new numbered item, a second acquisition of a known one, or a refusal.
 *
 * Runs inside a grouped change: rows and custody entry are committed together with the others of the group.
 */
export function saveEvidence(parts: ImportParts, batch: number, arrived: Arrived): ImportOutcome {
  const { from, received, reading } = arrived
  if (from.kind === 'refused') return refuse(parts, batch, arrived, from.code)
  if (!received || received.kind === 'not-received')
    return refuse(parts, batch, arrived, received?.code ?? 'source-unreadable')
  const twin = parts.openCase.rows.evidence.findBySha256(received.sha256)
  if (twin !== null) return saveAcquisition(parts, { batch, twin, received, arrived })
  if (!reading) throw new Error('a new original without a reading')
  return saveItem(parts, { batch, received, reading, arrived })
}

function saveItem(
  parts: ImportParts,
  item: { batch: number; received: ReceivedBytes; reading: OriginalReading; arrived: Arrived },
): ImportOutcome {
  const { openCase, actor } = parts
  const { received, reading, arrived, batch } = item
  const rows = openCase.rows
  const number = openCase.change({ act: 'evidence-saved', actor, evidence: [] }, (journal) => {
    const ordinal = rows.evidence.lastOrdinal() + 1
    const code = `${openCase.identity.evidencePrefix}-${String(ordinal).padStart(3, '0')}`
    if (!rows.evidence.hasOriginal(received.sha256)) journal.note(rows.evidence.insertOriginal(received))
    journal.note(
      rows.evidence.insert({
        number: code,
        ordinal,
        parent: null,
        sha256: received.sha256,
        name: arrived.from.name,
        mediaType: reading.reading.mediaType,
        batch,
        savedAtMs: journal.nowMs,
        problems: reading.reading.problems,
      }),
      insertAcquisition(parts, { journal, evidence: code, occurrence: 1, ...item }),
      rows.readings.insert({
        evidence: code,
        reading: reading.reading,
        text: reading.text,
      }),
    )
    journal.tell({
      evidence: [code],
      details: { sha256: received.sha256, sizeBytes: received.sizeBytes, name: arrived.from.name, batch },
    })
    return code
  }).value
  return outcomeOf(arrived, {
    outcome: 'saved',
    evidence: number,
    received,
    mediaType: reading.reading.mediaType,
    twin: null,
    problems: reading.reading.problems,
  })
}

function saveAcquisition(
  parts: ImportParts,
  again: { batch: number; twin: string; received: ReceivedBytes; arrived: Arrived },
): ImportOutcome {
  const { openCase, actor } = parts
  const known = openCase.rows.evidence.find(again.twin)
  if (!known) throw new Error('a twin that is not there')
  openCase.change({ act: 'duplicate-received', actor, evidence: [again.twin] }, (journal) => {
    journal.note(
      insertAcquisition(parts, { journal, evidence: again.twin, occurrence: known.acquisitions + 1, ...again }),
    )
    journal.tell({ details: { sha256: again.received.sha256, name: again.arrived.from.name, batch: again.batch } })
  })
  return outcomeOf(again.arrived, {
    outcome: 'duplicate',
    evidence: null,
    received: again.received,
    mediaType: known.mediaType,
    twin: again.twin,
    problems: [],
  })
}

function insertAcquisition(
  parts: ImportParts,
  entry: {
    journal: ChangeJournal
    evidence: string
    occurrence: number
    batch: number
    received: ReceivedBytes
    arrived: Arrived
  },
) {
  const { from } = entry.arrived
  return parts.openCase.rows.evidence.insertAcquisition({
    evidence: entry.evidence,
    occurrence: entry.occurrence,
    batch: entry.batch,
    name: from.name,
    method: from.kind === 'file' ? from.method : parts.sheet.method,
    acquiredAtMs: entry.journal.nowMs,
    acquiredBy: parts.sheet.receivedBy ?? parts.actor,
    fileModifiedAtMs: entry.received.modifiedAtMs,
  })
}

function refuse(parts: ImportParts, batch: number, arrived: Arrived, code: string): ImportOutcome {
  const { name, shownPath } = arrived.from
  parts.openCase.change({ act: 'file-not-saved', actor: parts.actor, details: { name, code, batch } }, () => undefined)
  return {
    ...outcomeOf(arrived, {
      outcome: 'failed',
      evidence: null,
      received: null,
      mediaType: null,
      twin: null,
      problems: [],
    }),
    failure: { code, message: parts.tell(code, { name, path: shownPath }) },
  }
}

function outcomeOf(
  arrived: Arrived,
  facts: {
    outcome: ImportOutcome['outcome']
    evidence: string | null
    received: ReceivedBytes | null
    mediaType: string | null
    twin: string | null
    problems: readonly Problem[]
  },
): ImportOutcome {
  return {
    path: arrived.from.shownPath,
    outcome: facts.outcome,
    evidence: facts.evidence,
    sha256: facts.received?.sha256 ?? null,
    sizeBytes: facts.received?.sizeBytes ?? null,
    mediaType: facts.mediaType,
    twin: facts.twin,
    children: [],
    problems: [...facts.problems],
    failure: null,
  }
}
