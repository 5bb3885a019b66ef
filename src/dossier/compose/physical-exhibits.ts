import { physicalText, sealIntactPrint } from '../../text/dossier/capture.ts'
import type { Exhibit } from '../../contract/intake-records.ts'
import type { Block } from '../layout/blocks/block.ts'
import { textRun, type Run } from '../layout/inline/run.ts'
import { row, stacked, subsection, table } from './block-makers.ts'
import type { Scribe } from './scribe.ts'

/** Things kept in a cupboard, with seal, place, hand-overs and the numbers of their photographs; nothing where the case has none. */
export function* physicalExhibitBlocks(scribe: Scribe): Generator<Block> {
  const { say, material } = scribe
  const exhibits = material.exhibits ?? []
  if (exhibits.length === 0) return
  yield subsection(say(physicalText.title), { bookmark: true })
  const columns = [
    [say(physicalText.label), 1.6],
    [say(physicalText.description), 3.4],
    [say(physicalText.kept), 2.6],
    [say(physicalText.handOvers), 3.4],
  ] as const
  yield table(
    columns,
    exhibits.map(({ body }) =>
      row([
        [textRun(body.label, { bold: true })],
        stacked([body.description, scribe.prose(body.photographs.join(', '))]),
        keptRuns(scribe, body),
        handOverRuns(scribe, body),
      ]),
    ),
  )
}

function keptRuns(scribe: Scribe, { receivedFrom, receivedAt, place, seal, returnedAt }: Exhibit): Run[] {
  const { say } = scribe
  return stacked([
    scribe.known(place),
    seal === null ? say(physicalText.unsealed) : say(physicalText.sealed, { number: seal.number, by: seal.by }),
    say(physicalText.received, { from: scribe.known(receivedFrom), at: scribe.moment(receivedAt) }),
    returnedAt === null ? null : say(physicalText.returned, { at: scribe.moment(returnedAt) }),
  ])
}

function handOverRuns(scribe: Scribe, { handOvers }: Exhibit): Run[] {
  const { say } = scribe
  return stacked(
    handOvers.map(({ at, from, to, sealIntact, paper }) => {
      const told = { at: scribe.moment(at), from, to, seal: say(sealIntactPrint[sealIntact]) }
      return scribe.prose(`${say(physicalText.handOver, told)}${paper === null ? '' : ` (${paper})`}`)
    }),
  )
}
