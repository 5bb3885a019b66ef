import { stat } from 'node:fs/promises'
import type { Verification } from '../../../contract/verification.ts'
import { commandLineSentences } from '../../../text/command-line.ts'
import { say } from '../../../text/say.ts'
import { scopeLine, verdictHeadline } from '../../../text/verification.ts'
import { exitCodes, WrongUse, type Command, type CommandWorld, type ExitCode } from '../command.ts'
import { withWorkbench } from '../with-workbench.ts'

/** `netra verify`: signature and integrity of any PDF, three answers, without a case and without a network. */
export const verifyCommand: Command = {
  usage: 'netra verify <pdf>… [--trust roots.pem]… [--crl F]… [--originals DIR] [--at ISO] [--json]',
  options: { trust: 'values', crl: 'values', originals: 'value', at: 'value', json: 'flag' },
  async run(parsed, world) {
    const at = parsed.value('at')
    if (parsed.words.length === 0) throw new WrongUse('verify')
    if (at !== null && Number.isNaN(Date.parse(at))) throw new WrongUse(`--at ${at}`)
    const asGrant = (path: string) => `file:${path}`
    const originals = parsed.value('originals')
    return withWorkbench(world, {}, async ({ call }) => {
      let worst: ExitCode = exitCodes.good
      for (const path of parsed.words) {
        if (!(await isReadable(path))) {
          world.say(say(commandLineSentences.fileUnreadable, world.language, { path }))
          worst = exitCodes.negative
          continue
        }
        const verification = await call('dossier.verify', {
          document: asGrant(path),
          trust: parsed.values('trust').map(asGrant),
          crls: parsed.values('crl').map(asGrant),
          originals: originals === null ? null : asGrant(originals),
          at: at === null ? null : new Date(at).toISOString(),
        })
        tell(path, verification, parsed.has('json'), world)
        worst = worse(worst, exitCodeOf(verification))
      }
      return worst
    })
  },
}

async function isReadable(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  )
}

function exitCodeOf({ verdict }: Verification): ExitCode {
  return { passed: exitCodes.good, failed: exitCodes.negative, indeterminate: exitCodes.undecided }[verdict]
}

/** One negative result outweighs an undecided one, which outweighs good ones. */
function worse(a: ExitCode, b: ExitCode): ExitCode {
  const order: readonly ExitCode[] = [exitCodes.good, exitCodes.undecided, exitCodes.negative]
  return order.indexOf(a) > order.indexOf(b) ? a : b
}

function tell(path: string, verification: Verification, asJson: boolean, world: CommandWorld): void {
  if (asJson) return world.print(JSON.stringify({ path, ...verification }))
  const { language } = world
  world.print(path)
  world.print(say(verdictHeadline(verification.verdict), language))
  for (const reason of verification.reasons) world.print(`  ${reason.message[language]}`)
  for (const check of verification.checks) world.print(`  [${check.result}] ${check.code}: ${check.message[language]}`)
  world.print(say(scopeLine, language))
}
