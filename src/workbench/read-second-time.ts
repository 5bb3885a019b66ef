import type { Failure } from '../contract/failure.ts'
import { MetadataReading, type SecondReading } from '../contract/metadata.ts'
import type { OutputOf, ParsedInputOf } from '../contract/operations.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { Desk } from './desk.ts'

/**
 * Runs the second reader over pictures and films that have none yet, one after another; each result is chained.
 *
 * Ends early, and says so, where the second reader is not to be had on this machine or the case was closed meanwhile.
 */
export async function readSecondTime(
  desk: Desk,
  input: ParsedInputOf<'evidence.readAgain'>,
): Promise<OutputOf<'evidence.readAgain'>> {
  const opened = desk.caseOf(input.caseId)
  const wanted = input.evidence === null ? null : new Set(input.evidence)
  const differing: string[] = []
  let read = 0
  for (const number of opened.rows.readings.withoutSecond()) {
    if (wanted && !wanted.has(number)) continue
    const second = await readOne(desk, opened, number)
    if (!opened.database.open) break
    if (second === null) continue
    if ('code' in second) return { read, differing, unavailable: second }
    opened.change(
      { act: 'read-again', actor: desk.operator, evidence: [number], details: { agrees: second.agrees } },
      (journal) => journal.note(opened.rows.readings.insertSecond(number, second)),
    )
    read += 1
    if (!second.agrees) differing.push(number)
  }
  return { read, differing, unavailable: null }
}

/** Null for what the second reader has nothing to say of, and for a file it had to be stopped over. */
async function readOne(desk: Desk, opened: OpenCase, number: string): Promise<SecondReading | Failure | null> {
  const stored = opened.rows.evidence.find(number)
  const first = opened.rows.readings.find(number)
  if (!stored || !first || !/^(?:image|video)\//.test(stored.mediaType)) return null
  const original = await opened.originals.open(stored.sha256)
  try {
    const reading = MetadataReading.parse(first.reading)
    const answer = await desk.readers.readAgain({ source: original, reading })
    const absent = answer.problems.find((problem) => problem.code === 'second-reader-unavailable')
    return absent ? { code: 'not-available-here', message: absent.message, incident: null } : answer.reading
  } finally {
    await original.close()
  }
}
