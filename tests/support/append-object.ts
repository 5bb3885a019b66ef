/** The PDF with one object replaced by an incremental update, as an attacker or a careless tool would do it. */
export function appendObject(pdf: Buffer, number: number, body: string): Buffer {
  const text = pdf.toString('latin1')
  const previous = [...text.matchAll(/startxref\n(\d+)/g)].at(-1)?.[1] ?? '0'
  const size = [...text.matchAll(/\/Size (\d+)/g)].at(-1)?.[1] ?? '0'
  const id = /\/ID \[.*?\]/.exec(text)?.[0] ?? ''
  const object = `${number} 0 obj\n${body}\nendobj\n`
  const entry = `${String(pdf.length).padStart(10, '0')} 00000 n \n`
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${id} /Prev ${previous} >>\n`
  const end = `startxref\n${pdf.length + object.length}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(`${object}xref\n${number} 1\n${entry}${trailer}${end}`, 'latin1')])
}
