/**
 * Runs `work` over a stream with at most `width` at a time and hands the results out in the order of the stream.
 *
 * Nothing is started ahead of what fits, so memory stays flat however long the stream is. The first rejection ends it.
 */
export async function* mapInOrder<From, To>(
  stream: AsyncIterable<From>,
  width: number,
  work: (item: From) => Promise<To>,
): AsyncGenerator<To> {
  const running: Promise<To>[] = []
  for await (const item of stream) {
    const started = work(item)
    // Somebody awaits it later; until then a rejection must not end the process.
    started.catch(() => undefined)
    running.push(started)
    if (running.length >= width) yield await takeFirst(running)
  }
  while (running.length > 0) yield await takeFirst(running)
}

function takeFirst<To>(running: Promise<To>[]): Promise<To> {
  const first = running.shift()
  if (!first) throw new Error('nothing is running')
  return first
}
