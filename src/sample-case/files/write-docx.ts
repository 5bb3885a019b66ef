import { utf8 } from './byte-writer.ts'
import { writeZip } from './write-zip.ts'

export type DocxText = {
  title: string
  author: string
  created: string
  paragraphs: readonly { text: string; bold?: boolean }[]
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'

/** The smallest Word document that Word, LibreOffice and our reader open (ECMA-376 parts 1 and 2); plain paragraphs only. */
export function writeDocx(document: DocxText): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations],
    ['docProps/core.xml', coreProperties(document)],
    ['word/document.xml', body(document)],
  ]
  const modified = { date: '1980-01-01', time: '00:00:00' }
  return writeZip(parts.map(([name, text]) => ({ name, bytes: utf8(head + text), modified })))
}

const contentTypes =
  `<Types xmlns="${office}/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'

const relations =
  `<Relationships xmlns="${office}/package/2006/relationships">` +
  `<Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>` +
  `<Relationship Id="rId2" Type="${office}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

function coreProperties({ title, author, created }: DocxText): string {
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`
  return (
    `<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>${stamp('created')}${stamp('modified')}</cp:coreProperties>`
  )
}

function body({ paragraphs }: DocxText): string {
  const content = paragraphs
    .map(({ text, bold }) => {
      const look = bold ? '<w:rPr><w:b/></w:rPr>' : ''
      return `<w:p><w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
    })
    .join('')
  return `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${content}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
