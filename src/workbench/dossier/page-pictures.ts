import { openFile } from '../../vault/originals/open-file.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'

/** A page of a document the case keeps, by the name it lies under. */
export type PageAsked = { name: string; path: string; page: number }

type Pictures = { large: Uint8Array; small: Uint8Array }

/** At reading width, and in a list. */
const order = { largeEdge: 1_600, smallEdge: 260, quality: 86 }
/** A reader opens the document once for so many; the first one must not wait long for the others. */
const together = 3
/** About a hundred and fifty pages; the oldest looked at goes first. */
const largestMemoryBytes = 32 * 1024 * 1024

type PageMemory = { drawn: Map<string, Pictures>; drawing: Map<string, Promise<void>>; bytes: number }

/** Gone with the case: nothing of a closed one is kept. */
const memories = new WeakMap<OpenCase, PageMemory>()

/**
 * A page at two sizes, drawn by a reader process together with its next neighbours and kept in memory while the case is open; null where the
 * document has no such page. A name never stands for other bytes, so what was drawn once stays right.
 */
export async function pagePictures(desk: Desk, openCase: OpenCase, asked: PageAsked): Promise<Pictures | null> {
  const memory = memories.get(openCase) ?? { drawn: new Map(), drawing: new Map(), bytes: 0 }
  memories.set(openCase, memory)
  const key = keyOf(asked.name, asked.page)
  await memory.drawing.get(key)
  // A neighbour that could not be drawn may have ended the work for this one too: then it is tried by itself.
  if (!memory.drawn.has(key)) await drawTogether(desk, memory, asked)
  const found = memory.drawn.get(key)
  if (!found) return null
  memory.drawn.delete(key)
  memory.drawn.set(key, found)
  return found
}

async function drawTogether(desk: Desk, memory: PageMemory, { name, path, page }: PageAsked): Promise<void> {
  const count = neighboursLeft(memory, name, page)
  const work = (async () => {
    for (const one of await readPages(desk, { path, first: page, count })) keep(memory, keyOf(name, one.page), one)
  })()
  const keys = Array.from({ length: count }, (_, index) => keyOf(name, page + index))
  for (const key of keys) memory.drawing.set(key, work)
  await work.finally(() => keys.forEach((key) => memory.drawing.delete(key)))
}

/** How many pages from this one on nobody has drawn or is drawing. */
function neighboursLeft({ drawn, drawing }: PageMemory, name: string, page: number): number {
  for (let count = 1; count < together; count += 1) {
    const key = keyOf(name, page + count)
    if (drawn.has(key) || drawing.has(key)) return count
  }
  return together
}

async function readPages(desk: Desk, { path, first, count }: { path: string; first: number; count: number }) {
  const source = await openFile(path, 'dossier-not-kept')
  try {
    return await desk.readers.drawPages({ source, first, count, ...order })
  } finally {
    await source.close()
  }
}

function keep(memory: PageMemory, key: string, { large, small }: Pictures): void {
  memory.drawn.set(key, { large, small })
  memory.bytes += large.length + small.length
  for (const [oldest, pictures] of memory.drawn) {
    if (memory.bytes <= largestMemoryBytes || oldest === key) return
    memory.drawn.delete(oldest)
    memory.bytes -= pictures.large.length + pictures.small.length
  }
}

function keyOf(name: string, page: number): string {
  return `${name} ${page}`
}
