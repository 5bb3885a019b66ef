import { createHash } from 'node:crypto'
import type { PdfValue } from './parse-pdf-value.ts'
import type { FrozenDossier } from './read-dossier.ts'
import { damaged } from './refusals.ts'

/** A new or rewritten object, from `12 0 obj` to `endobj`, one character per byte, no line break at either end. */
export type NewObject = { number: number; generation: number; text: string }

export type LaidOutRevision = {
  /** Everything behind the present end of the file. */
  bytes: Buffer
  /** Absolute offset at which each object starts, in the order given. */
  startsAt: readonly number[]
}

/**
 * Lays out one incremental update (ISO 32000-1 §7.5.6): the objects, a classic cross-reference table of exactly these, a trailer.
 *
 * The first half of /ID stays; the second is derived from what is appended, so the same act gives the same bytes.
 */
export function layOutRevision(dossier: FrozenDossier, objects: readonly NewObject[]): LaidOutRevision {
  let text = dossier.endsWithLineBreak ? '' : '\n'
  const startsAt: number[] = []
  for (const object of objects) {
    startsAt.push(dossier.size + text.length)
    text += `${object.text}\n`
  }
  const tableAt = dossier.size + text.length
  const trailer = trailerText(dossier, objects, createHash('sha256').update(text, 'latin1').digest('hex'))
  text += `${tableText(objects, startsAt)}trailer\n${trailer}\nstartxref\n${tableAt}\n%%EOF\n`
  return { bytes: Buffer.from(text, 'latin1'), startsAt }
}

function tableText(objects: readonly NewObject[], startsAt: readonly number[]): string {
  const entries = objects
    .map((object, index) => ({ ...object, at: startsAt[index] ?? 0 }))
    .toSorted((a, b) => a.number - b.number)
  let text = 'xref\n'
  for (let index = 0; index < entries.length;) {
    const run = runFrom(entries, index)
    text += `${run[0]?.number ?? 0} ${run.length}\n`
    for (const { at, generation } of run) text += `${pad(at, 10)} ${pad(generation, 5)} n \n`
    index += run.length
  }
  return text
}

/** The entries from `index` on whose object numbers follow each other without a gap. */
function runFrom<Entry extends NewObject>(entries: readonly Entry[], index: number): Entry[] {
  const rest = entries.slice(index)
  const first = rest[0]?.number ?? 0
  const end = rest.findIndex((entry, distance) => entry.number !== first + distance)
  return end < 0 ? rest : rest.slice(0, end)
}

function trailerText(dossier: FrozenDossier, objects: readonly NewObject[], digest: string): string {
  const [newest] = dossier.sections
  if (!newest) throw damaged('no trailer')
  const size = Math.max(dossier.nextNumber, ...objects.map((object) => object.number + 1))
  const { entries } = newest.trailer
  const info = entries.get('Info')
  const kept = info?.kind === 'reference' ? ` /Info ${info.number} ${info.generation} R` : ''
  const { number, generation } = dossier.catalog
  const id = `[<${firstIdentifier(entries.get('ID'))}> <${digest.slice(0, 32)}>]`
  return `<< /Size ${size} /Root ${number} ${generation} R${kept} /ID ${id} /Prev ${newest.startsAt} >>`
}

function firstIdentifier(id: PdfValue | undefined): string {
  const first = id?.kind === 'array' ? id.items[0] : undefined
  if (first?.kind !== 'text') throw damaged('a trailer without ID')
  return Buffer.from(first.value, 'latin1').toString('hex')
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
