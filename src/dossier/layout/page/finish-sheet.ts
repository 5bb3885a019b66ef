import type { PDFRef } from 'pdf-lib'
import type { ContentPart } from './content-stream.ts'
import { paper } from './page-size.ts'
import { paintNotes } from './paint-notes.ts'
import type { Sheet } from './sheet.ts'

/** What is left of a page once it is painted: text that waits for page numbers, and room for header and footer. */
export type FinishedSheet = {
  readonly number: number
  readonly ref: PDFRef
  /** Parts not written yet because a page number in them is unknown; null when the page's own text is out. */
  readonly waiting: { ref: PDFRef; parts: readonly ContentPart[] } | null
  /** The stream that header and footer go into. */
  readonly furniture: PDFRef
}

/** Writes a painted page. Its text goes out at once unless it names a page that does not exist yet. */
export async function finishSheet(sheet: Sheet, pages: PDFRef): Promise<FinishedSheet> {
  const { file, tree } = sheet.context
  paintNotes(sheet)
  sheet.endMark()
  await writeAnnotations(sheet)
  const body = file.reserve()
  const furniture = file.reserve()
  const key = tree.reserveKey()
  const owners = file.reserve()
  await file.write(owners, file.context.obj(sheet.owners))
  tree.setKey(key, owners)
  for (const node of sheet.toClose) await tree.close(node)
  await file.write(sheet.ref, pageDict(sheet, { pages, key, contents: [body, furniture] }))
  const isComplete = sheet.content.parts.every((part) => typeof part === 'string')
  if (isComplete) await writeContent(sheet.context.file, body, sheet.content.parts)
  return {
    number: sheet.number,
    ref: sheet.ref,
    furniture,
    waiting: isComplete ? null : { ref: body, parts: compact(sheet.content.parts) },
  }
}

/** Writes a content stream, asking the parts that waited. */
export async function writeContent(
  file: Sheet['context']['file'],
  ref: PDFRef,
  parts: readonly ContentPart[],
): Promise<void> {
  const text = parts.map((part) => (typeof part === 'string' ? part : part())).join('\n')
  const stream = file.context.flateStream(Buffer.from(text, 'latin1'))
  await file.writeStream(ref, stream.dict, stream.getContents())
}

async function writeAnnotations(sheet: Sheet): Promise<void> {
  const { file, tree } = sheet.context
  for (const { ref, dict, owner } of sheet.annotations) {
    const key = tree.reserveKey()
    tree.setKey(key, owner.ref)
    dict.set(file.context.obj('StructParent'), file.context.obj(key))
    owner.kids.push({ kind: 'object', value: file.context.obj({ Type: 'OBJR', Pg: sheet.ref, Obj: ref }) })
    await file.write(ref, dict)
  }
}

function pageDict(sheet: Sheet, links: { pages: PDFRef; key: number; contents: PDFRef[] }) {
  const { file, fonts } = sheet.context
  const pictures = Object.fromEntries(sheet.pictures)
  return file.context.obj({
    Type: 'Page',
    Parent: links.pages,
    MediaBox: [0, 0, paper.width, paper.height],
    Resources: { Font: fonts, ...(sheet.pictures.size > 0 ? { XObject: pictures } : {}) },
    Contents: links.contents,
    Annots: sheet.annotations.length > 0 ? sheet.annotations.map((annotation) => annotation.ref) : undefined,
    StructParents: links.key,
    Tabs: 'S',
  })
}

/** Joins what is known already, so that a waiting page costs little memory. */
function compact(parts: readonly ContentPart[]): ContentPart[] {
  const joined: ContentPart[] = []
  let known: string[] = []
  const flush = (): void => {
    // Through a buffer: a joined string would keep thousands of small strings alive behind it.
    if (known.length > 0) joined.push(Buffer.from(known.join('\n'), 'latin1').toString('latin1'))
    known = []
  }
  for (const part of parts) {
    if (typeof part === 'string') {
      known.push(part)
      continue
    }
    flush()
    joined.push(part)
  }
  flush()
  return joined
}
