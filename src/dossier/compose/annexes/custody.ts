import type { CustodyEntryView } from '../../../contract/custody.ts'
import { custodyActWords, custodyDetailWords, custodyText, recordKindWords } from '../../../text/dossier/annexes.ts'
import { commonText } from '../../../text/dossier/common.ts'
import type { Block, TableRow } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { paragraph, row, stacked, table } from '../block-makers.ts'
import { referenceRun } from '../prose-runs.ts'
import type { Scribe } from '../scribe.ts'

/** Annex D: the custody log, entry by entry, taken from its source one at a time. */
export function* custodyBlocks(scribe: Scribe): Generator<Block> {
  const { say } = scribe
  yield paragraph(say(custodyText.intro))
  const columns = [
    [say(custodyText.sequence), 0.8, 'right'],
    [say(custodyText.at), 2.5],
    [say(custodyText.actor), 1.9],
    [say(custodyText.act), 4],
    [say(custodyText.hash), 2.3],
  ] as const
  yield table(columns, custodyRows(scribe))
}

async function* custodyRows(scribe: Scribe): AsyncGenerator<TableRow> {
  for await (const entry of scribe.material.custody.entries)
    yield row([
      String(entry.sequence),
      scribe.moment(entry.laptopAt),
      entry.actor,
      actRuns(scribe, entry),
      [{ kind: 'hash', hex: entry.entryHash.slice(0, 16) }],
    ])
}

function actRuns(scribe: Scribe, entry: CustodyEntryView): Run[] {
  const { say } = scribe
  const words = Object.hasOwn(custodyActWords, entry.act) ? custodyActWords[entry.act] : undefined
  const numbers = entry.evidence.flatMap((number) => [
    textRun(' '),
    referenceRun(number, scribe.places, 'none') ?? textRun(number),
  ])
  return stacked([
    [textRun(words ? say(words) : entry.act), ...numbers],
    detailRuns(scribe, entry),
    entry.reason === null ? null : [textRun(say(custodyText.reason, { reason: entry.reason }), { italic: true })],
    entry.clockWentBack ? [textRun(say(custodyText.wentBack), { italic: true })] : null,
  ])
}

/** Details in the order they were told; digests by their first sixteen characters, as the head of the annex says. */
function detailRuns(scribe: Scribe, { details }: CustodyEntryView): Run[] {
  const told = Object.entries(details).filter(([, value]) => value !== null)
  return told.flatMap(([key, value], index): Run[] => {
    const word = Object.hasOwn(custodyDetailWords, key) ? custodyDetailWords[key] : undefined
    const label = textRun(`${index === 0 ? '' : '; '}${word ? scribe.say(word) : key}: `, { tone: 'muted' })
    const isDigest = typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
    if (isDigest) return [label, { kind: 'hash', hex: value.slice(0, 16) }]
    return [label, textRun(valueWords(scribe, key, value), { tone: 'muted' })]
  })
}

type DetailValue = CustodyEntryView['details'][string]

function valueWords(scribe: Scribe, key: string, value: DetailValue): string {
  const kind = key === 'kind' && typeof value === 'string' ? recordKindWords[value] : undefined
  if (kind) return scribe.say(kind)
  if (typeof value !== 'boolean') return String(value)
  return scribe.say(value ? commonText.yes : commonText.no)
}
