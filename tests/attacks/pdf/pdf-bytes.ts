/** A small library to take a plain PDF (classic tables, no object streams) apart and to append to it, byte by byte. */
export type PlainPdf = {
  readonly bytes: Buffer
  /** Newest text of each object, `n g obj` and `endobj` included. */
  readonly objects: ReadonlyMap<number, PlainObject>
  readonly trailer: string
  readonly startxref: number
  readonly size: number
}

export type PlainObject = {
  readonly number: number
  readonly offset: number
  readonly text: string
  readonly body: string
}

/** Reads the newest version of every object by following the tables. */
export function openPlainPdf(bytes: Buffer): PlainPdf {
  const text = bytes.toString('latin1')
  const startxref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN)
  const objects = new Map<number, PlainObject>()
  let trailer = ''
  for (let at: number | null = startxref; at !== null && !Number.isNaN(at);) {
    const section = readSection(text, at)
    if (trailer === '') trailer = section.trailer
    for (const [number, offset] of section.offsets)
      if (!objects.has(number)) objects.set(number, readObject(text, number, offset))
    const previous = /\/Prev\s+(\d+)/.exec(section.trailer)?.[1]
    at = previous === undefined ? null : Number(previous)
  }
  return { bytes, objects, trailer, startxref, size: Number(/\/Size\s+(\d+)/.exec(trailer)?.[1] ?? 0) }
}

function readSection(text: string, at: number): { offsets: Map<number, number>; trailer: string } {
  const end = text.indexOf('startxref', at)
  const trailerAt = text.indexOf('trailer', at)
  const offsets = new Map<number, number>()
  const lines = text.slice(at + 'xref'.length, trailerAt)
  for (const part of lines.matchAll(/(\d+) (\d+)\s*\r?\n((?:\d{10} \d{5} [nf](?: \n| \r|\r\n))*)/g))
    (part[3] ?? '').match(/.{20}/gs)?.forEach((line, index) => {
      if (line[17] === 'n') offsets.set(Number(part[1]) + index, Number(line.slice(0, 10)))
    })
  return { offsets, trailer: text.slice(trailerAt + 'trailer'.length, end).trim() }
}

function readObject(text: string, number: number, offset: number): PlainObject {
  const stream = /\/Length\s+(\d+)[^]*?>>\s*stream\r?\n/y
  const head = text.indexOf('obj', offset) + 'obj'.length
  const firstEnd = text.indexOf('endobj', head)
  const streamAt = text.slice(head, firstEnd).search(/>>\s*stream\r?\n/)
  stream.lastIndex = head
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(text.slice(head, firstEnd))?.[1] ?? 0)
  const end = streamAt < 0 ? firstEnd : text.indexOf('endobj', head + streamAt + length)
  const whole = text.slice(offset, end + 'endobj'.length)
  return { number, offset, text: whole, body: text.slice(head, end).trim() }
}

/** The object number behind `/Key n 0 R` of a text. */
export function referenceIn(text: string, key: string): number {
  const match = new RegExp(`/${key}\\s+(\\d+)\\s+0\\s+R`).exec(text)
  if (!match) throw new Error(`no /${key} reference`)
  return Number(match[1])
}

/** The catalog object. */
export function catalogIn(pdf: PlainPdf): PlainObject {
  return objectIn(pdf, referenceIn(pdf.trailer, 'Root'))
}

/** An object by number. */
export function objectIn(pdf: PlainPdf, number: number): PlainObject {
  const found = pdf.objects.get(number)
  if (!found) throw new Error(`no object ${number}`)
  return found
}

/** All objects whose body matches. */
export function objectsLike(pdf: PlainPdf, pattern: RegExp): PlainObject[] {
  return [...pdf.objects.values()].filter(({ body }) => pattern.test(body)).toSorted((a, b) => a.number - b.number)
}

/** A dictionary text with more entries at its end. */
export function withEntries(body: string, entries: string): string {
  const end = body.lastIndexOf('>>')
  return `${body.slice(0, end)} ${entries} ${body.slice(end)}`
}

