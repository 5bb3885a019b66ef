export type FrozenDossierShape = {
  /** How many signature fields are planned. */
  fields: number
  /** Where the form stands: inside the catalog or as an object of its own. */
  form?: 'direct' | 'indirect'
  /** Bytes of an embedded stand-in for pictures. */
  fillerBytes?: number
  /** Rewrites the body of one object before offsets are counted, for dossiers that are wrong on purpose. */
  rewrite?: (number: number, body: string) => string
}

/**
 * A small unsigned dossier by the convention between writer, signer and verifier: PDF 1.7, classic table, planned fields with frozen
 * appearances, XMP, an embedded `netra-manifest.json`.
 */
export function makeFrozenDossier(shape: FrozenDossierShape): Buffer {
  const { fields, form = 'direct', fillerBytes = 0, rewrite } = shape
  const firstField = 10
  const names = Array.from({ length: fields }, (_, index) => `Tandatangan${index + 1}`)
  const references = names.map((_, index) => `${firstField + index * 2} 0 R`).join(' ')
  const formText = `<< /Fields [${references}] /SigFlags 3 >>`
  const objects = new Map<number, string>([
    [1, catalogText(form === 'direct' ? formText : '9 0 R')],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, pageText(references)],
    [4, stream('', pageContent(fields))],
    [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    [6, stream('/Type /Metadata /Subtype /XML', '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')],
    [
      7,
      '<< /Type /Filespec /F (netra-manifest.json) /UF (netra-manifest.json) /AFRelationship /Data /EF << /F 8 0 R >> >>',
    ],
    [8, stream('/Type /EmbeddedFile /Subtype /application#2Fjson', '{"format":"netra-dossier-manifest"}')],
    [9, form === 'direct' ? '<< /Unused true >>' : formText],
  ])
  names.forEach((name, index) => addField(objects, { number: firstField + index * 2, name, index }))
  if (fillerBytes > 0) objects.set(firstField + fields * 2, stream('', '\u0080'.repeat(fillerBytes)))
  for (const [number, body] of objects) objects.set(number, rewrite ? rewrite(number, body) : body)
  return assemble(objects)
}

function addField(objects: Map<number, string>, field: { number: number; name: string; index: number }): void {
  const left = 72 + field.index * 160
  const rectangle = `[${left} 100 ${left + 150} 160]`
  objects.set(
    field.number,
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T (${field.name}) /Rect ${rectangle} /P 3 0 R /F 132 /AP << /N ${field.number + 1} 0 R >> >>`,
  )
  // Nothing is drawn here: the room for a name stands in the page, so that filling the field changes no picture.
  objects.set(field.number + 1, stream('/Type /XObject /Subtype /Form /BBox [0 0 150 60] /Resources << >>', ''))
}

function pageContent(fields: number): string {
  const rooms = Array.from({ length: fields }, (_, index) => `${72 + index * 160} 100 150 60 re S`)
  return ['BT /F1 12 Tf 72 720 Td (Berkas contoh untuk uji) Tj ET', ...rooms].join('\n')
}

function catalogText(form: string): string {
  const names = '/Names << /EmbeddedFiles << /Names [(netra-manifest.json) 7 0 R] >> >> /AF [7 0 R]'
  return `<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R ${names} /AcroForm ${form} >>`
}

function pageText(annotations: string): string {
  const resources = '/Resources << /Font << /F1 5 0 R >> >>'
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents 4 0 R /Annots [${annotations}] >>`
}

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function assemble(objects: ReadonlyMap<number, string>): Buffer {
  const parts = ['%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n']
  let size = parts[0]?.length ?? 0
  const entries = ['0000000000 65535 f \n']
  for (const [number, body] of [...objects].toSorted(([a], [b]) => a - b)) {
    entries.push(`${String(size).padStart(10, '0')} 00000 n \n`)
    const part = `${number} 0 obj\n${body}\nendobj\n`
    parts.push(part)
    size += part.length
  }
  const id = '<00112233445566778899aabbccddeeff>'
  parts.push(`xref\n0 ${entries.length}\n${entries.join('')}`)
  parts.push(`trailer\n<< /Size ${entries.length} /Root 1 0 R /ID [${id} ${id}] >>\nstartxref\n${size}\n%%EOF\n`)
  return Buffer.from(parts.join(''), 'latin1')
}
