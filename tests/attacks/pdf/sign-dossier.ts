import { createHash } from 'node:crypto'
import { testEpochMs, type Holder } from '../pki/make-certificate.ts'
import { makeCms, makeTimeStampToken, type CmsWish } from '../pki/make-cms.ts'
import {
  appendRevision,
  catalogIn,
  objectIn,
  objectsLike,
  openPlainPdf,
  referenceIn,
  streamBody,
  withEntries,
} from './pdf-bytes.ts'

export type SigningWish = {
  readonly signer: Holder
  readonly chain?: readonly Buffer[]
  readonly claimedMs?: number
  /** Which empty field, counted from 0 among the empty ones. */
  readonly field?: number
  /** Null leaves the certification out. */
  readonly level?: 1 | 2 | 3 | null
  readonly cms?: Partial<CmsWish>
  readonly subFilter?: string
  readonly dictionaryEntries?: string
  readonly withoutTime?: boolean
  /** More objects in the same revision. */
  readonly objects?: ReadonlyMap<number, string>
  /** Bytes left unsigned beside the signature string, before and behind it. */
  readonly gap?: { before: number; behind: number }
  /** Changes the CMS, or what is put in its place. */
  readonly seal?: (cms: Buffer) => Buffer
}

const digits = 32_768

/** Fills the next empty field by an appended revision, as our signer does, or with one thing different. */
export function signDossier(bytes: Buffer, wish: SigningWish): Buffer {
  const pdf = openPlainPdf(bytes)
  const fields = objectsLike(pdf, /\/FT \/Sig(?!.*\/V )/s)
  const field = fields[wish.field ?? 0]
  if (!field) throw new Error('no empty field')
  const isFirst = !/\/Perms/.test(catalogIn(pdf).body)
  const planned = objectsLike(pdf, /\/FT \/Sig/).length
  const level = wish.level === undefined ? (isFirst ? (planned === 1 ? 1 : 2) : null) : wish.level
  const objects = new Map<number, string>([
    [pdf.size, signatureBody(wish, level)],
    [field.number, withEntries(field.body, `/V ${pdf.size} 0 R`)],
  ])
  const catalog = catalogIn(pdf)
  if (isFirst && level !== null)
    objects.set(catalog.number, withEntries(catalog.body, `/Perms << /DocMDP ${pdf.size} 0 R >>`))
  for (const [number, body] of wish.objects ?? []) objects.set(number, body)
  const make = (content: Buffer): Buffer => {
    const cms = makeCms({ signer: wish.signer, chain: wish.chain ?? [], content, ...wish.cms })
    return wish.seal?.(cms) ?? cms
  }
  return seal(appendRevision(bytes, { objects }), make, wish.gap)
}

