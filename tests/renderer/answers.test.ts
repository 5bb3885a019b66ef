import { describe, expect, it } from 'vitest'
import type { Notice } from '../../src/contract/envelope.ts'
import { createAnswers } from '../../renderer/platform/answers.ts'
import type { Client } from '../../renderer/platform/client.ts'
import { gatherFaces } from '../../renderer/platform/gather-faces.ts'

const caseId = '00000000-0000-4000-8000-000000000001'
const faceOf = (number: string) => ({ number, title: number, name: number, mediaType: 'image/jpeg', withdrawn: false })

/** A core that knows every item but B-009, and answers when it is let. */
function slowCore() {
  const asked: (readonly string[])[] = []
  const held: (() => void)[] = []
  const client = {
    async call(_name: string, input: { numbers?: readonly string[] }) {
      asked.push(input.numbers ?? [])
      await new Promise<void>((go) => held.push(go))
      return { ok: true, value: (input.numbers ?? []).filter((number) => number !== 'B-009').map(faceOf) }
    },
  } as unknown as Client
  const release = async () => {
    for (const go of held.splice(0)) go()
    await new Promise((done) => setTimeout(done, 5))
  }
  return { asked, client, release }
}

describe('faces of chips', () => {
  it('are asked for in one call, and each chip is told its own', async () => {
    const { asked, client, release } = slowCore()
    const gathered = gatherFaces(client)
    const told = ['B-001', 'B-009', 'B-001', 'B-002'].map((number) =>
      gathered.call('evidence.faces', { caseId, numbers: [number] }),
    )
    await new Promise((done) => setTimeout(done, 40))
    await release()
    expect(asked).toEqual([['B-001', 'B-009', 'B-002']])
    const faces = (await Promise.all(told)).map((one) => (one.ok ? one.value.map(({ number }) => number) : 'failed'))
    expect(faces).toEqual([['B-001'], [], ['B-001'], ['B-002']])
  })

  it('never ask for more than the contract takes', async () => {
    const { asked, client, release } = slowCore()
    const gathered = gatherFaces(client)
    const numbers = Array.from({ length: 1_001 }, (_, index) => `B-${String(index + 1).padStart(5, '0')}`)
    const told = numbers.map((number) => gathered.call('evidence.faces', { caseId, numbers: [number] }))
    await new Promise((done) => setTimeout(done, 60))
    await release()
    await Promise.all(told)
    expect(asked.map((one) => one.length)).toEqual([500, 500, 1])
  })
})

describe('a question on screen', () => {
  it('is asked once more after a slow answer, however many changes came meanwhile', async () => {
    const { asked, client, release } = slowCore()
    let notify: (notice: Notice) => void = () => undefined
    const answers = createAnswers(client, (listener) => {
      notify = listener
      return () => undefined
    })
    answers.subscribe('people.list', { caseId }, () => undefined)
    for (let change = 0; change < 5; change += 1) answers.refresh(caseId)
    expect(asked).toHaveLength(1)
    await release()
    expect(asked).toHaveLength(2)
    await release()
    expect(asked).toHaveLength(2)
    notify({ kind: 'core-restarted' } as Notice)
    expect(asked).toHaveLength(3)
  })
})
