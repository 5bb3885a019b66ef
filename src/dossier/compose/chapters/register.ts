import type { BatchView } from '../../../contract/evidence.ts'
import { registerText } from '../../../text/dossier/register.ts'
import { exifWords, methodWords, proofWords, provenanceWords } from '../../../text/dossier/words.ts'
import type { Block, TableRow } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { anchors } from '../anchors.ts'
import { paragraph, row, stacked, table } from '../block-makers.ts'
import type { DossierEvidence } from '../dossier-material.ts'
import { physicalExhibitBlocks } from '../physical-exhibits.ts'
import { basisWords } from '../basis-words.ts'
import type { Scribe } from '../scribe.ts'

/** Chapter V: every item received, batch by batch, with its digest and the annex page that shows it. */
export function* registerBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  if (material.evidence.length === 0) {
    yield paragraph(say(registerText.none))
    return
  }
  const counts = { count: material.evidence.length, batches: material.batches.length }
  yield paragraph(say(registerText.intro, counts))
  const columns = [
    [say(registerText.number), 1.25],
    [say(registerText.kind), 1.7],
    [say(registerText.title), 3.6],
    [say(registerText.origin), 1.9],
    [say(registerText.acquired), 2.1],
    [say(registerText.exif), 1.1],
    [say(registerText.page), 0.8, 'right'],
  ] as const
  yield table(columns, registerRows(scribe))
  yield* physicalExhibitBlocks(scribe)
}

function* registerRows(scribe: Scribe): Generator<TableRow> {
  const batches = new Map(scribe.material.batches.map((batch) => [batch.number, batch]))
  let current: number | null = null
  for (const item of scribe.material.evidence) {
    if (item.view.batch !== current) yield { kind: 'group', runs: batchRuns(scribe, item.view.batch, batches) }
    current = item.view.batch
    yield itemRow(scribe, item)
    yield { kind: 'below', runs: belowRuns(scribe, item) }
  }
}

function batchRuns(scribe: Scribe, number: number, batches: ReadonlyMap<number, BatchView>): Run[] {
  const { say } = scribe
  const batch = batches.get(number)
  const title = say(registerText.batch, { number, moment: scribe.moment(batch?.openedAt ?? null) })
  if (!batch) return [textRun(title)]
  const { sheet } = batch
  const hops = sheet.hops.map(({ who, how, when }) => [scribe.known(who), how, when].filter(Boolean).join(', '))
  const origin = [
    sheet.handedOverBy === null ? say(registerText.fromUnknown) : say(registerText.from, { who: sheet.handedOverBy }),
    sheet.place,
    sheet.medium && say(registerText.medium, { medium: sheet.medium }),
    basisWords(sheet, say) && say(registerText.basisOf, { basis: basisWords(sheet, say) ?? '' }),
    hops.length > 0 ? say(registerText.hops, { hops: hops.join('; ') }) : null,
    say(registerText.receivedBy, { who: sheet.receivedBy ?? batch.receivedBy }),
  ]
  const details = origin.filter((part) => part !== null && part !== '').join('; ')
  return [textRun(title), { kind: 'line-break' }, ...scribe.prose(details).map(light)]
}

function light(run: Run): Run {
  return run.kind === 'text' ? { ...run, bold: false } : run
}

function itemRow(scribe: Scribe, item: DossierEvidence): TableRow {
  const { say } = scribe
  const { view, description } = item
  const [acquisition] = item.acquisitions
  return row([
    [textRun(view.number, { bold: true })],
    description ? say(proofWords[description.proofKind]) : '–',
    stacked([description?.title ?? null, [textRun(view.name, { tone: 'muted' })]]),
    stacked([
      description ? say(provenanceWords[description.provenance]) : say(provenanceWords.unknown),
      acquisition ? say(methodWords[acquisition.method]) : null,
    ]),
    stacked([scribe.moment(acquisition?.acquiredAt ?? view.savedAt), acquisition?.by ?? null]),
    say(exifWords[view.exif]),
    [{ kind: 'page', anchor: anchors.evidence(view.number) }],
  ])
}

function belowRuns(scribe: Scribe, { view, use, paper = null }: DossierEvidence): Run[] {
  const { say } = scribe
  const unused = use?.use === 'not-relied-on' && view.withdrawn === null
  const remarks = [
    paper &&
      say(registerText.pageOf, {
        page: paper.page,
        count: paper.pages.length,
        title: paper.title,
        pages: paper.pages.join(', '),
        first: paper.pages[0] ?? view.number,
      }),
    view.withdrawn && say(registerText.withdrawn, { reason: view.withdrawn.reason }),
    view.purged && say(registerText.purged, { orderedBy: view.purged.orderedBy, legalBasis: view.purged.legalBasis }),
    unused ? say(registerText.notUsed, { reason: use.reason ?? say(registerText.noReason) }) : null,
    view.nearCopies.length > 0 ? say(registerText.nearCopies, { numbers: view.nearCopies.join(', ') }) : null,
    view.acquisitions > 1 ? say(registerText.again, { count: view.acquisitions - 1 }) : null,
    ...view.problems.map((problem) => say(registerText.problem, { problem: problem.message })),
  ]
  const lines = remarks.filter((remark) => remark !== null).map((remark) => [textRun(remark, { italic: true })])
  return stacked([[textRun('SHA-256 ', { tone: 'muted' }), { kind: 'hash', hex: view.sha256 }], ...lines])
}
