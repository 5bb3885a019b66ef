import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { obtainVerifierPage } from '../../src/host/set-up/verifier-page.ts'
import { verdictWords } from '../../src/text/verification.ts'
import { makeDossier } from '../attacks/pdf/make-dossier.ts'
import { signDossier } from '../attacks/pdf/sign-dossier.ts'
import { makeTestAuthority } from '../attacks/pki/test-authority.ts'
import { verifyForTest } from '../attacks/verify-for-test.ts'
import { describeWithTools } from '../support/requirements.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { startFirefox, type FirefoxTab } from './firefox.ts'

type Read = { word: string; sentences: string[] }

const readSheets = `[...document.querySelectorAll('article')].map((sheet) => ({
  word: sheet.querySelector('.verdict__word').textContent,
  sentences: [...sheet.querySelectorAll('[data-sentence]')].map((one) => one.textContent),
}))`
/** Waits until the page shows so many sheets. */
const sheetsShown = (count: number) => `new Promise((resolve, reject) => {
  const until = Date.now() + 40_000
  const look = () => {
    if (document.querySelectorAll('article').length === ${count}) return resolve(true)
    if (Date.now() > until) return reject(new Error(document.body.innerText.slice(0, 400)))
    setTimeout(look, 50)
  }
  look()
})`
/** Counts the workers the page starts from now on. */
const countWorkers = `(() => {
  const Original = window.Worker
  window.startedWorkers = 0
  window.Worker = class extends Original {
    constructor(...parts) {
      super(...parts)
      window.startedWorkers += 1
    }
  }
})()`

describeWithTools(['firefox-esr'], 'the stand-alone page in Firefox, from disk, without a network', () => {
  const folder = temporaryFolder()
  const authority = makeTestAuthority()
  const signed = signDossier(makeDossier(), { signer: authority.signer, chain: authority.chain })
  const documents = { 'berkas.pdf': signed, 'rusak.pdf': Buffer.concat([signed, Buffer.from('x')]) }
  let tab: FirefoxTab
  beforeAll(async () => {
    for (const [name, bytes] of Object.entries(documents)) writeFileSync(join(folder, name), bytes)
    writeFileSync(join(folder, 'induk.cer'), authority.root.certificate)
    tab = await startFirefox('firefox-esr', folder)
    await tab.open(pathToFileURL(obtainVerifierPage() ?? '').href)
  }, 120_000)
  afterAll(() => tab.close())

  it('gives the verdicts and sentences of the verifier, in a worker, without roots and with them', async () => {
    const paths = Object.keys(documents).map((name) => join(folder, name))
    const told = async (trustedRoots: readonly Uint8Array[]) => {
      const results = Object.values(documents).map((bytes) => verifyForTest(bytes, { trustedRoots, nowMs: Date.now() }))
      return (await Promise.all(results)).map(({ verdict, checks }): Read => ({
        word: verdictWords[verdict].id,
        sentences: checks.map(({ message }) => message.id),
      }))
    }
    await tab.evaluate(countWorkers)
    await tab.handIn('Pilih berkas PDF…', paths)
    await tab.evaluate(sheetsShown(2))
    const without = await tab.evaluate<Read[]>(readSheets)
    expect(without).toEqual(await told([]))
    expect(without.map(({ word }) => word)).toEqual(['TIDAK DAPAT DISIMPULKAN', 'TIDAK SAH'])
    await tab.handIn('Sertifikat induk tepercaya: Pilih…', [join(folder, 'induk.cer')])
    await tab.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Periksa lagi').click()`,
    )
    await tab.evaluate(sheetsShown(0)).catch(() => undefined)
    await tab.evaluate(sheetsShown(2))
    const trusted = await tab.evaluate<Read[]>(readSheets)
    expect(trusted).toEqual(await told([authority.root.certificate]))
    expect(trusted.map(({ word }) => word)).toEqual(['SAH', 'TIDAK SAH'])
    expect(await tab.evaluate('window.startedWorkers')).toBe(2)
  }, 120_000)
})
