/** How a stretch of text can be shown. `text` is always what stood in the source. */
export type VisibleStretch =
  | { kind: 'plain'; text: string }
  /** No typeface draws it: shown as a box with its code. */
  | { kind: 'missing'; text: string; codePoint: number }
  /** It would be invisible or reorder its neighbours: shown as `‹U+202E›`. */
  | { kind: 'hidden'; text: string; codePoint: number }
  /** A circled number ①…⑳, drawn by hand because the typefaces have none. */
  | { kind: 'circled'; text: string; value: number }
  | { kind: 'line-break'; text: string }

/** Format, control, private and surrogate code points, separators other than spaces, and fillers that look like nothing. */
const unseen = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|\u034f|[\u115f\u1160\u3164\uffa0]/u

/** Glue of emoji and of joined scripts: harmless beside a character that is shown as a box anyway. */
const joiners = /\p{Join_Control}|\p{Variation_Selector}/u

/**
 * Cuts text into stretches by how each can be shown, so that nothing is dropped and nothing acts unseen
 * (direction overrides, zero-width characters, controls). `canDraw` says what the typefaces hold.
 */
export function visibleStretches(source: string, canDraw: (codePoint: number) => boolean): VisibleStretch[] {
  const stretches: VisibleStretch[] = []
  const text = source.toWellFormed().replace(/\r\n?/g, '\n').replace(/\t/g, '    ')
  let plain = ''
  const flush = (): void => {
    if (plain !== '') stretches.push({ kind: 'plain', text: plain })
    plain = ''
  }
  for (const character of text) {
    const special = specialStretch(character, stretches.at(-1), plain === '', canDraw)
    if (special === null) {
      plain += character
      continue
    }
    flush()
    stretches.push(special)
  }
  flush()
  return stretches
}

function specialStretch(
  character: string,
  before: VisibleStretch | undefined,
  isAdjacent: boolean,
  canDraw: (codePoint: number) => boolean,
): VisibleStretch | null {
  const codePoint = character.codePointAt(0) ?? 0
  if (character === '\n') return { kind: 'line-break', text: character }
  if (codePoint >= 0x2460 && codePoint <= 0x2473)
    return { kind: 'circled', text: character, value: codePoint - 0x2460 + 1 }
  if (joiners.test(character) && isAdjacent && before?.kind === 'missing')
    return { kind: 'missing', text: character, codePoint }
  if (unseen.test(character)) return { kind: 'hidden', text: character, codePoint }
  return canDraw(codePoint) ? null : { kind: 'missing', text: character, codePoint }
}

/** `U+0041`, at least four digits. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}
