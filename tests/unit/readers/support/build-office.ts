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

/**
 * A compound file whose directory holds a root and streams of these names. `directory` says in which sectors it lies, `shift` how large sectors are;
 * its table of sectors begins in sector 0 and goes on behind everything else.
 */
export function buildCompound(
  names: readonly string[],
  { shift = 9, directory }: { shift?: 9 | 12; directory?: readonly number[] } = {},
): Buffer {
  const size = 2 ** shift
  const needed = Math.ceil(((names.length + 1) * 128) / size)
  const chain = directory ?? Array.from({ length: needed }, (_, index) => index + 1)
  const behind = Math.max(...chain) + 1
  const tables = Math.ceil((behind + 1) / (size / 4))
  const places = [0, ...Array.from({ length: tables - 1 }, (_, index) => behind + index)]
  const further = behind + tables - 1
  const file = Buffer.alloc((further + 2) * size)
  const at = (sector: number) => (sector + 1) * size
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(shift, 30)
  file.writeUInt32LE(tables, 44)
  file.writeUInt32LE(chain[0] ?? endOfChain, 48)
  file.writeUInt32LE(tables > 109 ? further : endOfChain, 68)
  places.forEach((place, index) =>
    file.writeUInt32LE(place, index < 109 ? 76 + index * 4 : at(further) + (index - 109) * 4),
  )
  for (const place of places) file.fill(0xff, at(place), at(place) + size)
  chain.forEach((sector, index) => {
    const place = places[Math.floor(sector / (size / 4))] ?? 0
    file.writeUInt32LE(chain[index + 1] ?? endOfChain, at(place) + (sector % (size / 4)) * 4)
  })
  ;['Root Entry', ...names].forEach((name, index) => {
    const entry = at(chain[Math.floor((index * 128) / size)] ?? 0) + ((index * 128) % size)
    file.write(name, entry, 'utf16le')
    file.writeUInt16LE(name.length * 2 + 2, entry + 64)
    file.writeUInt8(index === 0 ? 5 : 2, entry + 66)
  })
  return file
}

const endOfChain = 0xffff_fffe
