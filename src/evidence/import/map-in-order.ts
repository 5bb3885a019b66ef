/**
 * Runs `work` over a stream with at most `width` at a time and hands the results out in the order of the stream.
 *
 * Nothing is started ahead of what fits, so memory stays flat however long the stream is. A result goes out as soon as it is its turn,
 * also while the stream has nothing further to give. The first rejection ends it.
 */
export async function* mapInOrder<From, To>(
  stream: AsyncIterable<From>,
  width: number,
  work: (item: From) => Promise<To>,
): AsyncGenerator<To> {
  const items = stream[Symbol.asyncIterator]()
  const running: Promise<To>[] = []
  let coming: Promise<IteratorResult<From>> | null = items.next()
  try {
    for (;;) {
      const came = await whatComesFirst(running, running.length < width ? coming : null)
      if (came === 'nothing') return
      if ('result' in came) {
        void running.shift()
        yield came.result
      } else if (came.item.done) coming = null
      else {
        running.push(begin(work, came.item.value))
        coming = items.next()
      }
    }
  } finally {
    // Not waited for: a stream that is held back would keep whoever gave up waiting with it.
    items.return?.().catch(() => undefined)
  }
}

type Came<From, To> = 'nothing' | { result: To } | { item: IteratorResult<From> }

async function whatComesFirst<From, To>(
  running: readonly Promise<To>[],
  coming: Promise<IteratorResult<From>> | null,
): Promise<Came<From, To>> {
  const first = running[0]?.then((result) => ({ result }))
  const next = coming?.then((item) => ({ item }))
  if (first && next) return Promise.race([first, next])
  return first ?? next ?? 'nothing'
}

function begin<From, To>(work: (item: From) => Promise<To>, item: From): Promise<To> {
  const started = work(item)
  // Somebody awaits it later; until then a rejection must not end the process.
  started.catch(() => undefined)
  return started
}
