import { describe, expect, it } from 'vitest'
import { newCase } from '../support/new-case.ts'

const bytes = new Uint8Array([1])
const flushLevel = (opened: ReturnType<typeof newCase>) => opened.database.pragma('synchronous', { simple: true })
const full = 2

describe('derivatives', () => {
  it('are refused without an original, and the next commit waits for the disk again', () => {
    const opened = newCase()
    expect(() => opened.rows.derivatives.put('B-999', 'small', bytes)).toThrow(/FOREIGN KEY/)
    expect(flushLevel(opened)).toBe(full)
    expect(() => opened.rows.derivatives.putAll('B-999', [{ kind: 'small', bytes }])).toThrow(/FOREIGN KEY/)
    expect(flushLevel(opened)).toBe(full)
  })

  it('leave a transaction they are part of to wait for the disk', () => {
    const opened = newCase()
    const levels: unknown[] = []
    opened.database.transaction(() => {
      opened.rows.derivatives.putAll('B-999', [])
      levels.push(flushLevel(opened))
    })()
    expect([...levels, flushLevel(opened)]).toEqual([full, full])
  })

  it('wait for no disk themselves', () => {
    const opened = newCase()
    const levels: unknown[] = []
    const made = {
      *[Symbol.iterator]() {
        levels.push(flushLevel(opened))
        yield* [] as { kind: string; bytes: Uint8Array }[]
      },
    }
    opened.rows.derivatives.putAll('B-999', made)
    expect(levels).toEqual([1])
  })
})