function signatureBody(wish: SigningWish, level: number | null): string {
  const parameters = `<< /Type /TransformParams /V /1.2 /P ${level} >>`
  const reference = `/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams ${parameters} >>]`
  const date = new Date((wish.claimedMs ?? testEpochMs) + 8 * 3_600_000)
    .toISOString()
    .slice(0, 19)
    .replace(/[-:T]/g, '')
  return [
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${wish.subFilter ?? 'ETSI.CAdES.detached'}`,
    `/ByteRange [${' '.repeat(40)}]`,
    `/Contents <${'0'.repeat(digits)}>`,
    wish.withoutTime ? '' : `/M (D:${date}+08'00')`,
    '/Name (Penguji) /Reason (Pengesahan)',
    level === null ? '' : reference,
    wish.dictionaryEntries ?? '',
    '>>',
  ].join('\n')
}

/** Writes the byte range, takes the digest and puts the sealed bytes in their place. */
function seal(bytes: Buffer, make: (content: Buffer) => Buffer, gap = { before: 0, behind: 0 }): Buffer {
  const place = lastContents(bytes)
  const [first, second] = [place.start - gap.before, place.end + gap.behind]
  const sealed = Buffer.from(bytes)
  const rangeAt = sealed.lastIndexOf('/ByteRange [') + '/ByteRange ['.length
  const range = `0 ${first} ${second} ${sealed.length - second}`.padEnd(40)
  sealed.write(range, rangeAt, 'latin1')
  const content = Buffer.concat([sealed.subarray(0, first), sealed.subarray(second)])
  const hex = make(content).toString('hex')
  if (hex.length > digits) throw new Error('signature too long')
  sealed.write(hex, place.start + 1, 'latin1')
  return sealed
}

/** Where the last `/Contents` string stands, brackets included. */
export function lastContents(bytes: Buffer): { start: number; end: number } {
  const start = bytes.lastIndexOf('/Contents <') + '/Contents '.length
  return { start, end: bytes.indexOf('>', start) + 1 }
}

/** Appends a security store with certificates, revocation lists and OCSP responses. */
export function addStore(
  bytes: Buffer,
  store: { certificates: readonly Buffer[]; lists: readonly Buffer[]; responses?: readonly Buffer[] },
): Buffer {
  const pdf = openPlainPdf(bytes)
  const objects = new Map<number, string>()
  let next = pdf.size
  const add = (body: string): string => {
    objects.set(next, body)
    next += 1
    return `${next - 1} 0 R`
  }
  const certificates = store.certificates.map((der) => add(streamBody('', der.toString('latin1'))))
  const lists = store.lists.map((der) => add(streamBody('', der.toString('latin1'))))
  const responses = (store.responses ?? []).map((der) => add(streamBody('', der.toString('latin1'))))
  const reference = add(
    `<< /Type /DSS /Certs [${certificates.join(' ')}] /CRLs [${lists.join(' ')}] /OCSPs [${responses.join(' ')}] >>`,
  )
  const catalog = catalogIn(pdf)
  objects.set(catalog.number, withEntries(catalog.body, `/DSS ${reference}`))
  return appendRevision(bytes, { objects })
}

export type StampWish = {
  readonly authority: Holder
  readonly atMs: number
  readonly chain?: readonly Buffer[]
  readonly rectangle?: string
  /** Changes the body of an object the stamp writes; null leaves the object out. */
  readonly change?: (number: number, body: string) => string | null
  /** More objects in the same revision, by the number of the new field. */
  readonly more?: (field: number) => ReadonlyMap<number, string>
}

/** Appends a document time-stamp in an invisible field of its own. */
export function addDocumentStamp(bytes: Buffer, wish: StampWish): Buffer {
  const pdf = openPlainPdf(bytes)
  const catalog = catalogIn(pdf)
  const [signature, field] = [pdf.size, pdf.size + 1]
  const page = referenceIn(objectsLike(pdf, /\/Subtype \/Widget/)[0]?.body ?? '', 'P')
  const grow = (body: string) => body.replace(/\/Fields \[([^\]]*)\]/, `/Fields [$1 ${field} 0 R]`)
  const form = /\/AcroForm (\d+) 0 R/.exec(catalog.body)?.[1]
  const [holder, body] = form ? [Number(form), objectIn(pdf, Number(form)).body] : [catalog.number, catalog.body]
  const objects = new Map<number, string>([
    [
      signature,
      `<< /Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161 /ByteRange [${' '.repeat(40)}] /Contents <${'0'.repeat(digits)}> >>`,
    ],
    [
      field,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (StempelWaktu1) /Rect ${wish.rectangle ?? '[0 0 0 0]'} /P ${page} 0 R /F 132 /V ${signature} 0 R >>`,
    ],
    [holder, grow(body)],
    [page, objectIn(pdf, page).body.replace(/\/Annots \[([^\]]*)\]/, `/Annots [$1 ${field} 0 R]`)],
  ])
  for (const [number, body] of objects) {
    const changed = wish.change ? wish.change(number, body) : body
    if (changed === null) objects.delete(number)
    else objects.set(number, changed)
  }
  for (const [number, body] of wish.more?.(field) ?? []) objects.set(number, body)
  return seal(appendRevision(bytes, { objects }), (content) =>
    makeTimeStampToken({ authority: wish.authority, stamped: content, atMs: wish.atMs, chain: wish.chain ?? [] }),
  )
}

/** SHA-256 of bytes in hexadecimal. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