export type RevisionWish = {
  /** Object bodies by number; null frees the object. */
  readonly objects: ReadonlyMap<number, string | null>
  /** Trailer entries that replace or add to the usual ones. */
  readonly trailer?: Readonly<Record<string, string>>
  readonly without?: readonly ('table' | 'trailer' | 'startxref' | 'marker')[]
  /** Bytes between the old end and the first object. */
  readonly lead?: string
}

/** Appends an incremental update (ISO 32000-2 §7.5.6), or one with a part missing. */
export function appendRevision(bytes: Buffer, wish: RevisionWish): Buffer {
  const pdf = openPlainPdf(bytes)
  const missing = new Set(wish.without)
  let text = wish.lead ?? ''
  const offsets = new Map<number, number | null>()
  for (const [number, body] of wish.objects) {
    offsets.set(number, body === null ? null : bytes.length + text.length)
    if (body !== null) text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const tableAt = bytes.length + text.length
  if (!missing.has('table')) text += tableText(offsets)
  if (!missing.has('trailer')) text += `trailer\n${trailerText(pdf, offsets, wish.trailer ?? {})}\n`
  if (!missing.has('startxref')) text += `startxref\n${missing.has('table') ? pdf.startxref : tableAt}\n`
  if (!missing.has('marker')) text += '%%EOF\n'
  return Buffer.concat([bytes, Buffer.from(text, 'latin1')])
}

function tableText(offsets: ReadonlyMap<number, number | null>): string {
  const lines = [...offsets]
    .toSorted(([a], [b]) => a - b)
    .map(([number, offset]) => {
      const place = String(offset ?? 0).padStart(10, '0')
      return `${number} 1\n${place} ${offset === null ? '65535 f' : '00000 n'} \n`
    })
  return `xref\n${lines.join('')}`
}

function trailerText(
  pdf: PlainPdf,
  offsets: ReadonlyMap<number, unknown>,
  own: Readonly<Record<string, string>>,
): string {
  const size = Math.max(pdf.size, ...[...offsets.keys()].map((number) => number + 1))
  const id = /\/ID\s*\[[^\]]*\]/.exec(pdf.trailer)?.[0].replace(/^\/ID\s*/, '')
  const info = /\/Info\s+(\d+ \d+ R)/.exec(pdf.trailer)?.[1]
  const entries: Record<string, string> = {
    Size: String(size),
    Root: `${referenceIn(pdf.trailer, 'Root')} 0 R`,
    ...(info ? { Info: info } : {}),
    ...(id ? { ID: id } : {}),
    Prev: String(pdf.startxref),
    ...own,
  }
  const written = Object.entries(entries).filter(([, value]) => value !== '')
  return `<< ${written.map(([key, value]) => `/${key} ${value}`).join(' ')} >>`
}

/** Copies bytes with a stretch replaced by another of any length. */
export function splice(bytes: Buffer, place: { at: number; remove: number }, insert: string | Buffer): Buffer {
  const inserted = typeof insert === 'string' ? Buffer.from(insert, 'latin1') : insert
  return Buffer.concat([bytes.subarray(0, place.at), inserted, bytes.subarray(place.at + place.remove)])
}

/** Copies bytes with some of them overwritten. */
export function overwrite(bytes: Buffer, at: number, text: string | Buffer): Buffer {
  const copy = Buffer.from(bytes)
  Buffer.from(text as string, 'latin1').copy(copy, at)
  return copy
}

/** A stream object body. */
export function streamBody(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`
}

/** A PDF of these objects: header, objects, one table, trailer. */
export function assemblePdf(objects: ReadonlyMap<number, string>, trailer: string): Buffer {
  const parts = ['%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n']
  let size = parts[0]?.length ?? 0
  const most = [...objects.keys()].reduce((one, other) => Math.max(one, other), 0)
  const lines = Array.from({ length: most + 1 }, () => '0000000000 65535 f \n')
  for (const [number, body] of [...objects].toSorted(([a], [b]) => a - b)) {
    lines[number] = `${String(size).padStart(10, '0')} 00000 n \n`
    const part = `${number} 0 obj\n${body}\nendobj\n`
    parts.push(part)
    size += part.length
  }
  parts.push(
    `xref\n0 ${most + 1}\n${lines.join('')}trailer\n<< /Size ${most + 1} ${trailer} >>\nstartxref\n${size}\n%%EOF\n`,
  )
  return Buffer.from(parts.join(''), 'latin1')
}
