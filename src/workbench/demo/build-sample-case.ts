import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OutputOf } from '../../contract/operations.ts'
import { listSampleFiles } from '../../sample-case/files/list-sample-files.ts'
import { createSampleClock, createSampleRandomness } from '../../sample-case/sample-ports.ts'
import { officers } from '../../sample-case/story/story-facts.ts'
import { playStory } from '../../sample-case/story/play-story.ts'
import { createPathGrants, type GrantBook } from '../grants.ts'
import type { Workbench, WorkbenchPorts } from '../workbench.ts'
import type { Call } from './build-demo.ts'
import { withSampleFiles } from './with-sample-files.ts'

const storyBegins = '2024-10-14T08:00:00+08:00'
/** Where a case grows until it is told whole; left-overs of a killed run have this beginning and are swept. */
const growing = '.contoh-'

export type SampleParts = {
  /** Where the finished case is to lie; nothing may be there. */
  readonly folder: string
  readonly ports: Pick<WorkbenchPorts, 'log' | 'language'>
  /** A core of its own, on the story's clock and with the story's officer, as the command line's demonstration has one. */
  readonly makeCore: (ports: WorkbenchPorts, grants: GrantBook) => Workbench
  /** Told after every file made and taken in; `total` when all is done. */
  readonly tell: (done: number, total: number) => void
}

/**
 * Builds the sample case through contract operations only and puts it in its place when it is whole: a run that is killed leaves no
 * half-told case behind, only a folder the next run sweeps.
 */
export async function buildSampleCase({ folder, ports, makeCore, tell }: SampleParts): Promise<void> {
  const home = dirname(folder)
  await mkdir(home, { recursive: true, mode: 0o700 })
  await sweep(home)
  const unfinished = join(home, `${growing}${process.pid}`)
  const total = listSampleFiles().length * 2 + 1
  let done = 0
  const step = () => tell((done = Math.min(done + 1, total - 1)), total)
  const clock = createSampleClock(storyBegins)
  const randomness = createSampleRandomness('Malam Panen')
  const core = makeCore({ ...ports, clock, randomness, operator: officers.officer }, createPathGrants())
  core.onNotice((notice) => notice.kind === 'import-outcome' && step())
  try {
    await withSampleFiles((files) => playStory({ call: callOf(core), clock, files, folder: unfinished }), step)
  } finally {
    await core.close()
  }
  await rename(unfinished, folder)
  tell(total, total)
}

async function sweep(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith(growing)) await rm(join(home, name), { recursive: true, force: true })
  }
}

/** A refusal here is a bug: the story is ours, and every step of it is tested. */
function callOf(core: Workbench): Call {
  return async (name, input) => {
    const reply = await core.dispatch(name, input)
    if (!reply.ok) throw new Error(`the sample story was refused at ${name}: ${reply.failure.code}`)
    // dispatch has just parsed the value with the output schema of this very operation
    return reply.value as OutputOf<typeof name>
  }
}
