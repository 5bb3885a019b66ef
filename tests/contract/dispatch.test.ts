import { describe, expect, it } from 'vitest'
import { describeOperations } from '../../src/contract/describe-operations.ts'
import { WorkbenchError } from '../../src/contract/failure.ts'
import { isOperationName, operations } from '../../src/contract/operations.ts'
import { createDispatch, type Handlers } from '../../src/workbench/dispatch.ts'
import { toFailure } from '../../src/workbench/to-failure.ts'
import { createFixedRandomness } from '../support/fixed-ports.ts'

const caseId = '00000000-0000-4000-8000-000000000001'

function dispatchWith(handlers: Partial<Handlers>) {
  const logged: string[] = []
  const note = (event: string, facts?: object) => void logged.push(`${event} ${JSON.stringify(facts)}`)
  const ports = {
    log: { info: note, warn: note, error: note },
    randomness: createFixedRandomness('x'),
    language: 'en',
  } as const
  const dispatch = createDispatch(handlers as Handlers, (error, about) => toFailure(error, about, ports))
  return { dispatch, logged }
}

describe('dispatch', () => {
  it.each(['constructor', '__proto__', 'toString', 'case.nothing', '', 7, null, { name: 'case.close' }])(
    'knows no operation called %j',
    async (name) => {
      const { dispatch } = dispatchWith({})
      expect(await dispatch(name, {})).toMatchObject({ ok: false, failure: { code: 'unknown-operation' } })
    },
  )

  it('refuses an input with a member too many, too few, or of another type', async () => {
    const { dispatch } = dispatchWith({ 'case.close': async () => ({ closed: true }) })
    for (const input of [{}, { caseId, more: 1 }, { caseId: 5 }, null, 'x', []]) {
      expect(await dispatch('case.close', input)).toMatchObject({ ok: false, failure: { code: 'invalid-input' } })
    }
    expect(await dispatch('case.close', { caseId })).toEqual({ ok: true, value: { closed: true } })
  })

  it('tells an expected failure by its code and a sentence with its blanks filled', async () => {
    const { dispatch } = dispatchWith({
      'case.close': async () => {
        throw new WorkbenchError('not-found', 'secret detail', { details: { what: 'B-404' } })
      },
    })
    const reply = await dispatch('case.close', { caseId })
    expect(reply).toMatchObject({ ok: false, failure: { code: 'not-found', incident: null } })
    expect(JSON.stringify(reply)).toContain('B-404 is not in this case')
    expect(JSON.stringify(reply)).not.toContain('secret detail')
  })

  it('answers a bug with an incident number that stands in the log, and with nothing of the bug itself', async () => {
    const { dispatch, logged } = dispatchWith({
      'case.close': async () => {
        throw new TypeError('inner workings')
      },
    })
    const reply = await dispatch('case.close', { caseId })
    expect(JSON.stringify(reply)).not.toContain('inner workings')
    const incident = !reply.ok && reply.failure.incident
    expect(incident).toMatch(/^[0-9a-f]{12}$/)
    expect(logged.join('\n')).toContain(String(incident))
  })

  it('treats an answer that does not fit the contract as a bug', async () => {
    const { dispatch } = dispatchWith({
      'case.close': (async () => ({ closed: 'yes' })) as unknown as Handlers['case.close'],
    })
    expect(await dispatch('case.close', { caseId })).toMatchObject({ ok: false, failure: { code: 'internal' } })
  })
})

describe('the contract', () => {
  it('describes every operation with JSON Schemas of both sides', () => {
    const described = describeOperations()
    expect(described.map((operation) => operation.name).toSorted()).toEqual(Object.keys(operations).toSorted())
    expect(described.every((operation) => operation.input.type === 'object')).toBe(true)
    expect(described.every((operation) => operation.input.additionalProperties === false)).toBe(true)
  })

  it('knows its own names and nothing else', () => {
    expect(Object.keys(operations).every(isOperationName)).toBe(true)
    expect(isOperationName('hasOwnProperty')).toBe(false)
  })
})
