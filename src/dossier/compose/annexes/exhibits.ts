import { exhibitText } from '../../../text/dossier/annexes.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun } from '../../layout/inline/run.ts'
import { anchors } from '../anchors.ts'
import { paragraph, section } from '../block-makers.ts'
import type { DossierEvidence } from '../dossier-material.ts'
import { exhibitFacts } from '../exhibit-facts.ts'
import type { PicturePort } from '../picture-port.ts'
import type { Scribe } from '../scribe.ts'

/** How high a picture may stand on its page (points), so that its facts fit under it. */
const pictureHeight = 400
/** The first one shares its page with the head of the annex. */
const firstPictureHeight = 300
const pictureWidth = 485

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
  let hadPicture = true
  for (const [index, item] of scribe.material.evidence.entries()) {
    const isFirst = index === 0
    const { number } = item.view
    const picture = isReproduced(item) ? await pictures.pictureOf(number) : null
    yield section(titleOf(item), {
      number,
      anchor: anchors.evidence(number),
      newPage: !isFirst && (picture !== null || hadPicture),
    })
    hadPicture = picture !== null
    if (picture !== null)
      yield figureOf(scribe, item, { jpeg: picture.jpeg, maxHeight: isFirst ? firstPictureHeight : pictureHeight })
    else yield paragraph(absenceOf(scribe, item), { style: 'quiet' })
    yield* exhibitFacts(scribe, item)
    if (picture !== null || (isReproduced(item) && hasExcerpts(item))) shown.add(number)
  }
}

function isReproduced({ use, view }: DossierEvidence): boolean {
  return use?.use !== 'not-relied-on' && view.withdrawn === null
}

function hasExcerpts({ description }: DossierEvidence): boolean {
  return (description?.excerpts.length ?? 0) > 0
}

function titleOf({ description, view }: DossierEvidence): string {
  return description?.title ?? view.name
}

function absenceOf(scribe: Scribe, item: DossierEvidence): string {
  return scribe.say(isReproduced(item) ? exhibitText.noPicture : exhibitText.notPrinted)
}

function figureOf(
  scribe: Scribe,
  item: DossierEvidence,
  { jpeg, maxHeight }: { jpeg: Uint8Array; maxHeight: number },
): Block {
  const { say } = scribe
  const named = { number: item.view.number, title: titleOf(item) }
  const marks = (item.description?.marks ?? []).flatMap(({ mark, box }) =>
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
