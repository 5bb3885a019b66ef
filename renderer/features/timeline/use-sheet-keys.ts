import type { KeyboardEvent } from 'react'
import type { Paper } from './model/lay-out-paper.ts'
import { middleThird, nudged } from './model/sketch.ts'
import { widthOf, type Span } from './model/span.ts'
import type { TimelineModel } from './model/timeline-model.ts'
import { openCluster } from './open-cluster.ts'
import { anchorAt, itemAt, movedFocus, type FocusMove, type MarkFocus } from './use-focus-mark.ts'
import type { TimelineWindow } from './use-window.ts'

export type SheetKeys = {
  model: TimelineModel
  paper: Paper
  view: TimelineWindow
  focus: MarkFocus
  onOpen: (id: string) => void
  sketch: Span | null
  onSketch: (sketch: Span | null) => void
}

const moves: Readonly<Record<string, FocusMove>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

/** Arrows walk along a lane and between lanes, Enter opens, plus and minus zoom, brackets step by a window, 0 shows the whole case. */
export function useSheetKeys(sheet: SheetKeys): (key: KeyboardEvent) => void {
  return (key) => {
    if (key.altKey || key.ctrlKey || key.metaKey) return
    if (!pressKey(sheet, key)) return
    key.preventDefault()
    key.stopPropagation()
  }
}

function pressKey(sheet: SheetKeys, { key, shiftKey }: KeyboardEvent): boolean {
  const { view } = sheet
  if (shiftKey && key === 'ArrowLeft') return did(() => view.step(-0.2))
  if (shiftKey && key === 'ArrowRight') return did(() => view.step(0.2))
  const move = moves[key]
  if (move !== undefined) return did(() => walk(sheet, move))
  const acts: Readonly<Record<string, () => void>> = {
    '+': () => view.zoom(0.6, middleOf(sheet)),
    '=': () => view.zoom(0.6, middleOf(sheet)),
    '-': () => view.zoom(1 / 0.6, middleOf(sheet)),
    '0': view.showWhole,
    '[': () => view.step(-1),
    ']': () => view.step(1),
    Enter: () => open(sheet),
    ' ': () => open(sheet),
  }
  const act = acts[key] ?? sketchAct(sheet, key)
  return act !== undefined && did(act)
}

/** `s` marks a stretch or lets it go; comma and full stop move its end, with shift its start; Escape lets it go. */
function sketchAct({ view, sketch, onSketch }: SheetKeys, key: string): (() => void) | undefined {
  if (key === 's') return () => onSketch(sketch === null ? middleThird(view.span) : null)
  if (sketch === null) return undefined
  const moves: Readonly<Record<string, { start: number; end: number }>> = {
    ',': { start: 0, end: -1 },
    '.': { start: 0, end: 1 },
    '<': { start: -1, end: 0 },
    '>': { start: 1, end: 0 },
  }
  const move = moves[key]
  if (move !== undefined) return () => onSketch(nudged(sketch, view.span, move))
  return key === 'Escape' ? () => onSketch(null) : undefined
}

function did(act: () => void): true {
  act()
  return true
}

/** Zoom goes towards the mark in focus where it is in sight. */
function middleOf({ model, view, focus }: SheetKeys): number {
  const { span } = view
  const ms = focus.spot === null ? null : anchorAt(model, focus.spot)
  return ms !== null && ms >= span.fromMs && ms <= span.toMs ? ms : span.fromMs + widthOf(span) / 2
}

function walk(sheet: SheetKeys, move: FocusMove): void {
  const { model, paper, view, focus } = sheet
  const next = movedFocus(model, paper, { from: focus.spot, move })
  if (next === null) return
  focus.set(next)
  bringIntoSight(view, anchorAt(model, next))
}

function bringIntoSight(view: TimelineWindow, ms: number | null): void {
  const { span } = view
  if (ms === null || (ms >= span.fromMs && ms <= span.toMs - widthOf(span) * 0.04)) return
  view.centre(ms)
}

function open({ model, paper, view, focus, onOpen }: SheetKeys): void {
  const { spot } = focus
  if (spot === null) return
  const item = itemAt(paper, spot)
  const columns = model.lanes[spot.lane]?.columns
  if (columns === undefined) return
  if (item?.kind === 'cluster') return openCluster(view, columns, item)
  const mark = columns.marks.at(spot.place)
  if (mark !== undefined) onOpen(mark.id)
}
