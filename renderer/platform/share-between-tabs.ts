const sharedName = 'netra-notices'

/** Listens for as long as it is asked to, `isSuccessor` where another tab listened before; answers its own ending. */
type Listen<Word> = (isSuccessor: boolean, hear: (word: Word) => void) => () => void

/**
 * Lets one tab listen for all tabs of this origin: a browser keeps six connections to one host, over all of its tabs, and a tab that
 * held one for itself would leave the sixth without a single picture. Where that tab is closed, another goes on.
 */
export function shareBetweenTabs<Word>(listen: Listen<Word>): (hear: (word: Word) => void) => () => void {
  return (hear) => {
    const channel = new BroadcastChannel(sharedName)
    channel.addEventListener('message', ({ data }: MessageEvent<Word>) => hear(data))
    const leaving = new AbortController()
    void takeTurn(leaving.signal, (isSuccessor) =>
      listen(isSuccessor, (word) => {
        hear(word)
        channel.postMessage(word)
      }),
    )
    return () => {
      leaving.abort()
      channel.close()
    }
  }
}

/** Begins when no other tab has the turn, and ends with the signal. */
async function takeTurn(leaving: AbortSignal, begin: (isSuccessor: boolean) => () => void): Promise<void> {
  const hold = (isSuccessor: boolean): Promise<void> => {
    if (leaving.aborted) return Promise.resolve()
    const end = begin(isSuccessor)
    return new Promise((done) => {
      leaving.addEventListener('abort', () => {
        end()
        done()
      })
    })
  }
  const wasFree = await navigator.locks.request(sharedName, { ifAvailable: true }, async (turn) => {
    if (turn !== null) await hold(false)
    return turn !== null
  })
  if (wasFree) return
  // Leaving while in the queue ends the wait with an AbortError, which is what was wanted.
  await navigator.locks.request(sharedName, { signal: leaving }, () => hold(true)).catch(() => undefined)
}
