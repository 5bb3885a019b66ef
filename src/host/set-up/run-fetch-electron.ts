import { resolve } from 'node:path'
import { hostSentences } from '../../text/hosts.ts'
import { say } from '../../text/say.ts'
import { reasonOf } from './choose-host.ts'
import { electronPackage, findElectron } from './find-electron.ts'
import { fetchPatienceMs, obtainElectron, tellStick, type Tell } from './obtain-electron.ts'

/**
 * `npm run fetch-electron [-- FILE.zip]`: fetches the desktop program, or takes it from a stick. 0 when it is there, 69 when it could
 * not be had and nothing changed.
 */
export async function runFetchElectron(words: readonly string[]): Promise<0 | 69> {
  const tell: Tell = (sentence, blanks) => void process.stderr.write(`${say(hostSentences[sentence], 'id', blanks)}\n`)
  const wanted = electronPackage()
  if (!wanted) {
    tell('reasonFetchFailed', { problem: 'electron' })
    return 69
  }
  const zip = words[0] === undefined ? null : resolve(words[0])
  if (findElectron(wanted, {}) !== null) {
    tell('fetchHave', { version: wanted.version })
    return 0
  }
  if (zip === null && process.env['NETRA_OFFLINE'] === '1') {
    tell('reasonOffline')
    tellStick(tell, wanted)
    return 69
  }
  const outcome = await obtainElectron({ wanted, environment: process.env, zip, tell })
  if (outcome.status === 'ready') return 0
  const { reason, blanks } = reasonOf(outcome, fetchPatienceMs)
  if (outcome.status !== 'wrong-file') tell(reason, blanks)
  tellStick(tell, wanted)
  return 69
}
