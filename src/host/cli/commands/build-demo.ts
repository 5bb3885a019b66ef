import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { createSampleClock, createSampleRandomness } from '../../../sample-case/sample-ports.ts'
import { buildDemo } from '../../../workbench/demo/build-demo.ts'
import { failureSentences } from '../../../text/failures.ts'
import { commandLineSentences } from '../../../text/command-line.ts'
import { say } from '../../../text/say.ts'
import { nodeRandomness } from '../../../workbench/node-ports.ts'
import { exitCodes, WrongUse, type Command, type CommandWorld } from '../command.ts'
import { Refused } from '../refused.ts'
import { withWorkbench } from '../with-workbench.ts'

const storyBegins = '2024-10-14T08:00:00+08:00'

/** `netra demo`: the sample case from files to signed, verified dossiers; the last line is JSON and names every file. */
export const demoCommand: Command = {
  usage: 'netra demo [--out DIR] [--json]',
  options: { out: 'value', json: 'flag' },
  async run(parsed, world) {
    if (parsed.words.length > 0) throw new WrongUse('demo')
    const out = chooseFolder(parsed.value('out'), world)
    world.say(say(commandLineSentences.demoBuilding, world.language, { folder: out }))
    const clock = createSampleClock(storyBegins)
    const core = { operator: 'Lintang Samudera', clock, randomness: createSampleRandomness('Malam Panen') }
    return withWorkbench(world, core, async ({ call }) => {
      const result = await buildDemo({ out, call, clock, randomness: nodeRandomness })
      const [first] = result.dossiers
      const command = `npm run -s netra -- verify ${first?.internal ?? ''} --trust ${result.roots}`
      world.say(say(commandLineSentences.demoDone, world.language, { command }))
      world.print(JSON.stringify(result))
      return { passed: exitCodes.good, failed: exitCodes.negative, indeterminate: exitCodes.undecided }[result.verdict]
    })
  },
}

/** The folder asked for, which must be empty; without one the first free `netra-demo`, `netra-demo-2` … here. */
function chooseFolder(asked: string | null, world: CommandWorld): string {
  const isFree = (folder: string) => !existsSync(folder) || readdirSync(folder).length === 0
  if (asked !== null) {
    if (isFree(resolve(asked))) return resolve(asked)
    const code = 'output-exists'
    throw new Refused({ code, message: say(failureSentences[code], world.language), incident: null })
  }
  for (let count = 1; ; count += 1) {
    const folder = resolve(count === 1 ? 'netra-demo' : `netra-demo-${count}`)
    if (isFree(folder)) return folder
  }
}
