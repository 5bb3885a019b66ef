import { summaryText } from '../../../text/dossier/outcome.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { paragraph } from '../block-makers.ts'
import type { Scribe } from '../scribe.ts'

/** Chapter III: the short neutral story, every evidence number in it a reference. */
export function* caseStoryBlocks(scribe: Scribe): Generator<Block> {
  const story = scribe.material.narrative?.caseStory ?? []
  if (story.length === 0) yield paragraph(scribe.say(summaryText.storyMissing))
  for (const text of story) yield paragraph(scribe.prose(text))
}
