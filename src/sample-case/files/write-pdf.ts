import { createByteWriter, type ByteWriter } from './byte-writer.ts'

/** A4 in points; y grows upwards from the lower edge. */
export const pdfPage = { width: 595, height: 842 } as const

export type PdfMark =
  | { kind: 'text'; x: number; y: number; size: number; bold?: boolean; text: string }
  | { kind: 'rule'; x: number; y: number; length: number; thickness: number }
  | { kind: 'picture'; jpeg: Uint8Array; pixelWidth: number; pixelHeight: number }

export type PdfDocument = {
  title: string
  /** As PDF writes it, for example `D:20240922150000+08'00'`. */
  created: string
  pages: readonly (readonly PdfMark[])[]
}

/**
 * Writes a small PDF 1.4 with the standard Helvetica faces in WinAnsi (ISO 32000-1 §7.5, §9.6.2.2); a picture fills its page.
 *
 * Nothing is compressed and nothing is taken from a clock: equal input gives equal bytes.
 */
export function writePdf(document: PdfDocument): Uint8Array {
  const objects: Uint8Array[] = []
  const add = (body: string, stream?: Uint8Array) => objects.push(toObject(body, stream))
  const pageNumbers = document.pages.map((_, index) => 6 + index * 3)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(
    `<< /Type /Pages /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${pageNumbers.length} >>`,
  )
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  add(`<< /Title ${literal(document.title)} /CreationDate ${literal(document.created)} >>`)
  for (const marks of document.pages) addPage(add, marks, objects.length + 1)
  return joinObjects(objects)
}

function addPage(add: (body: string, stream?: Uint8Array) => void, marks: readonly PdfMark[], number: number): void {
  const picture = marks.find((mark) => mark.kind === 'picture')
  const resources = `<< /Font << /F1 3 0 R /F2 4 0 R >>${picture ? ` /XObject << /Im ${number + 2} 0 R >>` : ''} >>`
  add(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pdfPage.width} ${pdfPage.height}] /Resources ${resources} /Contents ${number + 1} 0 R >>`,
  )
  add('<<', createByteWriter().ascii(marks.map(paint).join('')).toBytes())
  if (!picture) return add('null')
  const size = `/Width ${picture.pixelWidth} /Height ${picture.pixelHeight}`
  add(
    `<< /Type /XObject /Subtype /Image ${size} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
    picture.jpeg,
  )
}

function paint(mark: PdfMark): string {
  if (mark.kind === 'picture') return `q ${pdfPage.width} 0 0 ${pdfPage.height} 0 0 cm /Im Do Q\n`
  if (mark.kind === 'rule') return `${mark.thickness} w ${mark.x} ${mark.y} m ${mark.x + mark.length} ${mark.y} l S\n`
  return `BT /${mark.bold ? 'F2' : 'F1'} ${mark.size} Tf ${mark.x} ${mark.y} Td ${literal(mark.text)} Tj ET\n`
}

/** A string object; the two dashes WinAnsi has beyond Latin-1 are mapped by hand. */
function literal(text: string): string {
  const winAnsi = text.replaceAll('–', '\x96').replaceAll('—', '\x97')
  if (/[^\x20-\xff]/.test(winAnsi)) throw new RangeError('a letter that the standard faces do not have')
  return `(${winAnsi.replace(/[\\()]/g, (letter) => `\\${letter}`)})`
}

function toObject(body: string, stream?: Uint8Array): Uint8Array {
  if (!stream) return createByteWriter().ascii(`${body}\nendobj\n`).toBytes()
  return createByteWriter()
    .ascii(`${body} /Length ${stream.length} >>\nstream\n`)
    .raw(stream)
    .ascii('\nendstream\nendobj\n')
    .toBytes()
}

function joinObjects(objects: readonly Uint8Array[]): Uint8Array {
  const writer = createByteWriter().ascii('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n')
  const offsets = objects.map((object, index) => {
    const offset = writer.length
    writer.ascii(`${index + 1} 0 obj\n`).raw(object)
    return offset
  })
  return writeTable(writer, offsets)
}

function writeTable(writer: ByteWriter, offsets: readonly number[]): Uint8Array {
  const start = writer.length
  writer.ascii(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`)
  for (const offset of offsets) writer.ascii(`${String(offset).padStart(10, '0')} 00000 n \n`)
  const id = String(start).padStart(32, '0')
  writer.ascii(
    `trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R /Info 5 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${start}\n%%EOF\n`,
  )
  return writer.toBytes()
}
