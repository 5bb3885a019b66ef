import { commandLineSentences } from '../../../text/command-line.ts'
import { say } from '../../../text/say.ts'
import { exitCodes, WrongUse, type Command } from '../command.ts'
import { keyOptions, readNamedKey } from '../read-passphrase.ts'
import { withWorkbench } from '../with-workbench.ts'

/** `netra sign`: fills the next planned signature field of a frozen dossier. */
export const signCommand: Command = {
  usage:
    'netra sign <dossier.pdf> --p12 K.p12 --passphrase-file F [--out F.pdf] [--reason R] [--location L] [--zone WIB|WITA|WIT] [--json]',
  options: { ...keyOptions, out: 'value', reason: 'value', location: 'value', zone: 'value', json: 'flag' },
  async run(parsed, world) {
    const [dossier, ...more] = parsed.words
    const zone = parsed.value('zone') ?? 'WIB'
    if (dossier === undefined || more.length > 0) throw new WrongUse('sign')
    if (zone !== 'WIB' && zone !== 'WITA' && zone !== 'WIT') throw new WrongUse(`--zone ${zone}`)
    const key = await readNamedKey(parsed, world)
    if (!key) throw new WrongUse(say(commandLineSentences.keyNeeded, world.language))
    const out = parsed.value('out') ?? dossier
    return withWorkbench(world, {}, async ({ call }) => {
      const signed = await call('dossier.sign', {
        dossier: `file:${dossier}`,
        key: `file:${key.path}`,
        passphrase: key.passphrase,
        to: `file:${out}`,
        reason: parsed.value('reason'),
        location: parsed.value('location'),
        offsetMinutes: { WIB: 420, WITA: 480, WIT: 540 }[zone],
      })
      world.say(say(commandLineSentences.dossierSigned, world.language, { signer: signed.signer, pdf: out }))
      if (parsed.has('json')) world.print(JSON.stringify({ pdf: out, ...signed }))
      return exitCodes.good
    })
  },
}
