import { createHash } from 'node:crypto'
import { assertNever } from '../../base/assert-never.ts'
import { canonicalJson } from '../../base/canonical-json.ts'
import type { Sentence } from '../../contract/problem.ts'
import { frameText } from '../../text/dossier/frame.ts'
import { printText, protocolText, receiptText, resendText } from '../../text/dossier/prints.ts'
import { say } from '../../text/say.ts'
import { paragraph } from '../compose/block-makers.ts'
import type { Block } from '../layout/blocks/block.ts'
import type { ByteSink } from '../layout/byte-sink.ts'
import { openPaper } from '../layout/open-paper.ts'
import { captureProtocolBlocks, resendCardBlocks } from './blank-form-blocks.ts'
import type { PrintMaterial } from './print-material.ts'
import { receiptBlocks } from './receipt-blocks.ts'

/**
 * Composes one paper of intake as a tagged PDF and answers its pages; the same material gives the same bytes.
 *
 * What it says is attached as JSON beside the words, so that a receipt can be compared by a machine years later.
 */
export async function composePrint(material: PrintMaterial, sink: ByteSink): Promise<{ pages: number }> {
  const { language } = material
  const title = say(titleOf(material.content), language)
  const paper = openPaper(sink, {
    furniture: {
      classification: '',
      sampleLine: material.case.sample ? say(frameText.sampleLine, language) : null,
      footLine: say(printText.foot, language, { code: material.case.code }),
      pageOf: (page, pages) => say(frameText.pageOf, language, { page, pages }),
    },
    words: { pageShort: say(frameText.pageShort, language), goTo: say(frameText.goTo, language) },
  })
  for (const line of material.letterhead) await paper.add(paragraph(line, { gap: 0 }))
  await paper.add({ kind: 'heading', level: 1, title, newPage: false })
  for (const block of blocksOf(material)) await paper.add(block)
  const { pages } = await paper.settle()
  const bytes = Buffer.from(
    canonicalJson({ ...material.content, case: material.case, madeAt: material.madeAt }),
    'utf8',
  )
  await paper.close({ facts: factsOf(material, title, bytes), attachment: attachmentOf(material, bytes) })
  return { pages }
}

function* blocksOf({ content, ...rest }: PrintMaterial): Generator<Block> {
  switch (content.kind) {
    case 'receipt':
      return yield* receiptBlocks({ ...rest, content }, content)
    case 'capture-protocol':
      return yield* captureProtocolBlocks(rest.language)
    case 'resend-card':
      return yield* resendCardBlocks(rest.language)
    default:
      return assertNever(content)
  }
}

function titleOf(content: PrintMaterial['content']): Sentence {
  switch (content.kind) {
    case 'receipt':
      return receiptText.title
    case 'capture-protocol':
      return protocolText.title
    case 'resend-card':
      return resendText.title
    default:
      return assertNever(content)
  }
}

function factsOf(material: PrintMaterial, title: string, bytes: Uint8Array) {
  return {
    title,
    author: material.officeName,
    subject: material.case.code,
    language: material.language === 'id' ? 'id-ID' : 'en',
    frozenAt: material.madeAt,
    producer: material.producer,
    caseId: material.case.caseId,
    number: null,
    edition: 'internal',
    custodyHead: material.case.custodyHead,
    manifestSha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

function attachmentOf({ language }: PrintMaterial, bytes: Uint8Array) {
  return {
    name: 'netra-cetakan.json',
    mediaType: 'application/json',
    description: say(printText.attachment, language),
    bytes,
  }
}
