import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { makePrint } from '../dossier/make-print.ts'

/** Papers of intake. */
export function createPrintHandlers(desk: Desk): Pick<Handlers, 'prints.make'> {
  return { 'prints.make': (input) => makePrint(desk, input) }
}
