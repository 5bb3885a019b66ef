/** A stretch of the timeline in UTC milliseconds, the start smaller than the end. */
export type Span = { readonly fromMs: number; readonly toMs: number }

const dayMs = 86_400_000
const narrowestMs = 2_000
const widestMs = 36_525 * dayMs

export function widthOf(span: Span): number {
  return span.toMs - span.fromMs
}

/** The window made narrower or wider around a moment; never below two seconds, never beyond a century. */
export function zoomed(span: Span, factor: number, aroundMs: number): Span {
  const width = Math.min(Math.max(widthOf(span) * factor, narrowestMs), widestMs)
  const share = (aroundMs - span.fromMs) / widthOf(span)
  const fromMs = aroundMs - width * share
  return { fromMs, toMs: fromMs + width }
}

/** The window moved by a share of its own length. */
export function moved(span: Span, share: number): Span {
  const by = widthOf(span) * share
  return { fromMs: span.fromMs + by, toMs: span.toMs + by }
}

/** The window of the same length with a moment in its middle. */
export function centred(span: Span, ms: number): Span {
  const half = widthOf(span) / 2
  return { fromMs: ms - half, toMs: ms + half }
}

/** A stretch with some paper on both sides, more on the right for the words of the last mark; a single moment gets an hour around it. */
export function withMargin(span: Span, share = 0.05): Span {
  const margin = Math.max(widthOf(span) * share, widthOf(span) < 1_000 ? 1_800_000 : 500)
  return { fromMs: span.fromMs - margin, toMs: span.toMs + margin * 2.6 }
}

/** Whether the window still touches the whole: a drag into empty years is stopped at its edge. */
export function keptNear(span: Span, whole: Span): Span {
  const width = widthOf(span)
  const first = whole.fromMs - width * 0.75
  const last = whole.toMs - width * 0.25
  const fromMs = Math.min(Math.max(span.fromMs, first), Math.max(first, last))
  return { fromMs, toMs: fromMs + width }
}

/** Writes a window for the address: `20240921T150000Z_20241012T120000Z`. */
export function writeSpan(span: Span): string {
  return [span.fromMs, span.toMs].map(writeInstant).join('_')
}

/** The opposite of {@link writeSpan}; null where the text is no window. */
export function readSpan(text: string | undefined): Span | null {
  const [from, to] = (text ?? '').split('_').map(readInstant)
  if (from === undefined || to === undefined || from === null || to === null) return null
  return to - from >= 1_000 && to - from <= widestMs ? { fromMs: from, toMs: to } : null
}

function writeInstant(ms: number): string {
  return new Date(Math.round(ms / 1_000) * 1_000).toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

function readInstant(text: string): number | null {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  if (found === null) return null
  const [, year, month, day, hour, minute, second] = found
  const ms = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(ms) ? null : ms
}
