/** A4 upright, in points; heights are measured from the top edge down. */
export const paper = { width: 595.276, height: 841.89 } as const

/**
 * Where things stand. The text column is 400 pt (about 70 letters a line); the outer margin right of it carries evidence
 * numbers with their annex pages; tables may use the whole width.
 */
export const frame = {
  left: 60,
  textWidth: 388,
  noteLeft: 466,
  noteWidth: 84,
  right: 545,
  top: 84,
  bottom: 772,
} as const

/** A column text is set in. */
export type Column = { left: number; width: number }

export const textColumn: Column = { left: frame.left, width: frame.textWidth }
export const pageColumn: Column = { left: frame.left, width: frame.right - frame.left }
export const bodyHeight: number = frame.bottom - frame.top
