import { screens } from './screens.ts'

/** Every address of the showcase over a case in its ordinary states, once: what a reader may come to. */
export const readerPlaces: readonly string[] = [
  ...new Set(screens.filter(({ core }) => core === undefined || core.empty || core.complete).map(({ hash }) => hash)),
].filter((hash) => hash !== '/galeri')
