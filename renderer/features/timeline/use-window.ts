import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { parseAddress, withQuery } from '../../app/address.ts'
import { goTo, useAddress } from '../../app/use-address.ts'
import { keptNear, moved, readSpan, widthOf, withMargin, writeSpan, zoomed, centred, type Span } from './model/span.ts'

/** After this rest a view is worth a step of the history. */
const restMs = 450

export type TimelineWindow = {
  readonly span: Span
  readonly whole: Span
  set: (span: Span) => void
  /** Moves by a share of the window's own length. */
  step: (share: number) => void
  zoom: (factor: number, aroundMs?: number) => void
  centre: (ms: number) => void
  showWhole: () => void
}

/**
 * The window on the timeline. While it moves it lives here, one change a frame; at rest it goes into the address, so that back and
 * forward walk through earlier views.
 */
export function useWindow(extent: Span | null): TimelineWindow {
  const address = useAddress()
  // The same object as long as the case is the same: what is drawn of the whole case is drawn once.
  const whole = useMemo(() => withMargin(extent ?? { fromMs: 0, toMs: 86_400_000 }), [extent])
  const told = address.query['jendela']
  const [span, setSpan] = useState<Span | null>(() => readSpan(told))
  const wanted = useRef<Span | null>(span)
  const written = useRef(told)
  const acts = useMemo(() => createActs({ whole, wanted, written, show: setSpan }), [whole])
  useEffect(() => {
    if (told === written.current) return
    // Somebody went back or forward, or followed a link: the address leads.
    written.current = told
    wanted.current = readSpan(told)
    setSpan(wanted.current)
  }, [told])
  useEffect(() => acts.stop, [acts])
  return { span: span ?? whole, whole, ...acts }
}

type Held<Value> = { current: Value }

/** The acts on a window; the same functions as long as the case is the same, so that buttons are not drawn anew in each frame. */
function createActs(held: {
  whole: Span
  wanted: Held<Span | null>
  written: Held<string | undefined>
  show: (span: Span | null) => void
}) {
  const { whole, wanted, written, show } = held
  let frame = 0
  let rest = 0
  const remember = (): void => {
    const text = wanted.current === null ? undefined : writeSpan(wanted.current)
    if (text === written.current) return
    written.current = text
    goTo(withQuery(parseAddress(window.location.hash), { jendela: text ?? '' }))
  }
  const move = (next: Span | null): void => {
    wanted.current = next === null ? null : keptNear(next, whole)
    clearTimeout(rest)
    rest = window.setTimeout(remember, restMs)
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      // Drawn in this very frame, not in a task after it.
      flushSync(() => show(wanted.current))
    })
  }
  const now = (): Span => wanted.current ?? whole
  return {
    set: move,
    step: (share: number) => move(moved(now(), share)),
    zoom: (factor: number, aroundMs = now().fromMs + widthOf(now()) / 2) => move(zoomed(now(), factor, aroundMs)),
    centre: (ms: number) => move(centred(now(), ms)),
    showWhole: () => move(null),
    stop: () => {
      clearTimeout(rest)
      cancelAnimationFrame(frame)
      frame = 0
    },
  }
}
