/** What is heard of the host: a notice as it was written, the line made anew, or nothing for a while. */
export type Heard = { kind: 'said'; text: string } | { kind: 'reopened' } | { kind: 'lost' }

/** So long the host may be silent before a person is told; a restart of a moment is nobody's business. */
const patienceMs = 2_000
const tryAgainMs = 1_000

/**
 * Holds one connection to the host's notices and makes it anew for as long as it takes. Answers its own ending.
 *
 * `isSuccessor`: somebody listened before, and what was said in between is lost; the first opening then already counts as a new one.
 */
export function listenToHost(isSuccessor: boolean, hear: (heard: Heard) => void): () => void {
  let source: EventSource
  let wasOpen = isSuccessor
  let isLost = false
  let patience: ReturnType<typeof setTimeout> | undefined
  let next: ReturnType<typeof setTimeout> | undefined
  function open(): void {
    source = new EventSource('notices')
    source.addEventListener('message', (message: MessageEvent<string>) => hear({ kind: 'said', text: message.data }))
    source.addEventListener('open', () => {
      clearTimeout(patience)
      patience = undefined
      if (wasOpen || isLost) hear({ kind: 'reopened' })
      wasOpen = true
      isLost = false
    })
    source.addEventListener('error', () => {
      patience ??= setTimeout(() => {
        isLost = true
        hear({ kind: 'lost' })
      }, patienceMs)
      // A refusal, unlike a broken line, is not tried again by the browser: a host started anew at this address refuses until its link was opened.
      if (source.readyState === EventSource.CLOSED) next = setTimeout(open, tryAgainMs)
    })
  }
  open()
  return () => {
    clearTimeout(patience)
    clearTimeout(next)
    source.close()
  }
}
