import { buildWhenStale } from '../../src/host/set-up/build-when-stale.ts'

/** Before all specs: what is older than its sources is built, once. Playwright wants a default export here. */
export default function prepare(): void {
  if (!buildWhenStale(['screens', 'desktop'], () => undefined)) throw new Error('the build failed')
}
