import type { Answer, CallInput, CallOutput, Client } from './client.ts'

type Faces = CallOutput<'evidence.faces'>
type Wanted = { numbers: readonly string[]; answer: (faces: Answer<Faces>) => void }

/** Chips that come on screen together ask within one frame of each other. */
const gatherMs = 16
/** As many numbers as the contract takes at once. */
const mostAtOnce = 500

/**
 * A client that asks for the faces of many chips in one call: a tray of two hundred files would otherwise ask two hundred questions at every
 * change of the case, and a browser holds six at a time.
 */
export function gatherFaces(client: Client): Client {
  const waiting = new Map<string, Wanted[]>()

  function ask(caseId: string): void {
    const wanted = waiting.get(caseId) ?? []
    waiting.delete(caseId)
    for (const group of groupsOf(wanted)) void answerGroup(client, caseId, group)
  }

  function gather({ caseId, numbers }: CallInput<'evidence.faces'>): Promise<Answer<Faces>> {
    return new Promise((answer) => {
      const known = waiting.get(caseId)
      if (known) return void known.push({ numbers, answer })
      waiting.set(caseId, [{ numbers, answer }])
      setTimeout(() => ask(caseId), gatherMs)
    })
  }

  return {
    call(name, input) {
      if (name !== 'evidence.faces') return client.call(name, input)
      // Name and input belong together; the compiler cannot tell that of one name among all.
      return gather(input as CallInput<'evidence.faces'>) as ReturnType<typeof client.call<typeof name>>
    },
  }
}

async function answerGroup(client: Client, caseId: string, group: readonly Wanted[]): Promise<void> {
  const numbers = [...new Set(group.flatMap((one) => one.numbers))]
  const answer = await client.call('evidence.faces', { caseId, numbers })
  if (!answer.ok) return group.forEach((one) => one.answer(answer))
  const faces = new Map(answer.value.map((face) => [face.number, face]))
  for (const one of group) {
    const value = one.numbers.flatMap((number) => faces.get(number) ?? [])
    one.answer({ ok: true, value })
  }
}

function groupsOf(wanted: readonly Wanted[]): Wanted[][] {
  const groups: Wanted[][] = []
  let room = 0
  for (const one of wanted) {
    if (one.numbers.length > room) {
      groups.push([])
      room = mostAtOnce
    }
    groups.at(-1)?.push(one)
    room -= one.numbers.length
  }
  return groups
}
