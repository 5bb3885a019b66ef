import { screens } from './screens.ts'

/** Every address of the showcase over a case in its ordinary states, once: what a reader may come to. */
export const readerPlaces: readonly string[] = [
  ...new Set(screens.filter(({ core }) => core === undefined || core.empty || core.complete).map(({ hash }) => hash)),
].filter((hash) => hash !== '/galeri')

/** What a person could write in on the page: fields, and the bars that save them. What asks the case something (a filter) says so and is left out. */
export function writingParts(): string[] {
  const fields = document.querySelectorAll(
    'input, textarea, select, [contenteditable="true"], [role="combobox"], .save-bar',
  )
  return [...fields].filter((field) => field.closest('[data-asks]') === null).map((one) => one.outerHTML.slice(0, 160))
}
