import { readFile } from 'node:fs/promises'
import { BatchSheet, type ImportOutcome } from '../../../contract/evidence.ts'
import { commandLineSentences } from '../../../text/command-line.ts'
import { say } from '../../../text/say.ts'
import { exitCodes, WrongUse, type Command, type CommandWorld } from '../command.ts'
import { caseOptions, withCase } from '../with-workbench.ts'

/** `netra import`: brings files and folders into a case, one outcome line each as soon as it is sure. */
export const importCommand: Command = {
  usage: 'netra import <case> <path>… [--batch batch.json] [--json]',
  options: { ...caseOptions, batch: 'value', json: 'flag' },
  async run(parsed, world) {
    const [folder, ...paths] = parsed.words
    if (folder === undefined || paths.length === 0) throw new WrongUse('import')
    const batch = await readBatch(parsed.value('batch'), world)
    return withCase(parsed, world, async ({ call, caseId, workbench }) => {
      workbench.onNotice((notice) => {
        if (notice.kind === 'import-outcome') tell(notice.outcome, parsed.has('json'), world)
      })
      const grants = paths.map((path) => `file:${path}`)
      const outcomes = await call('evidence.import', { caseId, grants, batch })
      const count = (outcome: string) => outcomes.filter((one) => one.outcome === outcome).length
      const tally = { saved: count('saved'), duplicate: count('duplicate'), failed: count('failed') }
      world.say(say(commandLineSentences.importDone, world.language, tally))
      return tally.failed > 0 ? exitCodes.negative : exitCodes.good
    })
  },
}

function tell(outcome: ImportOutcome, asJson: boolean, world: CommandWorld): void {
  if (asJson) return world.print(JSON.stringify(outcome))
  const blanks = {
    path: outcome.path,
    evidence: outcome.evidence ?? '',
    twin: outcome.twin ?? '',
    message: outcome.failure?.message ?? '',
  }
  const sentence = {
    saved: commandLineSentences.fileSaved,
    duplicate: commandLineSentences.fileDuplicate,
    failed: commandLineSentences.fileFailed,
  }[outcome.outcome]
  world.print(say(sentence, world.language, blanks))
  for (const problem of outcome.problems) world.print(`        ${problem.message}`)
}

async function readBatch(path: string | null, world: CommandWorld) {
  if (path === null) return null
  try {
    return BatchSheet.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new WrongUse(say(commandLineSentences.batchUnreadable, world.language, { path, problem }))
  }
}
