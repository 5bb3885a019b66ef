import { commandLineSentences } from '../../../text/command-line.ts'
import { historySentences } from '../../../text/histories.ts'
import { say } from '../../../text/say.ts'
import { exitCodes, WrongUse, type Command } from '../command.ts'
import { caseOptions, withCase } from '../with-workbench.ts'

/** `netra check`: hashes everything again and walks the custody log; names what does not match. */
export const checkCommand: Command = {
  usage: 'netra check <case> [--against dossier.pdf]… [--json]',
  options: { ...caseOptions, against: 'values', json: 'flag' },
  async run(parsed, world) {
    if (parsed.words.length !== 1) throw new WrongUse('check')
    return withCase(parsed, world, async ({ call, caseId }) => {
      const check = await call('case.check', {
        caseId,
        against: parsed.values('against').map((path) => `file:${path}`),
      })
      if (parsed.has('json')) world.print(JSON.stringify(check))
      const { whole, counts, head, problems, against } = check
      const facts = {
        originals: counts.originals,
        rows: counts.rows,
        entries: counts.custodyEntries,
        head: head.entryHash?.slice(0, 16) ?? '-',
      }
      if (whole) world.say(say(commandLineSentences.checkWhole, world.language, facts))
      else world.say(say(commandLineSentences.checkNotWhole, world.language, { count: problems.length }))
      for (const { number, purged } of await call('evidence.list', { caseId }))
        if (purged) world.say(say(commandLineSentences.checkPurged, world.language, { number, ...purged }))
      for (const { dossier, result } of against) world.say(say(historySentences[result], world.language, { dossier }))
      if (!parsed.has('json')) for (const problem of problems) world.print(problem.message)
      const proved = against.every((one) => one.result === 'consistent')
      return whole && proved ? exitCodes.good : exitCodes.negative
    })
  },
}
