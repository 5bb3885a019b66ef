import { PDFString, type PDFDict, type PDFRef } from 'pdf-lib'
import type { PdfFile } from './pdf-file.ts'
import { srgbProfile } from './srgb-profile.ts'
import { textString } from './text-string.ts'
import { producerLine, xmpPacket, type DocumentFacts } from './xmp-packet.ts'

/** A file carried inside the PDF. */
export type Attachment = { name: string; mediaType: string; description: string; bytes: Uint8Array; md5: Uint8Array }

export type CatalogParts = {
  pages: PDFRef
  structure: PDFRef
  outline: PDFRef | null
  destinations: PDFDict
  signatureFields: readonly PDFRef[]
  attachment: Attachment
  facts: DocumentFacts
}

/**
 * Writes catalog and document information, last of all objects.
 *
 * `/AcroForm` holds empty signature fields only and lies in the catalog itself, so that an added revision can be compared object by object.
 */
export async function writeCatalog(file: PdfFile, parts: CatalogParts): Promise<{ catalog: PDFRef; info: PDFRef }> {
  const attached = await writeAttachment(file, parts.attachment, parts.facts)
  const metadata = await writeMetadata(file, parts.facts)
  const intent = await writeOutputIntent(file)
  const fileName = textString(parts.attachment.name)
  const catalog = file.reserve()
  const dict = {
    Type: 'Catalog',
    Version: '1.7',
    Pages: parts.pages,
    Lang: PDFString.of(parts.facts.language),
    MarkInfo: { Marked: true },
    StructTreeRoot: parts.structure,
    ViewerPreferences: { DisplayDocTitle: true },
    Outlines: parts.outline ?? undefined,
    PageMode: parts.outline ? 'UseOutlines' : undefined,
    Names: { Dests: parts.destinations, EmbeddedFiles: { Names: [fileName, attached] } },
    AF: [attached],
    AcroForm: parts.signatureFields.length > 0 ? { Fields: [...parts.signatureFields], SigFlags: 3 } : undefined,
    Metadata: metadata,
    OutputIntents: [intent],
  }
  await file.write(catalog, file.context.obj(dict))
  const info = file.reserve()
  await file.write(info, file.context.obj(infoOf(parts.facts)))
  return { catalog, info }
}

function infoOf(facts: DocumentFacts) {
  const producer = textString(producerLine(facts))
  const at = PDFString.of(pdfDate(facts.frozenAt))
  return {
    Title: textString(facts.title),
    Author: textString(facts.author),
    Subject: textString(facts.subject),
    Creator: producer,
    Producer: producer,
    CreationDate: at,
    ModDate: at,
  }
}

/** ISO instant to `D:YYYYMMDDHHmmSS+08'00'` (ISO 32000-1 §7.9.4). */
export function pdfDate(instant: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(instant)
  if (!match) throw new Error(`not an ISO instant: ${instant}`)
  const [, year, month, day, hour, minute, second, zone = 'Z'] = match
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}'${zone.slice(4)}'`
  return `D:${year}${month}${day}${hour}${minute}${second}${offset}`
}

async function writeAttachment(file: PdfFile, attachment: Attachment, facts: DocumentFacts): Promise<PDFRef> {
  const stream = file.reserve()
  const at = PDFString.of(pdfDate(facts.frozenAt))
  const { bytes } = attachment
  const packed = file.context.flateStream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: attachment.mediaType,
    Params: { Size: bytes.length, CheckSum: attachment.md5, CreationDate: at, ModDate: at },
  })
  await file.writeStream(stream, packed.dict, packed.getContents())
  const name = textString(attachment.name)
  const specification = file.reserve()
  const dict = {
    Type: 'Filespec',
    F: name,
    UF: name,
    Desc: textString(attachment.description),
    AFRelationship: 'Data',
    EF: { F: stream, UF: stream },
  }
  await file.write(specification, file.context.obj(dict))
  return specification
}

/** Metadata stay readable without unpacking, as archives ask (ISO 19005-3 §6.6.2.1). */
async function writeMetadata(file: PdfFile, facts: DocumentFacts): Promise<PDFRef> {
  const ref = file.reserve()
  const dict = file.context.obj({ Type: 'Metadata', Subtype: 'XML' })
  await file.writeStream(ref, dict, Buffer.from(xmpPacket(facts), 'utf8'))
  return ref
}

async function writeOutputIntent(file: PdfFile): Promise<PDFRef> {
  const profile = file.reserve()
  const stream = file.context.flateStream(srgbProfile(), { N: 3 })
  await file.writeStream(profile, stream.dict, stream.getContents())
  const intent = file.reserve()
  const dict = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  }
  await file.write(intent, file.context.obj(dict))
  return intent
}
