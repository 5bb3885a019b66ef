import type { FigureTone } from '../../../../src/contract/timeline-figure.ts'

/** A colour by what it is for; canvas and figure look it up in their own palette. */
export type Tone = FigureTone

export type Palette = Readonly<Record<Tone, string>>

export type Stroke = {
  readonly tone: Tone
  readonly width?: number
  readonly dash?: readonly number[]
  readonly alpha?: number
}
export type Fill = { readonly tone: Tone; readonly alpha?: number }
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Words = {
  readonly tone: Tone
  readonly size: number
  readonly weight?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Words wider than this are cut with an ellipsis. */
  readonly maxWidth?: number
}

/** What the timeline is drawn with; on screen a canvas, in print and in a figure an SVG: the same drawing, twice. */
export type Pen = {
  line(from: readonly [number, number], to: readonly [number, number], stroke: Stroke): void
  box(box: Box, paint: { fill?: Fill; stroke?: Stroke }): void
  /** A path in SVG's own words, moved to a place. */
  path(d: string, at: readonly [number, number], paint: { fill?: Fill; stroke?: Stroke }): void
  words(text: string, at: readonly [number, number], words: Words): void
  /** A small picture, cut to fill its box; nothing is drawn while it is not there yet. */
  picture(evidence: string, box: Box): void
}
