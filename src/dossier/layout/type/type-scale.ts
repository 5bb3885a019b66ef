/** Inks. Meaning never rests on them alone: every page reads the same in grey. */
export const tones = {
  ink: [0.11, 0.1, 0.09],
  muted: [0.38, 0.35, 0.33],
  faint: [0.62, 0.59, 0.56],
  rule: [0.74, 0.71, 0.67],
  tint: [0.957, 0.945, 0.925],
  red: [0.7, 0.1, 0.1],
  paper: [1, 1, 1],
} as const satisfies Record<string, readonly [number, number, number]>
export type Tone = keyof typeof tones

export type Family = 'serif' | 'sans'

/** How a line of text is set: sizes and leading in points. */
export type TypeStyle = {
  family: Family
  size: number
  leading: number
  bold?: boolean
  italic?: boolean
  tone?: Tone
  align?: 'left' | 'right' | 'centre'
}

/** The scale of a dossier: a serif for what is read, a sans for what is looked up. */
export const type = {
  body: { family: 'serif', size: 11, leading: 16.5 },
  lead: { family: 'serif', size: 12, leading: 18 },
  summary: { family: 'serif', size: 10, leading: 14.5 },
  quiet: { family: 'serif', size: 9.5, leading: 14, tone: 'muted' },
  small: { family: 'sans', size: 8.5, leading: 12.5 },
  smallQuiet: { family: 'sans', size: 8.5, leading: 12.5, tone: 'muted' },
  heading1: { family: 'serif', size: 19, leading: 25, bold: true },
  heading2: { family: 'serif', size: 13, leading: 18, bold: true },
  heading3: { family: 'sans', size: 10, leading: 14.5, bold: true },
  table: { family: 'sans', size: 8.5, leading: 12 },
  tableHead: { family: 'sans', size: 8, leading: 11, bold: true, tone: 'muted' },
  label: { family: 'sans', size: 8, leading: 11, bold: true, tone: 'muted' },
  caption: { family: 'sans', size: 8.5, leading: 12.5 },
  note: { family: 'sans', size: 7.5, leading: 10 },
  frame: { family: 'sans', size: 7.5, leading: 10, tone: 'muted' },
  coverTitle: { family: 'serif', size: 25, leading: 33, bold: true },
  coverOffice: { family: 'serif', size: 13, leading: 18 },
} as const satisfies Record<string, TypeStyle>
export type StyleName = keyof typeof type
