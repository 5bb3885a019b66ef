import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Notice } from '../../src/contract/envelope.ts'
import type { FailureCode } from '../../src/contract/failure.ts'
import type { InputOf, OperationName, OutputOf } from '../../src/contract/operations.ts'
import { startReader } from '../../src/host/start-reader.ts'
import { createWorkbench } from '../../src/workbench/create-workbench.ts'
import { createPathGrants } from '../../src/workbench/grants.ts'
import type { Workbench } from '../../src/workbench/workbench.ts'
import { createFixedClock, createFixedRandomness } from './fixed-ports.ts'
import { createSilentLog } from './silent-log.ts'
import { temporaryFolder } from './temporary-folder.ts'

const running: Workbench[] = []
afterEach(async () => {
  for (const core of running.splice(0)) await core.close()
})

/** The real core of a host with a home, on a clock that stands still; grants are `file:` paths. Closed after the test. */
export function officeCore(
  options: { home?: string | null; operator?: string; staysOpen?: boolean; watchEveryMs?: number } = {},
) {
  const folder = temporaryFolder()
  const home = options.home === undefined ? join(folder, 'home') : options.home
  const clock = createFixedClock('2024-10-14T02:40:00Z')
  const log = createSilentLog()
  const core = createWorkbench(
    {
      clock,
      randomness: createFixedRandomness(`office ${options.operator ?? ''}`),
      log,
      operator: options.operator ?? 'petugas',
      language: 'id',
      ...(home === null ? {} : { home }),
    },
    {
      startReader,
      grants: createPathGrants(),
      staysOpen: options.staysOpen ?? false,
      watchEveryMs: options.watchEveryMs ?? 1_000,
    },
  )
  running.push(core)
  const notices: Notice[] = []
  core.onNotice((notice) => notices.push(notice))
  const reply = (name: OperationName, input: unknown) => core.dispatch(name, input)
  const call = async <Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const answer = await reply(name, input)
    if (!answer.ok)
      throw new Error(`${name}: ${answer.failure.code} ${answer.failure.message} ${JSON.stringify(log.lines.at(-1))}`)
    return answer.value as OutputOf<Name>
  }
  const refusal = async (name: OperationName, input: unknown): Promise<FailureCode> => {
    const answer = await reply(name, input)
    if (answer.ok) throw new Error(`${name} was accepted`)
    return answer.failure.code
  }
  return {
    core,
    clock,
    log,
    folder,
    home,
    notices,
    reply,
    call,
    refusal,
    newCase: async (name = 'kasus') =>
      (await call('case.create', { folder: `file:${join(folder, name)}`, title: `Kasus ${name}` })).caseId,
    /** Writes files below a folder of their own and answers the grant of that folder. */
    handIn(files: Readonly<Record<string, string>>, name = 'stick') {
      mkdirSync(join(folder, name), { recursive: true })
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text)
      return `file:${join(folder, name)}`
    },
  }
}
