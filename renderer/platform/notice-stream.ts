import { Notice } from '../../src/contract/envelope.ts'
import type { Heard } from './notice-source.ts'
import type { Reach, Reachability } from './reachability.ts'

/** The notices of the host for all who listen, over one connection, and whether there is one. */
export type NoticeStream = { onNotice(listener: (notice: Notice) => void): () => void; reach: Reachability }

/** Fans one line out to everybody of this page; it stands only while somebody listens. */
export function createNoticeStream(connect: (hear: (heard: Heard) => void) => () => void): NoticeStream {
  const listeners = new Set<(notice: Notice) => void>()
  const watchers = new Set<() => void>()
  let reach: Reach = { isLost: false, reopened: 0 }
  let hangUp: (() => void) | null = null
  function hear(heard: Heard): void {
    if (heard.kind === 'said') return tell(heard.text)
    reach = heard.kind === 'lost' ? { ...reach, isLost: true } : { isLost: false, reopened: reach.reopened + 1 }
    for (const watcher of watchers) watcher()
  }
  function tell(text: string): void {
    const notice = Notice.safeParse(JSON.parse(text))
    if (notice.success) for (const listener of listeners) listener(notice.data)
  }
  function subscribe<Listener>(set: Set<Listener>, listener: Listener): () => void {
    set.add(listener)
    hangUp ??= connect(hear)
    return () => {
      set.delete(listener)
      if (listeners.size + watchers.size > 0) return
      hangUp?.()
      hangUp = null
    }
  }
  return {
    // Wrapped, so that one function may listen twice and end once.
    onNotice: (listener) => subscribe(listeners, (notice: Notice) => listener(notice)),
    reach: { now: () => reach, onChange: (watcher) => subscribe(watchers, () => watcher()) },
  }
}
