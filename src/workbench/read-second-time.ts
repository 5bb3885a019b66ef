import { MetadataReading, type SecondReading } from '../contract/metadata.ts'
import type { OutputOf, ParsedInputOf } from '../contract/operations.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { Desk } from './desk.ts'

/** Runs the second reader over items that have none yet, one after another in the background of the case; each result is chained. */
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
    if (!second) continue
    opened.change(
      { act: 'read-again', actor: desk.operator, evidence: [number], details: { agrees: second.agrees } },
      (journal) => journal.note(opened.rows.readings.insertSecond(number, second)),
    )
    read += 1
    if (!second.agrees) differing.push(number)
  }
  return { read, differing, unavailable: null }
}

async function readOne(desk: Desk, opened: OpenCase, number: string): Promise<SecondReading | null> {
  const stored = opened.rows.evidence.find(number)
  const first = opened.rows.readings.find(number)
  if (!stored || !first) return null
  const original = await opened.originals.open(stored.sha256)
  try {
    return (await desk.readers.readAgain({ source: original, reading: MetadataReading.parse(first.reading) })).reading
  } finally {
    await original.close()
  }
}
