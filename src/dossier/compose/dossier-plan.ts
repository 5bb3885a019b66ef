import { annexText } from '../../text/dossier/annexes.ts'
import { approvalText, contentsText } from '../../text/dossier/front-matter.ts'
import { shortText, summaryText } from '../../text/dossier/outcome.ts'
import type { Block } from '../layout/blocks/block.ts'
import type { SettledPaper } from '../layout/open-paper.ts'
import { anchors } from './anchors.ts'
import { custodyBlocks } from './annexes/custody.ts'
import { exhibitBlocks, type ShownExhibits } from './annexes/exhibits.ts'
import { manifestBlocks } from './annexes/manifest.ts'
import { metadataBlocks } from './annexes/metadata.ts'
import { methodBlocks } from './annexes/method.ts'
import { recordBlocks } from './annexes/records.ts'
import { section } from './block-makers.ts'
import { approvalBlocks } from './chapters/approval.ts'
import { basisBlocks } from './chapters/basis.ts'
import { caseStoryBlocks } from './chapters/case-story.ts'
import { chronologyBlocks } from './chapters/chronology.ts'
import { closingBlocks } from './chapters/closing.ts'
import { conclusionBlocks } from './chapters/conclusions.ts'
import { abbreviationBlocks, contentsBlocks } from './chapters/contents.ts'
import { elementBlocks } from './chapters/element-proof.ts'
import { factAnalysisBlocks } from './chapters/fact-analysis.ts'
import { identityBlocks } from './chapters/identity.ts'
import { interviewBlocks } from './chapters/interviews.ts'
import { motiveBlocks } from './chapters/motive-analysis.ts'
import { proportionalityBlocks } from './chapters/proportionality.ts'
import { recommendationBlocks } from './chapters/recommendation.ts'
import { registerBlocks } from './chapters/register.ts'
import { summaryBlocks } from './chapters/summary.ts'
import type { DossierPart } from './part.ts'
import type { PicturePort } from './picture-port.ts'
import type { Scribe } from './scribe.ts'

type MakeBlocks = (scribe: Scribe) => Iterable<Block>

/** What is known only while the dossier is being made. */
export type PlanPorts = {
  pictures: PicturePort
  shown: ShownExhibits
  undrawnSoFar: () => SettledPaper['undrawn']
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII'] as const

/** The chapters of the full template, in the order of domain.md §7.1; their headings come from the recipient's form. */
const fullChapters: readonly MakeBlocks[] = [
  basisBlocks,
  identityBlocks,
  caseStoryBlocks,
  chronologyBlocks,
  registerBlocks,
  interviewBlocks,
  factAnalysisBlocks,
  motiveBlocks,
  elementBlocks,
  proportionalityBlocks,
  conclusionBlocks,
  recommendationBlocks,
  closingBlocks,
]

/** The same content in the five parts of a study: case, data, study, conclusion, recommendation. */
const shortChapters: readonly MakeBlocks[] = [
  nested([caseStoryBlocks, nothing], [basisBlocks, nothing]),
  nested(
    [identityBlocks, ({ say }) => say(shortText.people)],
    [chronologyBlocks, ({ say }) => say(shortText.chronology)],
    [registerBlocks, ({ say }) => say(shortText.register)],
    [interviewBlocks, ({ say }) => say(shortText.interviews)],
  ),
  nested(
    [factAnalysisBlocks, ({ say }) => say(shortText.facts)],
    [motiveBlocks, ({ say }) => say(shortText.motives)],
    [elementBlocks, ({ say }) => say(shortText.elements)],
    [proportionalityBlocks, ({ material }) => material.form.chapterXHeading],
  ),
  conclusionBlocks,
  nested([recommendationBlocks, nothing], [closingBlocks, nothing]),
]

/** The parts of a dossier after its cover, in printing order. Each makes its blocks when its turn comes. */
export function dossierPlan(scribe: Scribe, ports: PlanPorts): DossierPart[] {
  const { say } = scribe
  const parts: DossierPart[] = []
  const front = (title: string, anchor: string, blocks: () => Iterable<Block>, listed = true): void => {
    parts.push({ title, number: null, anchor, newPage: true, listed, blocks })
  }
  front(say(approvalText.title), anchors.approval, () => approvalBlocks(scribe))
  front(say(contentsText.contents), anchors.contents, () => contentsBlocks(parts), false)
  front(say(contentsText.abbreviations), anchors.abbreviations, () => abbreviationBlocks(scribe))
  front(say(summaryText.title), anchors.summary, () => summaryBlocks(scribe))
  parts.push(...chapterParts(scribe), ...annexParts(scribe, ports))
  return parts
}

function chapterParts(scribe: Scribe): DossierPart[] {
  const { form } = scribe.material
  const chapters = form.template === 'full' ? fullChapters : shortChapters
  return chapters.map((make, index) => ({
    title: form.headings[index] ?? '',
    number: romans[index] ?? String(index + 1),
    anchor: anchors.chapter(index + 1),
    newPage: index === 0,
    listed: true,
    blocks: () => make(scribe),
  }))
}

function annexParts(scribe: Scribe, { pictures, shown, undrawnSoFar }: PlanPorts): DossierPart[] {
  const annexes: readonly [string, keyof typeof annexText, () => Iterable<Block> | AsyncIterable<Block>][] = [
    ['A', 'records', () => recordBlocks(scribe)],
    ['B', 'exhibits', () => exhibitBlocks(scribe, pictures, shown)],
    ['C', 'metadata', () => metadataBlocks(scribe)],
    ['D', 'custody', () => custodyBlocks(scribe)],
    ['E', 'method', () => methodBlocks(scribe, undrawnSoFar())],
    ['F', 'manifest', () => manifestBlocks(scribe)],
  ]
  return annexes.map(([letter, title, blocks]) => ({
    title: scribe.say(annexText[title]),
    number: scribe.say(contentsText.annex, { letter }),
    anchor: anchors.annex(letter),
    newPage: true,
    listed: true,
    blocks,
  }))
}

/** Chapters of the full template as sections of one part; a part without heading runs on. */
function nested(...parts: readonly (readonly [MakeBlocks, (scribe: Scribe) => string | null])[]): MakeBlocks {
  return function* nestedBlocks(scribe) {
    for (const [make, headingOf] of parts) {
      const heading = headingOf(scribe)
      if (heading !== null) yield section(heading)
      for (const block of make(scribe)) yield heading === null ? block : lowered(block)
    }
  }
}

function nothing(): null {
  return null
}

/** One level down, so that headings of a nested chapter stay below the section it became. */
function lowered(block: Block): Block {
  if (block.kind !== 'heading' || block.level === 3) return block
  return { ...block, level: block.level === 1 ? 2 : 3 }
}
