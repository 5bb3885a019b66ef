import { rm } from 'node:fs/promises'
import type { FrozenDossier, SignedDossier } from '../../../contract/dossier.ts'
import { commandLineSentences } from '../../../text/command-line.ts'
import { say } from '../../../text/say.ts'
import { exitCodes, WrongUse, type Command, type CommandWorld, type Parsed } from '../command.ts'
import { keyOptions, readNamedKey, type NamedKey } from '../read-passphrase.ts'
import { caseOptions, withCase, type CoreAtWork } from '../with-workbench.ts'

/** `netra dossier`: composes, freezes and, with a key, signs the dossier of one subject. */
export const dossierCommand: Command = {
  usage:
    'netra dossier <case> --out F.pdf [--subject CODE] [--p12 K.p12 --passphrase-file F] [--edition internal|external] [--recipient BKN] [--accept-gaps REASON] [--json]',
  options: {
    ...caseOptions,
    ...keyOptions,
    out: 'value',
    subject: 'value',
    edition: 'value',
    recipient: 'value',
    'accept-gaps': 'value',
    json: 'flag',
  },
  async run(parsed, world) {
    const out = parsed.value('out')
    const edition = parsed.value('edition') ?? 'internal'
    if (parsed.words.length !== 1 || out === null) throw new WrongUse('dossier')
    if (edition !== 'internal' && edition !== 'external') throw new WrongUse(`--edition ${edition}`)
    const key = await readNamedKey(parsed, world)
    return withCase(parsed, world, async (core) => {
      const subject = await chooseSubject(core, parsed, world)
      if (key) await core.call('dossier.inspectKey', { key: `file:${key.path}`, passphrase: key.passphrase })
      const frozen = await core.call('dossier.freeze', {
        caseId: core.caseId,
        subject,
        edition,
        recipient: parsed.value('recipient'),
        acceptGaps: parsed.value('accept-gaps'),
        to: `file:${out}`,
      })
      const signed = key ? await signOrRemove(core, out, key) : null
      tell({ out, frozen, signed }, parsed.has('json'), world)
      return exitCodes.good
    })
  },
}

type CaseAtWork = CoreAtWork & { caseId: string }

async function chooseSubject(core: CaseAtWork, parsed: Parsed, world: CommandWorld): Promise<string> {
  const wanted = parsed.value('subject')
  if (wanted !== null) return wanted
  const people = await core.call('people.list', { caseId: core.caseId })
  const subjects = people.filter((person) => person.body.role === 'subject').map((person) => person.id)
  const [only] = subjects
  if (only !== undefined && subjects.length === 1) return only
  throw new WrongUse(say(commandLineSentences.severalSubjects, world.language, { known: subjects.join(', ') || '-' }))
}

/** A dossier that was asked for signed is not left behind unsigned. */
async function signOrRemove(core: CaseAtWork, out: string, key: NamedKey): Promise<SignedDossier> {
  try {
    return await core.call('dossier.sign', {
      dossier: `file:${out}`,
      key: `file:${key.path}`,
      passphrase: key.passphrase,
      caseId: core.caseId,
      offsetMinutes: await offsetOf(core),
    })
  } catch (error) {
    await rm(out, { force: true })
    throw error
  }
}

async function offsetOf(core: CaseAtWork): Promise<number> {
  const { displayZone } = await core.call('case.summary', { caseId: core.caseId })
  return { WIB: 420, WITA: 480, WIT: 540 }[displayZone]
}

function tell(
  done: { out: string; frozen: FrozenDossier; signed: SignedDossier | null },
  asJson: boolean,
  world: CommandWorld,
): void {
  const { out, frozen, signed } = done
  const sha256 = signed?.sha256 ?? frozen.sha256
  world.say(
    say(commandLineSentences.dossierFrozen, world.language, { pdf: out, pages: frozen.pages, sha256: frozen.sha256 }),
  )
  if (signed) world.say(say(commandLineSentences.dossierSigned, world.language, { signer: signed.signer, pdf: out }))
  for (const gap of frozen.gaps) world.say(`  ${gap.message}`)
  if (!asJson) return
  const { edition, subject, pages, gaps, leaks } = frozen
  world.print(JSON.stringify({ pdf: out, edition, subject, sha256, pages, signed: signed !== null, gaps, leaks }))
}
