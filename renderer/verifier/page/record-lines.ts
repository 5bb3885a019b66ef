import type { CheckReport } from '../check/check-order.ts'

/** One line a document, keys as `netra verify --json` prints them, with the name in place of the path. */
export function recordLines({ documents }: CheckReport): string {
  return documents
    .filter(({ verification }) => verification !== null)
    .map(({ name, verification }) => `${JSON.stringify({ path: name, ...verification })}\n`)
    .join('')
}
