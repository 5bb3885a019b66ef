import type { MarkColumns } from './model/mark-columns.ts'
import type { LaidCluster } from './model/lay-out-lane.ts'
import { withMargin, widthOf, zoomed } from './model/span.ts'
import type { TimelineWindow } from './use-window.ts'

/** Comes so close to a cluster that its marks fill the window; where they lie at one moment, an eighth of the window around it. */
export function openCluster(view: TimelineWindow, { anchor }: MarkColumns, { first, end }: LaidCluster): void {
  const [fromMs = 0, toMs = 0] = [anchor[first], anchor[end - 1]]
  if (toMs - fromMs < widthOf(view.span) / 500) return view.set(zoomed(view.span, 1 / 8, fromMs))
  view.set(withMargin({ fromMs, toMs }, 0.08))
}
