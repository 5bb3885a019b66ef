import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** What a program we did not write says of a document. */
export type ForeignVerdict = { readonly accepts: boolean; readonly words: string }

const here = import.meta.dirname
const cache = process.env['NETRA_INDEPENDENT_CACHE'] ?? resolve(here, '../../node_modules/.cache/netra-independent')
/** Starting a validator costs more than many documents, and one that gives up must not take all with it. */
const batchSize = 250
const broken: ForeignVerdict = { accepts: false, words: 'broke down' }

type Program = { readonly command: string; readonly words: readonly string[] }

/** The validators of `run.sh`, which must have been prepared by it. */
export const validators = {
  dss: {
    command: 'java',
    words: ['-Djava.awt.headless=true', '-cp', `${cache}/dss/*`, resolve(here, 'dss/CheckWithDss.java')],
  },
  pyhanko: { command: `${cache}/pyhanko/bin/python`, words: [resolve(here, 'pyhanko/check_with_pyhanko.py')] },
} as const satisfies Record<string, Program>

/** Asks one validator about documents for a time and a root; one that breaks down over a batch has not accepted what it did not answer. */
export function askValidator(
  name: keyof typeof validators,
  paths: readonly string[],
  trust: { root: string; at: string },
): Map<string, ForeignVerdict> {
  const { command, words } = validators[name]
  const verdicts = new Map<string, ForeignVerdict>(paths.map((path) => [path, broken]))
  for (let from = 0; from < paths.length; from += batchSize) {
    const batch = paths.slice(from, from + batchSize)
    const parameters = [...words, trust.root, trust.at, ...batch]
    const { stdout } = spawnSync(command, parameters, { encoding: 'utf8', timeout: 600_000, maxBuffer: 64_000_000 })
    for (const line of stdout.split('\n')) {
      const match = /^(accepted|REFUSED) +\w+ +(\S+\.pdf) *(.*)$/.exec(line)
      if (match?.[2]) verdicts.set(match[2], { accepts: match[1] === 'accepted', words: match[3] ?? '' })
    }
  }
  return verdicts
}

/** What pdfsig says, its trust in the signer left out: `accepts` where every signature is valid and the last covers the whole document. */
export function askPdfsig(path: string): ForeignVerdict {
  const { stdout, status } = spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8', timeout: 30_000 })
  if (status === null) return broken
  const signatures = stdout.split(/Signature #\d+:/).slice(1)
  if (signatures.length === 0) return { accepts: false, words: 'no signature' }
  const isValid = signatures.every((text) => text.includes('Signature is Valid'))
  const isWhole = signatures.at(-1)?.includes('Total document signed') ?? false
  return {
    accepts: isValid && isWhole,
    words: `${isValid ? 'valid' : 'not valid'}, ${isWhole ? 'whole' : 'not whole'}`,
  }
}
