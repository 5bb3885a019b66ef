import { describe, expect, it } from 'vitest'
import { motiveTaxonomy } from '../../../src/model/motive.ts'
import { createFormHelpHandlers } from '../../../src/workbench/handlers/form-help.ts'
import { operations } from '../../../src/contract/operations.ts'
import { openCasework } from '../casework/story/open-desk.ts'
import type { Desk } from '../../../src/workbench/desk.ts'

function helpOverNewCase() {
  const { openCase } = openCasework()
  const desk = { caseOf: () => openCase, clock: openCase.clock } as unknown as Desk
  return { handlers: createFormHelpHandlers(desk), caseId: openCase.identity.caseId }
}

describe('what the forms may offer', () => {
  it('gives the motives of the model and the days a region may replace, through the schema of the contract', async () => {
    const { handlers, caseId } = helpOverNewCase()
    const choices = operations['forms.choices'].output.parse(await handlers['forms.choices']({ caseId }))
    expect(Object.fromEntries(choices.motives.map((one) => [one.class, one.codes]))).toEqual(motiveTaxonomy)
    expect(choices.calendar.some((one) => one.kind === 'milestone' && one.date !== null)).toBe(true)
    expect(choices.calendar.some((one) => one.kind === 'window' && one.start !== null)).toBe(true)
    expect(choices.mayProposeLevel).toBe(false)
  })

  it('reads which questions put the answer into the mouth, in their order', async () => {
    const { handlers, caseId } = helpOverNewCase()
    const questions = ['Apa yang Saudara lihat?', 'Saudara melihatnya di panggung, bukan?']
    expect(await handlers['forms.readQuestions']({ caseId, questions })).toEqual([false, true])
  })
})
