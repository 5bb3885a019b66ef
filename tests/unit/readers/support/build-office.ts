import { buildZip } from './build-zip.ts'

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
const relations = (content: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`

/** A workbook of sheets, each with its name, state and rows as XML; parts can be added or replaced. */
export function buildWorkbook(
  sheets: readonly { name: string; state?: string; rows: string }[],
  parts: Readonly<Record<string, string>> = {},
): Buffer {
  const all: Record<string, string> = {
    '[Content_Types].xml': types,
    'xl/workbook.xml': `<workbook><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets
        .map(
          (_sheet, index) =>
            `<Relationship Id="rId${index + 1}" Type="x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join(''),
    ),
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  }
  return buildZip(Object.entries(all).map(([name, content]) => ({ name, content })))
}

/** An OpenDocument text with the given body and properties. */
export function buildOpenDocument(body: string, meta = '', parts: Readonly<Record<string, string>> = {}): Buffer {
  const all: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o"><office:scripts/><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<?xml version="1.0"?><office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="d"><office:meta>${meta}</office:meta></office:document-meta>`,
    ...parts,
  }
  return buildZip(Object.entries(all).map(([name, content]) => ({ name, content })))
}

/** The head and first directory sector of a compound file with streams of these names. */
export function buildCompound(names: readonly string[]): Buffer {
  const file = Buffer.alloc(512 + 512 * Math.ceil((names.length + 1) / 4))
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(9, 30)
  ;['Root Entry', ...names].forEach((name, index) => {
    const at = 512 + index * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE(name.length * 2 + 2, at + 64)
    file.writeUInt8(index === 0 ? 5 : 2, at + 66)
  })
  return file
}
