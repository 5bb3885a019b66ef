import { assertNever } from '../../../base/assert-never.ts'
import type { PDFRef } from 'pdf-lib'
import { finishSheet, type FinishedSheet } from '../page/finish-sheet.ts'
import { frame } from '../page/page-size.ts'
import type { PaperContext } from '../page/paper-context.ts'
import { createSheet, type Sheet } from '../page/sheet.ts'
import type { FlowItem, Slab } from './slab.ts'

export type FlowPage = FinishedSheet & { readonly runningTitle: string }

export type Flow = {
  add(item: FlowItem): Promise<void>
  /** Paints what is held back and finishes the last page. */
  end(): Promise<void>
  readonly pages: FlowPage[]
}

/**
 * Pours slabs down one column, page after page. Slabs that must stay together wait until their group is complete;
 * a page is written as soon as the next one begins.
 */
export function createFlow(context: PaperContext, pagesRef: PDFRef): Flow {
  const pages: FlowPage[] = []
  const held: FlowItem[] = []
  let sheet: Sheet | null = null
  let y: number = frame.top
  let repeated: Slab | null = null
  let runningTitle = ''
  let titleOfPage = ''

  const finishPage = async (): Promise<void> => {
    if (!sheet) return
    pages.push({ ...(await finishSheet(sheet, pagesRef)), runningTitle: titleOfPage })
    sheet = null
  }
  const openPage = async (): Promise<Sheet> => {
    await finishPage()
    sheet = createSheet(context, context.file.reserve(), pages.length + 1)
    titleOfPage = runningTitle
    y = frame.top
    if (repeated) {
      repeated.paint(sheet, y, 0)
      y += repeated.height
    }
    return sheet
  }
  const isFresh = (): boolean => !sheet || y <= frame.top + (repeated?.height ?? 0)
  const room = (): number => (sheet ? frame.bottom - y : frame.bottom - frame.top - (repeated?.height ?? 0))

  const paint = async (slab: Slab): Promise<void> => {
    const gap = isFresh() ? 0 : slab.gap
    if (slab.height + gap > room() + 0.01) {
      const parts = slab.split?.(room() - gap)
      if (parts) {
        const page: Sheet = sheet ?? (await openPage())
        parts.head.paint(page, y + gap, gap)
        await openPage()
        return paint(parts.tail)
      }
      if (!isFresh()) {
        await openPage()
        return paint(slab)
      }
    }
    const page: Sheet = sheet ?? (await openPage())
    slab.paint(page, y + gap, gap)
    y += gap + slab.height
  }
  const perform = async (item: FlowItem): Promise<void> => {
    switch (item.kind) {
      case 'slab':
        return paint(item.slab)
      case 'close':
        return context.tree.close(item.node)
      case 'repeat':
        repeated = item.slab
        return undefined
      case 'page-break':
        return isFresh() ? undefined : finishPage()
      case 'running-title':
        runningTitle = item.title
        if (isFresh()) titleOfPage = item.title
        return undefined
      case 'reserve':
        return !isFresh() && room() < item.height ? finishPage() : undefined
      default:
        return assertNever(item)
    }
  }
  const performHeld = async (): Promise<void> => {
    const group = held.splice(0)
    if (!isFresh() && !fits(group, room())) await finishPage()
    for (const item of group) await perform(item)
  }
  return {
    pages,
    async add(item) {
      held.push(item)
      if (item.kind === 'slab' && item.slab.keep) return
      if (item.kind === 'slab' || !held.some((waiting) => waiting.kind === 'slab')) await performHeld()
    },
    async end() {
      await performHeld()
      await finishPage()
    },
  }
}

/** Whether a group fits as a whole; its last slab may be cut when a first part of it fits. */
function fits(group: readonly FlowItem[], room: number): boolean {
  const slabs = group.flatMap((item) => (item.kind === 'slab' ? [item.slab] : []))
  let used = 0
  for (const [index, slab] of slabs.entries()) {
    const left = room - used - slab.gap
    if (slab.height <= left + 0.01) used += slab.gap + slab.height
    else return index === slabs.length - 1 && slab.split !== undefined && slab.split(left) !== null
  }
  return true
}
