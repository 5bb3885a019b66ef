import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { obtainVerifierPage } from '../../src/host/set-up/verifier-page.ts'
import { makeDossier } from '../attacks/pdf/make-dossier.ts'
import { signDossier } from '../attacks/pdf/sign-dossier.ts'
import { makeTestAuthority } from '../attacks/pki/test-authority.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openCheckingPage, startBrowser, type CheckingPage } from './checking-page.ts'

const folder = temporaryFolder()
const files = {
  signed: join(folder, 'berkas.pdf'),
  broken: join(folder, 'rusak.pdf'),
  roots: join(folder, 'induk.pem'),
  original: join(folder, 'B-001.jpg'),
}
let browser: Browser
let path: string

beforeAll(async () => {
  const authority = makeTestAuthority()
  const signed = signDossier(makeDossier(), { signer: authority.signer, chain: authority.chain })
  const pem = authority.root.certificate.toString('base64').replace(/.{1,64}/g, '$&\n')
  writeFileSync(files.signed, signed)
  writeFileSync(files.broken, Buffer.concat([signed, Buffer.from('x')]))
  writeFileSync(files.roots, `-----BEGIN CERTIFICATE-----\n${pem}-----END CERTIFICATE-----\n`)
  writeFileSync(files.original, 'foto pertama')
  path = obtainVerifierPage() ?? ''
  browser = await startBrowser()
}, 120_000)
afterAll(() => browser.close())

const verdicts = ({ page }: CheckingPage) => page.locator('.verdict__word').allInnerTexts()

describe('the stand-alone page from disk, without a network', () => {
  it('shows each of the three verdicts', async () => {
    const open = await openCheckingPage(browser, path)
    await open.handIn({ documents: [files.signed] })
    expect(await verdicts(open)).toEqual(['TIDAK DAPAT DISIMPULKAN'])
    await open.handIn({ documents: [files.broken], roots: [files.roots] })
    await open.page.getByRole('button', { name: 'Periksa lagi' }).click()
    await open.page.locator('.verdict__word').getByText('SAH', { exact: true }).waitFor()
    expect(await verdicts(open)).toEqual(['SAH', 'TIDAK SAH'])
    expect([open.asked, open.faults]).toEqual([[], []])
    await open.close()
  }, 120_000)

  it('is one file that asks for nothing and forbids everything it does not need', () => {
    const html = readFileSync(path, 'utf8')
    const frame = html.replace(/<script>[^]*<\/script>/, '<script>')
    expect(frame.match(/<(script|style|link|img|iframe)\b/g)).toEqual(['<style', '<script'])
    expect(html).not.toMatch(/(src|href)=["']?(https?:|\/\/)/)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]{44}' 'wasm-unsafe-eval'; style-src 'sha256-/,
    )
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
    expect(html).not.toContain('/work')
  })

  it('does the work itself where the browser starts no worker, and without WebAssembly, with the same answer', async () => {
    const refused = join(folder, 'tanpa-bantuan.html')
    const html = readFileSync(path, 'utf8')
      .replace('worker-src blob:', "worker-src 'none'")
      .replace(" 'wasm-unsafe-eval'", '')
    writeFileSync(refused, html)
    const answers: unknown[] = []
    for (const page of [path, refused]) {
      const open = await openCheckingPage(browser, page)
      await open.page.getByLabel('Tanggal dan jam').fill('2024-10-19T08:00')
      await open.handIn({ documents: [files.signed, files.broken], roots: [files.roots], originals: [files.original] })
      answers.push(await open.savedLines())
      expect(open.workers()).toBe(page === path ? 1 : 0)
      await open.close()
    }
    expect(answers[1]).toEqual(answers[0])
  }, 120_000)

  it('takes a drop of everything at once, each for what its name says', async () => {
    const open = await openCheckingPage(browser, path)
    const given = Object.values(files).map((file) => ({
      name: file.slice(folder.length + 1),
      body: readFileSync(file).toString('base64'),
    }))
    const transfer = await open.page.evaluateHandle((list) => {
      const made = new DataTransfer()
      for (const { name, body } of list)
        made.items.add(new File([Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))], name))
      return made
    }, given)
    await open.page.getByRole('region', { name: 'Yang dicek dan pembandingnya' }).dispatchEvent('drop', {
      dataTransfer: transfer,
    })
    await open.page.getByRole('article').first().waitFor()
    const sheet = open.page.getByRole('article', { name: 'Hasil berkas.pdf' })
    expect(await sheet.locator('.original-state').allInnerTexts()).toEqual(['tidak berubah', 'tidak diserahkan'])
    await open.close()
  }, 120_000)

  it('has nothing for axe to find, empty and with results, in both themes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const open = await openCheckingPage(browser, path, { colorScheme, bypassCSP: true })
      const audit = async () => (await new AxeBuilder({ page: open.page }).analyze()).violations.map(({ id }) => id)
      expect(await audit(), `${colorScheme}, empty`).toEqual([])
      await open.handIn({ documents: [files.signed, files.broken], originals: [files.original] })
      await open.page.getByRole('button', { name: 'Tampilkan rincian teknis' }).first().click()
      expect(await audit(), `${colorScheme}, results`).toEqual([])
      await open.close()
    }
  }, 180_000)

  it('is worked by keyboard alone, and the result takes the focus', async () => {
    const open = await openCheckingPage(browser, path)
    const { page } = open
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      (async () => {
        for (let count = 0; count < 12; count += 1) {
          await page.keyboard.press('Tab')
          if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Pilih berkas PDF…') break
        }
        await page.keyboard.press('Enter')
      })(),
    ])
    await chooser.setFiles(files.signed)
    await page.getByRole('article').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Simpan hasil (JSON)')
    await open.close()
  }, 120_000)

  it('prints a record that stands alone: what was checked, when, against what, by which page', async () => {
    const open = await openCheckingPage(browser, path, { colorScheme: 'dark' })
    await open.handIn({ documents: [files.signed], roots: [files.roots] })
    await open.page.emulateMedia({ media: 'print' })
    const words = await open.page.locator('body').innerText()
    for (const part of [
      'berkas.pdf',
      'SAH',
      'Hasil ini tentang berkas',
      'Dicek pada',
      'Induk Uji',
      'Netra 0.1.0, susunan ',
    ])
      expect(words).toContain(part)
    expect(words).not.toContain('Lepaskan berkas')
    expect(words).toMatch(/Nama, jabatan, tanda tangan/)
    await open.close()
  }, 120_000)
})
