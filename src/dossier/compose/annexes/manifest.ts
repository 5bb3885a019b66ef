import { manifestText } from '../../../text/dossier/annexes.ts'
import type { Block, TableRow } from '../../layout/blocks/block.ts'
import { textRun } from '../../layout/inline/run.ts'
import { evidenceUse } from '../../manifest/build-manifest.ts'
import { anchors } from '../anchors.ts'
import { paragraph, row, table } from '../block-makers.ts'
import { groupedNumber } from '../grouped-number.ts'
import type { Scribe } from '../scribe.ts'

/** Annex F: the hash manifest for people; the same list is attached for machines. */
export function* manifestBlocks(scribe: Scribe): Generator<Block> {
  const { say } = scribe
  yield paragraph(say(manifestText.intro))
  const columns = [
    [say(manifestText.number), 1.1],
    [say(manifestText.sha256), 4.3],
    [say(manifestText.size), 1.3, 'right'],
    [say(manifestText.use), 1.3],
    [say(manifestText.page), 0.7, 'right'],
  ] as const
  yield table(columns, manifestRows(scribe))
}

function* manifestRows(scribe: Scribe): Generator<TableRow> {
  for (const item of scribe.material.evidence)
    yield row([
      [textRun(item.view.number, { bold: true })],
      [{ kind: 'hash', hex: item.view.sha256 }],
      groupedNumber(item.view.sizeBytes, scribe.material.language),
      scribe.say(manifestText[evidenceUse(item)]),
      [{ kind: 'page', anchor: anchors.evidence(item.view.number) }],
    ])
}
