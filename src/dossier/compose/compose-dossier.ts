import { createHash } from 'node:crypto'
import { canonicalJson } from '../../base/canonical-json.ts'
import type { DossierManifest } from '../../contract/dossier-manifest.ts'
import { numberToCome } from '../../model/letter-number.ts'
import { frameText } from '../../text/dossier/frame.ts'
import type { ByteSink } from '../layout/byte-sink.ts'
import { openPaper, type Paper, type SettledPaper } from '../layout/open-paper.ts'
import { buildManifest } from '../manifest/build-manifest.ts'
import { anchors } from './anchors.ts'
import { coverBlocks } from './chapters/cover.ts'
import { plannedSigners } from './planned-signers.ts'
import type { DossierMaterial } from './dossier-material.ts'
import { dossierPlan } from './dossier-plan.ts'
import type { DossierPart } from './part.ts'
import type { PicturePort } from './picture-port.ts'
import { createScribe, type Scribe } from './scribe.ts'

/** What was composed. The bytes are in the sink; hashing and naming the file is the caller's. */
export type ComposedDossier = {
  pages: number
  signatureFields: readonly string[]
  manifest: DossierManifest
  /** SHA-256 of the attached manifest, lower-case hexadecimal; it also stands in the metadata of the PDF. */
  manifestSha256: string
  /** First page of each item in Annex B, 1-based. */
  pageOfEvidence: ReadonlyMap<string, number>
}

/**
 * Composes one dossier and streams it to the sink, unsigned: tagged PDF with empty signature fields and the hash manifest inside.
 *
 * The same material and pictures give the same bytes. Pictures are asked for one at a time, in the order of evidence numbers.
 * Nothing is concluded here: every sentence is a person's, or a fixed one of `src/text/dossier`.
 */
export async function composeDossier(
  material: DossierMaterial,
  pictures: PicturePort,
  sink: ByteSink,
): Promise<ComposedDossier> {
  const scribe = createScribe(material)
  const paper = openPaper(sink, paperSetting(scribe))
  const shown = new Set<string>()
  for (const block of coverBlocks(scribe)) await paper.add(block)
  const parts = dossierPlan(scribe, { pictures, shown, undrawnSoFar: () => paper.undrawnSoFar() })
  for (const part of parts) await addPart(paper, part)
  const settled = await paper.settle()
  const pageOfEvidence = evidencePages(material, settled)
  const signatureFields = plannedSigners(material).map((signer) => signer.field)
  const annexPageOf = new Map([...pageOfEvidence].filter(([number]) => shown.has(number)))
  const manifest = buildManifest({ material, annexPageOf, signatureFields })
  const bytes = Buffer.from(canonicalJson(manifest), 'utf8')
  const manifestSha256 = createHash('sha256').update(bytes).digest('hex')
  await paper.close({ facts: documentFacts(scribe, manifestSha256), attachment: attachmentOf(scribe, bytes) })
  return { pages: settled.pages, signatureFields, manifest, manifestSha256, pageOfEvidence }
}

async function addPart(paper: Paper, part: DossierPart): Promise<void> {
  await paper.add({
    kind: 'heading',
    level: 1,
    title: part.title,
    anchor: part.anchor,
    newPage: part.newPage,
    ...(part.number === null ? {} : { number: part.number }),
  })
  for await (const block of part.blocks()) await paper.add(block)
}

function evidencePages(material: DossierMaterial, settled: SettledPaper): Map<string, number> {
  const pages = new Map<string, number>()
  for (const { view } of material.evidence) {
    const page = settled.pageOf.get(anchors.evidence(view.number))
    if (page !== undefined) pages.set(view.number, page)
  }
  return pages
}

function paperSetting({ material, say }: Scribe) {
  const head = (material.custody.head.entryHash.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
  const number = material.record?.dossierNumber ?? numberToCome
  return {
    furniture: {
      classification: material.classification,
      sampleLine: material.case.sample ? say(frameText.sampleLine) : null,
      footLine: say(frameText.foot, { code: material.case.code, number, head }),
      pageOf: (page: number, pages: number) => say(frameText.pageOf, { page, pages }),
    },
    words: { pageShort: say(frameText.pageShort), goTo: say(frameText.goTo) },
  }
}

function documentFacts({ material, say }: Scribe, manifestSha256: string) {
  const subject = material.subject.body.code
  return {
    title: say(frameText.documentTitle, { title: material.form.title, subject }),
    author: material.office.name,
    subject: `${material.case.code}, ${subject}`,
    language: material.language === 'id' ? 'id-ID' : 'en',
    frozenAt: material.frozenAt,
    producer: material.producer,
    caseId: material.case.caseId,
    number: material.record?.dossierNumber ?? null,
    edition: material.edition,
    custodyHead: material.custody.head.entryHash,
    manifestSha256,
  }
}

function attachmentOf({ say }: Scribe, bytes: Uint8Array) {
  return {
    name: 'netra-manifest.json',
    mediaType: 'application/json',
    description: say(frameText.manifestDescription),
    bytes,
  }
}
