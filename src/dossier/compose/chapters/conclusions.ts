import type { Plenary } from '../../../contract/analysis.ts'
import { conclusionText } from '../../../text/dossier/outcome.ts'
import { commonText } from '../../../text/dossier/common.ts'
import { outcomeWords } from '../../../text/dossier/words.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun } from '../../layout/inline/run.ts'
import { paragraph, row, section, table } from '../block-makers.ts'
import type { DossierAllegation } from '../dossier-material.ts'
import type { Scribe } from '../scribe.ts'
import { supportRuns } from '../support-runs.ts'

/** Chapter XI: what people concluded of each allegation, and the plenary that decided it, dissent included. */
export function* conclusionBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  if (material.allegations.length === 0) yield paragraph(say(conclusionText.noAllegations))
  for (const allegation of material.allegations) yield conclusionBox(scribe, allegation)
  yield section(say(conclusionText.plenary))
  if (material.plenary === null) yield paragraph(say(conclusionText.noPlenary))
  else yield* plenaryBlocks(scribe, material.plenary)
}

function conclusionBox(scribe: Scribe, { id, conclusion }: DossierAllegation): Block {
  const { say } = scribe
  if (conclusion === null) return paragraph([textRun(`${id}. `), textRun(say(conclusionText.missing))])
  const outcome = say(outcomeWords[conclusion.outcome])
  return {
    kind: 'box',
    look: 'conclusion',
    label: say(conclusionText.outcome, { id, outcome }).toUpperCase(),
    blocks: [
      paragraph(scribe.prose(conclusion.text)),
      ...(conclusion.supports.length === 0
        ? []
        : [
            paragraph(
              [
                textRun(say(commonText.restsOn), { italic: true }),
                ...supportRuns(scribe, conclusion.supports, 'prose'),
              ],
              { style: 'quiet' },
            ),
          ]),
    ],
  }
}

function* plenaryBlocks(scribe: Scribe, plenary: Plenary): Generator<Block> {
  const { say } = scribe
  const moment = scribe.moment(plenary.heldAt)
  const title =
    plenary.number === null
      ? say(conclusionText.plenaryUnnumbered, { moment })
      : say(conclusionText.plenaryOf, { number: plenary.number, moment })
  yield paragraph(plenary.place === null ? `${title}.` : `${title}, ${plenary.place}.`)
  yield paragraph(scribe.prose(plenary.decision))
  const columns = [
    [say(conclusionText.participant), 3],
    [say(conclusionText.vote), 1.6],
    [say(commonText.remark), 4],
  ] as const
  const rows = plenary.participants.map(({ name, position, vote, note }) =>
    row([`${name}, ${position}`, [textRun(say(conclusionText[vote]), { bold: vote !== 'agrees' })], note ?? '–']),
  )
  yield table(columns, rows)
}
