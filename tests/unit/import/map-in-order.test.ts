import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { mapInOrder } from '../../../src/evidence/import/map-in-order.ts'

async function* stream<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield item
}

async function gather<Item>(results: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const result of results) all.push(result)
  return all
}

it('hands results out in the order of the stream, whichever is done first', async () => {
  const slowFirst = mapInOrder(stream([30, 10, 0, 20]), 3, async (ms) => {
    await pause(ms)
    return ms
  })
  expect(await gather(slowFirst)).toEqual([30, 10, 0, 20])
  expect(await gather(mapInOrder(stream([]), 3, async () => 1))).toEqual([])
})

it('never works on more than fits', async () => {
  let now = 0
  let most = 0
  await gather(
    mapInOrder(stream(Array.from({ length: 20 }, (_, index) => index)), 3, async () => {
      now += 1
      most = Math.max(most, now)
      await pause(1)
      now -= 1
    }),
  )
  expect(most).toBe(3)
})

it('gives a result away as soon as it is its turn, though the stream stands still', async () => {
  const never = new Promise<never>(() => undefined)
  async function* held() {
    yield 'one'
    await never
  }
  const results = mapInOrder(held(), 4, async (item) => item)
  expect(await results.next()).toEqual({ done: false, value: 'one' })
})

it('ends with the first rejection', async () => {
  const results = mapInOrder(stream([1, 2, 3]), 2, async (item) => {
    if (item === 2) throw new Error('two')
    return item
  })
  await expect(gather(results)).rejects.toThrow('two')
})
