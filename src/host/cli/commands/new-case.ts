import { commandLineSentences } from '../../../text/command-line.ts'
import { say } from '../../../text/say.ts'
import { exitCodes, WrongUse, type Command } from '../command.ts'
import { refuseEncryption } from '../refuse-encryption.ts'
import { caseOptions, withWorkbench } from '../with-workbench.ts'

/** `netra new`: makes an empty case. */
export const newCaseCommand: Command = {
  usage: 'netra new <case> --title T [--zone WIB|WITA|WIT] [--passphrase-file F] [--json]',
  options: { ...caseOptions, title: 'value', zone: 'value', 'passphrase-file': 'value', json: 'flag' },
  async run(parsed, world) {
    const [folder, ...more] = parsed.words
    const title = parsed.value('title')
    if (folder === undefined || more.length > 0 || title === null || title.trim() === '') throw new WrongUse('new')
    refuseEncryption(parsed.value('passphrase-file') ?? parsed.value('case-passphrase-file'), world)
    const zone = parsed.value('zone') ?? 'WIB'
    if (zone !== 'WIB' && zone !== 'WITA' && zone !== 'WIT') throw new WrongUse(`--zone ${zone}`)
    return withWorkbench(world, { operator: parsed.value('operator') ?? 'baris-perintah' }, async ({ call }) => {
      const summary = await call('case.create', { folder: `file:${folder}`, title, displayZone: zone })
      world.say(say(commandLineSentences.caseMade, world.language, { folder }))
      if (parsed.has('json')) world.print(JSON.stringify(summary))
      return exitCodes.good
    })
  },
}
