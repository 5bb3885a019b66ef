import { randomUUID } from 'node:crypto'
import { buildWhenStale } from '../../src/host/set-up/build-when-stale.ts'
import { marker } from './left-behind.ts'

/**
 * Before all specs: what is older than its sources is built, once, and every process started from here on carries a mark by which it
 * is found again afterwards. Playwright wants a default export here.
 */
export default function prepare(): void {
  process.env[marker] = randomUUID()
  if (!buildWhenStale(['screens', 'desktop'], () => undefined)) throw new Error('the build failed')
}
