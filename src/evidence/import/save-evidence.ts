import type { ImportOutcome } from '../../contract/evidence.ts'
import type { Problem } from '../../contract/problem.ts'
import { formatEvidenceNumber } from '../../model/evidence-number.ts'
import type { ChangeJournal } from '../../vault/custody/change-case.ts'
import type { Arrived, ImportParts } from './import-files.ts'
import type { HandedIn, OriginalReading } from './import-ports.ts'
import type { ParkedReadings } from './parked-readings.ts'
import type { Contents } from './unpack-members.ts'
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
  const { received, reading, arrived, batch } = item
  const ordinal = parts.openCase.rows.evidence.lastOrdinal() + 1
  const number = formatEvidenceNumber({ prefix: parts.openCase.identity.evidencePrefix, serial: ordinal, members: [] })
  const problems = [...reading.reading.problems, ...arrived.unpacked.problems]
  const place = { batch, ordinal, modifiedAtMs: received.modifiedAtMs, from: arrived.from }
  insertItem(parts, { ...place, number, parent: null, name: arrived.from.name, ...received, reading, problems })
  const { readings, ...contents } = arrived.unpacked
  const children = readings === null ? [] : saveMembers(parts, { ...place, parent: number, contents, readings })
  const { mediaType } = reading.reading
  const told = [...problems, ...problemsOfMembers(number, contents)]
  return {
    ...outcomeOf(arrived, { outcome: 'saved', evidence: number, received, mediaType, twin: null, problems: told }),
    children,
  }
}

/** The members of an item and theirs in their turn, each numbered below the one it came out of. */
function saveMembers(
  parts: ImportParts,
  below: Pick<NewItem, 'batch' | 'ordinal' | 'from'> & { parent: string; contents: Contents; readings: ParkedReadings },
): ImportOutcome['children'] {
  return below.contents.members.flatMap((member, index) => {
    const { unpacked, ...item } = member
    const number = `${below.parent}.${index + 1}`
    insertItem(parts, {
      ...below,
      ...item,
      number,
      modifiedAtMs: null,
      reading: below.readings.fetch(item.reading),
      problems: [...item.problems, ...unpacked.problems],
    })
    const own = { evidence: number, name: item.name, mediaType: item.mediaType }
    return [own, ...saveMembers(parts, { ...below, parent: number, contents: unpacked })]
  })
}

/** What was remarked on the members, level by level, each with the number it will be found under. */
function problemsOfMembers(parent: string, { members }: Contents): Problem[] {
  return members.flatMap(({ name, problems, unpacked }, index) => {
    const number = `${parent}.${index + 1}`
    const own = [...problems, ...unpacked.problems]
    const told = own.map(({ code, message }) => ({ code, message: `${number} (${name}): ${message}` }))
    return [...told, ...problemsOfMembers(number, unpacked)]
  })
}

type NewItem = {
  number: string
  ordinal: number
  parent: string | null
  name: string
  batch: number
  sha256: string
  sizeBytes: number
  modifiedAtMs: number | null
  from: HandedIn
  reading: OriginalReading
  problems: readonly Problem[]
}

/** One act of the log for one item: its bytes, its row, how it came, what the readers said. */
function insertItem(parts: ImportParts, item: NewItem): void {
  const { rows, change } = parts.openCase
  const { number, sha256, sizeBytes, name, batch, reading } = item
  // A member keeps its number in its archive, whatever else has its bytes; which item that is, is told.
  const twin = item.parent === null ? null : rows.evidence.findBySha256(sha256)
  const details = {
    sha256,
    sizeBytes,
    name,
    batch,
    ...(item.parent === null ? {} : { memberOf: item.parent }),
    ...(twin === null ? {} : { sameBytesAs: twin }),
  }
  change({ act: 'evidence-saved', actor: parts.actor, evidence: [number], details }, (journal) => {
    if (!rows.evidence.hasOriginal(sha256)) journal.note(rows.evidence.insertOriginal({ sha256, sizeBytes }))
    journal.note(
      rows.evidence.insert({
        number,
        ordinal: item.ordinal,
        parent: item.parent,
        sha256,
        name,
        mediaType: reading.reading.mediaType,
        batch,
        savedAtMs: journal.nowMs,
        problems: item.problems,
      }),
      insertAcquisition(parts, { journal, evidence: number, occurrence: 1, ...item }),
      rows.readings.insert({ evidence: number, reading: reading.reading, text: reading.text }),
    )
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
      insertAcquisition(parts, {
        ...again.received,
        ...again.arrived,
        ...again,
        journal,
        evidence: again.twin,
        occurrence: known.acquisitions + 1,
      }),
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
    from: HandedIn
    modifiedAtMs: number | null
  },
) {
  return parts.openCase.rows.evidence.insertAcquisition({
    evidence: entry.evidence,
    occurrence: entry.occurrence,
    batch: entry.batch,
    name: entry.from.name,
    method: entry.from.method,
    acquiredAtMs: entry.journal.nowMs,
    acquiredBy: parts.sheet.receivedBy ?? parts.actor,
    fileModifiedAtMs: entry.modifiedAtMs,
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
