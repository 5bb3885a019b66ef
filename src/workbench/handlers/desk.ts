import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

/** What a screen tells the core about the person in front of it. */
export function createDeskHandlers(desk: Desk): Pick<Handlers, 'desk.speak'> {
  return {
    'desk.speak': async ({ language }) => ({ language, changed: desk.speak(language) }),
  }
}
