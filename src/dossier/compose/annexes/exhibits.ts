import { exhibitText } from '../../../text/dossier/annexes.ts'
import { marksOnPage } from '../../../contract/paper-pages.ts'
import type { Block, FactsBlock } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { bodyHeight } from '../../layout/page/page-size.ts'
import { type } from '../../layout/type/type-scale.ts'
import { anchors } from '../anchors.ts'
import { paragraph, section } from '../block-makers.ts'
import { citedPages, pageCountOf } from '../cited-pages.ts'
import type { DossierEvidence } from '../dossier-material.ts'
import { exhibitFacts } from '../exhibit-facts.ts'
import type { PicturePort } from '../picture-port.ts'
import type { Scribe } from '../scribe.ts'

/** What heading and caption take on a page, and the head of the annex on its first (points). */
const headRoom = 74
const annexHeadRoom = 130
const pictureWidth = 485
/** The sentence that says how many pages a scanned paper has. */
const pageWordsRoom = 30
/** A page of a paper under its caption, with room for the head of the page. */
const paperHeight = 640

/** Told for each item that is shown: its annex page goes into the manifest. */
export type ShownExhibits = Set<string>

/**
 * Annex B: each item on a page of its own with picture, digest and claims of time; items without a picture by their excerpts.
 * What was not used is listed and not reproduced. Pictures are asked for one at a time and forgotten.
 */
export async function* exhibitBlocks(
  scribe: Scribe,
  pictures: PicturePort,
  shown: ShownExhibits,
): AsyncGenerator<Block> {
  yield paragraph(scribe.say(exhibitText.intro))
  const cited = citedPages(scribe.material)
  let hadPicture = true
  for (const [index, item] of scribe.material.evidence.entries()) {
    const isFirst = index === 0
    const { number } = item.view
    const picture = isReproduced(item) ? await pictures.pictureOf(number) : null
    const pages = isReproduced(item) ? pagesToPrint(scribe, cited.get(number) ?? [], picture !== null) : []
    yield section(titleOf(item), {
      number,
      anchor: anchors.evidence(number),
      newPage: !isFirst && (picture !== null || hadPicture),
    })
    hadPicture = picture !== null
    const facts = exhibitFacts(scribe, item)
    if (picture !== null) {
      const maxHeight = roomForPicture(facts, isFirst) - (pageCountOf(item) === null ? 0 : pageWordsRoom)
      yield figureOf(scribe, item, { jpeg: picture.jpeg, maxHeight })
      yield* scannedPages(scribe, item, pages)
    } else yield paragraph(absenceOf(scribe, item, pages), { style: 'quiet', keepWithNext: true })
    yield facts
    for (const page of pages) {
      const drawn = await pictures.pictureOf(number, page)
      if (drawn === null) continue
      hadPicture = true
      yield figureOf(scribe, item, { jpeg: drawn.jpeg, maxHeight: paperHeight, page })
    }
    if (hadPicture || (isReproduced(item) && hasExcerpts(item))) shown.add(number)
  }
}

/** As high as the facts under it leave room for, so that an exhibit stays on one page; never too small to be looked at. */
function roomForPicture(facts: FactsBlock, isFirst: boolean): number {
  const lines = facts.rows.reduce(
    (sum, { label, runs }) => sum + Math.max(linesOfRuns(runs), label.length > 22 ? 2 : 1),
    0,
  )
  const under = lines * type.small.leading + facts.rows.length * 8.5 + 14
  return Math.min(430, Math.max(220, bodyHeight - headRoom - (isFirst ? annexHeadRoom : 0) - under))
}

/** About so many letters stand on a line of the facts. */
const lettersPerLine = 72

function linesOfRuns(runs: readonly Run[]): number {
  let lines = 1
  let letters = 0
  for (const run of runs) {
    letters += run.kind === 'text' ? run.text.length : run.kind === 'hash' ? 0 : 8
    if (run.kind !== 'line-break' && letters <= lettersPerLine) continue
    lines += run.kind === 'line-break' ? 1 : Math.floor(letters / lettersPerLine)
    letters = run.kind === 'line-break' ? 0 : letters % lettersPerLine
  }
  return lines
}

/** Whether Annex B shows the item itself; what is not relied on, or was withdrawn, is only listed. */
export function isReproduced({ use, view }: DossierEvidence): boolean {
  return use?.use !== 'not-relied-on' && view.withdrawn === null
}

function hasExcerpts({ description }: DossierEvidence): boolean {
  return (description?.excerpts.length ?? 0) > 0
}

function titleOf({ description, view }: DossierEvidence): string {
  return description?.title ?? view.name
}

/**
 * A drawn page cannot be searched for names, so the edition with masked identities shows none. Of a paper scanned into a picture the first
 * page stands there as its picture already.
 */
function pagesToPrint({ material }: Scribe, cited: readonly number[], hasPicture: boolean): readonly number[] {
  if (material.edition !== 'internal') return []
  return hasPicture ? cited.filter((page) => page > 1) : cited
}

/** Under the picture of a paper scanned into one file: how many pages it has, and which of them are printed. */
function* scannedPages({ say }: Scribe, item: DossierEvidence, pages: readonly number[]): Generator<Block> {
  const count = pageCountOf(item)
  if (count === null) return
  const words = say(exhibitText.pagesPrinted, { count, pages: [1, ...pages].join(', ') })
  yield paragraph(words, { style: 'quiet', keepWithNext: true })
}

/** What stands where no picture does: of a paper, how many pages it has and which of them follow. */
function absenceOf({ say }: Scribe, item: DossierEvidence, pages: readonly number[]): string {
  if (!isReproduced(item)) return say(exhibitText.notPrinted)
  const count = pageCountOf(item)
  if (count === null) return say(exhibitText.noPicture)
  if (pages.length === 0) return say(exhibitText.pagesNotPrinted, { count })
  return say(exhibitText.pagesPrinted, { count, pages: pages.join(', ') })
}

function figureOf(
  scribe: Scribe,
  item: DossierEvidence,
  { jpeg, maxHeight, page = 1 }: { jpeg: Uint8Array; maxHeight: number; page?: number },
): Block {
  const { say } = scribe
  const count = pageCountOf(item)
  const title = count === null ? titleOf(item) : say(exhibitText.pageOf, { title: titleOf(item), page, count })
  const named = { number: item.view.number, title }
  const marks = marksOnPage(item.description?.marks ?? [], page).flatMap(({ mark, box }) =>
    box === null ? [] : [{ number: mark, box }],
  )
  return {
    kind: 'figure',
    jpeg,
    maxWidth: pictureWidth,
    maxHeight,
    alt: say(exhibitText.alt, named),
    caption: [textRun(say(exhibitText.caption, named), { bold: true })],
    marks,
    unshowable: say(exhibitText.unshowable),
  }
}
