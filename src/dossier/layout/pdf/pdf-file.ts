import { createHash, type Hash } from 'node:crypto'
import { PDFContext, PDFHexString, PDFRef, type PDFDict, type PDFObject } from 'pdf-lib'
import type { ByteSink } from '../byte-sink.ts'

/** A PDF that is written once, front to back: an indirect object is forgotten as soon as it is handed over. */
export type PdfFile = {
  /** Makes values only; nothing is registered in it, so it does not grow. */
  readonly context: PDFContext
  /** An object number, so that others can point at an object that is written later. */
  reserve(): PDFRef
  write(ref: PDFRef, object: PDFObject): Promise<void>
  /** Writes a stream without copying its bytes; sets `/Length`. */
  writeStream(ref: PDFRef, dict: PDFDict, bytes: Uint8Array): Promise<void>
  /** Cross-reference table and trailer. Throws when a reserved object was never written. */
  close(roots: { catalog: PDFRef; info: PDFRef }): Promise<void>
}

const flushAtBytes = 64 * 1024
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/**
 * Opens a PDF 1.7 on a sink: plain objects, classic cross-reference table, no object streams (ISO 32000-1 §7.5).
 *
 * `/ID` is the SHA-256 of all object bytes, so the same content gives the same file on every machine.
 */
export function createPdfFile(sink: ByteSink): PdfFile {
  const context = PDFContext.create()
  const out = createCountingWriter(sink)
  const offsets: (number | null)[] = [0]
  out.add(latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'))

  const begin = (ref: PDFRef): void => {
    if (offsets[ref.objectNumber] !== null) throw new Error(`object ${ref.objectNumber} is written twice or unknown`)
    offsets[ref.objectNumber] = out.position()
    out.add(latin1(`${ref.objectNumber} 0 obj\n`))
  }
  const end = async (): Promise<void> => {
    out.add(latin1('\nendobj\n'))
    await out.drain(flushAtBytes)
  }
  return {
    context,
    reserve() {
      offsets.push(null)
      return PDFRef.of(offsets.length - 1)
    },
    async write(ref, object) {
      begin(ref)
      out.add(bytesOf(object))
      await end()
    },
    async writeStream(ref, dict, bytes) {
      begin(ref)
      dict.set(context.obj('Length'), context.obj(bytes.length))
      out.add(bytesOf(dict))
      out.add(latin1('\nstream\n'))
      await out.addLarge(bytes)
      out.add(latin1('\nendstream'))
      await end()
    },
    async close(roots) {
      const id = PDFHexString.of(out.digest().slice(0, 32).toUpperCase())
      const trailer = context.obj({ Size: offsets.length, Root: roots.catalog, Info: roots.info, ID: [id, id] })
      const start = out.position()
      out.add(latin1(crossReferenceTable(offsets)))
      out.add(latin1(`trailer\n${trailer.toString()}\nstartxref\n${start}\n%%EOF\n`))
      await out.drain(0)
    },
  }
}

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

function crossReferenceTable(offsets: readonly (number | null)[]): string {
  const lines = offsets.map((offset, number) => {
    if (number === 0) return '0000000000 65535 f \n'
    if (offset === null) throw new Error(`object ${number} was reserved and never written`)
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  return `xref\n0 ${offsets.length}\n${lines.join('')}`
}

/** Gathers small objects, passes large ones through, and hashes everything on its way. */
function createCountingWriter(sink: ByteSink) {
  const hash: Hash = createHash('sha256')
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let written = 0
  const add = (bytes: Uint8Array): void => {
    hash.update(bytes)
    waiting.push(bytes)
    waitingBytes += bytes.length
  }
  const drain = async (limit: number): Promise<void> => {
    if (waitingBytes === 0 || waitingBytes < limit) return
    const chunk = Buffer.concat(waiting, waitingBytes)
    written += waitingBytes
    waiting = []
    waitingBytes = 0
    await sink.write(chunk)
  }
  return {
    add,
    drain,
    position: () => written + waitingBytes,
    digest: () => hash.copy().digest('hex'),
    async addLarge(bytes: Uint8Array): Promise<void> {
      if (bytes.length < flushAtBytes) return add(bytes)
      await drain(0)
      hash.update(bytes)
      written += bytes.length
      await sink.write(bytes)
    },
  }
}
