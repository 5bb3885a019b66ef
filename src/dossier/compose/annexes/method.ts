import { methodText } from '../../../text/dossier/annexes.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun } from '../../layout/inline/run.ts'
import type { SettledPaper } from '../../layout/open-paper.ts'
import { codePointName } from '../../layout/type/visible-text.ts'
import { paragraph, row, section, table } from '../block-makers.ts'
import type { Scribe } from '../scribe.ts'

/** Annex E: how it was done, with which versions and settings, and where the method ends (ISO/IEC 27037: repeatable, justifiable). */
export function* methodBlocks(scribe: Scribe, undrawn: SettledPaper['undrawn']): Generator<Block> {
  const { material, say } = scribe
  for (const [heading, text] of [
    [methodText.receivedHeading, methodText.received],
    [methodText.readHeading, methodText.read],
    [methodText.judgedHeading, methodText.judged],
    [methodText.limitsHeading, methodText.limits],
  ] as const) {
    yield section(say(heading))
    yield paragraph(say(text))
  }
  yield section(say(methodText.software))
  const columns = [
    [say(methodText.name), 2],
    [say(methodText.version), 1.2],
    [say(methodText.use), 5],
  ] as const
  const { producer } = material
  const composer = row([[textRun(producer.name, { bold: true })], producer.version, say(methodText.composes)])
  yield table(columns, [composer, ...material.tools.map(({ name, version, use }) => row([name, version, use]))])
  yield section(say(methodText.lawHeading))
  yield paragraph(say(methodText.law))
  yield table(
    [
      [say(methodText.pack), 2],
      ['SHA-256', 6],
    ],
    material.dataPacks.map(({ name, sha256 }) => row([name, [{ kind: 'hash', hex: sha256 }]])),
  )
  if (material.verifierPage) yield* verifierBlocks(scribe, material.verifierPage)
  if (undrawn.length > 0) yield* undrawnBlocks(scribe, undrawn)
}

/** How anybody checks this dossier without us, and how to know that the page in hand is the one meant. */
function* verifierBlocks({ say }: Scribe, page: { name: string; sha256: string }): Generator<Block> {
  yield section(say(methodText.verifierHeading))
  yield paragraph(say(methodText.verifier))
  yield table(
    [
      [say(methodText.name), 2],
      ['SHA-256', 6],
    ],
    [row([page.name, [{ kind: 'hash', hex: page.sha256 }]])],
  )
}

/** Every character that had to be printed as a box, by code and page, so that a paper reader can look it up. */
function* undrawnBlocks(scribe: Scribe, undrawn: SettledPaper['undrawn']): Generator<Block> {
  const { say } = scribe
  yield section(say(methodText.undrawnHeading))
  yield paragraph(say(methodText.undrawn))
  yield table(
    [
      [say(methodText.character), 1],
      [say(methodText.pages), 4],
    ],
    undrawn.map(({ codePoint, pages }) => row([codePointName(codePoint), pages.join(', ')])),
  )
}
