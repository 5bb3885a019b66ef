import type { MetadataReading, SecondReading } from '../../../contract/metadata.ts'
import { metadataText } from '../../../text/dossier/annexes.ts'
import { exifWords } from '../../../text/dossier/words.ts'
import type { Block, TableRow } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { paragraph, row, stacked, table } from '../block-makers.ts'
import type { DossierEvidence } from '../dossier-material.ts'
import type { Scribe } from '../scribe.ts'

/** Annex C: what the files say of themselves, as written, and whether a second reader agrees. */
export function* metadataBlocks(scribe: Scribe): Generator<Block> {
  const { say } = scribe
  yield paragraph(say(metadataText.intro))
  const columns = [
    [say(metadataText.camera), 1.6],
    [say(metadataText.original), 2],
    [say(metadataText.created), 2],
    [say(metadataText.position), 2],
    [say(metadataText.second), 1.9],
  ] as const
  yield table(columns, metadataRows(scribe))
}

function* metadataRows(scribe: Scribe): Generator<TableRow> {
  for (const item of scribe.material.evidence) {
    yield { kind: 'group', runs: groupRuns(scribe, item) }
    const { reading } = item
    if (reading === null) {
      yield { kind: 'below', runs: [textRun(scribe.say(metadataText.notRead), { italic: true })] }
      continue
    }
    yield readingRow(scribe, reading, item.secondReading)
    const remarks = remarkRuns(scribe, item, reading)
    if (remarks.length > 0) yield { kind: 'below', runs: remarks }
  }
}

function groupRuns(scribe: Scribe, { view }: DossierEvidence): Run[] {
  const state = scribe.say(metadataText.exif, { state: scribe.say(exifWords[view.exif]) })
  return [textRun(`${view.number}  `), textRun(`${view.name}; ${state}`, { bold: false })]
}

function readingRow(scribe: Scribe, { summary }: MetadataReading, second: SecondReading | null): TableRow {
  const { say } = scribe
  const pixels = summary.width === null ? null : `${summary.width} × ${summary.height ?? '?'}`
  return row([
    stacked([[summary.make, summary.model].filter((part) => part !== null).join(' ') || '–', pixels]),
    stacked([summary.dateTimeOriginal ?? '–', summary.offsetTimeOriginal]),
    stacked([summary.createDate ?? '–', summary.modifyDate]),
    positionLine(summary),
    secondLine(scribe, second) ?? say(metadataText.secondNotRun),
  ])
}

/** Degrees with the sign of the hemisphere; six decimals are about a tenth of a metre, more than any phone knows. */
function positionLine({ latitude, longitude }: MetadataReading['summary']): string {
  if (latitude === null || longitude === null) return '–'
  return `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`
}

function secondLine(scribe: Scribe, second: SecondReading | null): string | null {
  if (second === null) return null
  if (second.agrees) return scribe.say(metadataText.secondAgrees, { reader: second.reader })
  const tags = second.differences.map(({ tag }) => tag).join(', ')
  return scribe.say(metadataText.secondDiffers, { reader: second.reader, tags })
}

function remarkRuns(scribe: Scribe, item: DossierEvidence, reading: MetadataReading): Run[] {
  const { say } = scribe
  const modified = item.acquisitions[0]?.fileModifiedAt ?? null
  const { problems, facts } = reading
  return stacked([
    ...problems.map((problem) => [textRun(problem.message, { italic: true })]),
    modified === null ? null : say(metadataText.fileModified, { moment: scribe.moment(modified) }),
    facts.length === 0 ? null : [textRun(say(metadataText.values, { count: facts.length }), { tone: 'muted' })],
  ])
}
