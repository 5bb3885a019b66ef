import { z } from 'zod'
import { CaseId, GrantId, Sha256Hex, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'

/** Tones of a printed figure: ink and greys, one accent. */
export const figureTones = [
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'rule-2',
  'rule-3',
  'sheet',
  'sunk',
  'accent',
  'accent-ink',
  'accent-soft',
  'look',
  'look-soft',
  'tint-1',
  'tint-2',
  'tint-3',
] as const
export const FigureTone = z.enum(figureTones)
export type FigureTone = z.infer<typeof FigureTone>

const Coordinate = z.number().min(-1e6).max(1e6)
const Fill = z.strictObject({ tone: FigureTone, alpha: z.number().min(0).max(1).nullable() })
const Stroke = z.strictObject({
  tone: FigureTone,
  width: z.number().min(0).max(20),
  dash: z.array(z.number().min(0).max(100)).max(6),
  alpha: z.number().min(0).max(1).nullable(),
})
const Paint = { fill: Fill.nullable(), stroke: Stroke.nullable() }

/** One shape of a figure, in pixels from its top left corner. A path holds SVG's path commands and numbers, nothing else. */
export const FigureShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('line'),
    x1: Coordinate,
    y1: Coordinate,
    x2: Coordinate,
    y2: Coordinate,
    stroke: Stroke,
  }),
  z.strictObject({
    kind: z.literal('box'),
    x: Coordinate,
    y: Coordinate,
    width: z.number().min(0).max(1e6),
    height: z.number().min(0).max(1e6),
    ...Paint,
  }),
  z.strictObject({
    kind: z.literal('path'),
    d: z
      .string()
      .max(2_000)
      .regex(/^[MmLlHhVvCcQqAaZz0-9 .,e-]*$/),
    x: Coordinate,
    y: Coordinate,
    ...Paint,
  }),
  z.strictObject({
    kind: z.literal('words'),
    text: z.string().max(500),
    x: Coordinate,
    y: Coordinate,
    tone: FigureTone,
    size: z.number().min(4).max(40),
    weight: z.int().min(100).max(900),
    anchor: z.enum(['start', 'middle', 'end']),
  }),
])
export type FigureShape = z.infer<typeof FigureShape>

/** A drawing of the timeline as it stands on the screen, without any picture of evidence. */
export const TimelineFigure = z.strictObject({
  width: z.number().min(1).max(20_000),
  height: z.number().min(1).max(60_000),
  title: ShortText,
  /** What the figure shows, for those who cannot see it. */
  description: z.string().max(20_000),
  shapes: z.array(FigureShape).max(50_000),
})
export type TimelineFigure = z.infer<typeof TimelineFigure>

export const timelineFigureOperations = {
  /** Writes the figure into a picked file, as SVG or as a PDF of one page; the custody log keeps its digest. */
  'timeline.saveFigure': operation(
    z.strictObject({
      caseId: CaseId,
      figure: TimelineFigure,
      to: GrantId,
      format: z.enum(['svg', 'pdf']).default('svg'),
      /** Language of the words in it, for whoever has the PDF read aloud. */
      language: z.enum(['id', 'en']).default('id'),
    }),
    z.strictObject({ sha256: Sha256Hex, sizeBytes: z.int() }),
  ),
} as const
