import { abbreviations } from '../../../text/dossier/abbreviations.ts'
import { contentsText } from '../../../text/dossier/front-matter.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { facts, paragraph } from '../block-makers.ts'
import type { DossierPart } from '../part.ts'
import type { Scribe } from '../scribe.ts'

/** The table of contents over the parts that are listed. */
export function contentsBlocks(parts: readonly DossierPart[]): Block[] {
  const entries = parts
    .filter((part) => part.listed)
    .map(({ title, number, anchor }) => ({ level: 1 as const, title, anchor, ...(number === null ? {} : { number }) }))
  return [{ kind: 'contents', entries }]
}

/** What the abbreviations stand for. */
export function abbreviationBlocks(scribe: Scribe): Block[] {
  const rows = abbreviations.map(([short, long]) => [short, scribe.say(long)] as const)
  return [
    facts(rows, { style: 'small', labelWidth: 90 }),
    paragraph(scribe.say(contentsText.personnelAuthority), { style: 'quiet', gap: 10 }),
  ]
}
