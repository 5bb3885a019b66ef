/**
 * Works on a stream of items, up to `atOnce` at the same time, and yields the results in the order of the items.
 *
 * The stream is read no further ahead than that, so memory does not grow with its length.
 */
export async function* inGivenOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // It is awaited later, in its turn; until then a failure must not count as unhandled.
    result.catch(() => undefined)
    underWay.push(result)
    const first = underWay.length >= atOnce ? underWay.shift() : undefined
    if (first) yield await first
  }
  for (const result of underWay) yield await result
}
