import { expect, type Locator } from '@playwright/test'
import type { Desk } from './desk.ts'

/** «Berkas kasus»: what is missing, the draft, the final versions and their signatures. */
export class DossierPage {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Fixes the content; what is missing is accepted with a reason that is printed, null where nothing is missing. */
  async freeze(reason: string | null): Promise<void> {
    const { desk } = this
    await desk.walkTo('berkas')
    await expect(desk.page.getByText(reason === null ? /Tidak ada kekurangan/ : /\d+ kekurangan terbuka/)).toBeVisible()
    if (reason !== null) await desk.hand.write(desk.field('Alasan menerima kekurangan'), reason)
    await desk.hand.press(desk.button('Tetapkan versi final'))
    await expect(desk.page.getByRole('status').filter({ hasText: 'Versi final ditetapkan' })).toBeVisible()
  }

  /** Reads the draft: it is composed, its first page drawn, the last one reached by a key; then back. */
  async readDraft(): Promise<void> {
    const { desk } = this
    await desk.walkTo('berkas')
    await desk.hand.press(desk.button('Lihat draf'))
    await this.leafThrough('DRAF')
  }

  /** Reads a final version the same way. */
  async readVersion(number: number): Promise<void> {
    await this.desk.hand.press(this.desk.button(`Lihat versi ${number}`))
    await this.leafThrough('Final')
  }

  /** Fills the next signature field of a kept version with a key file; no dossier is picked. */
  async signVersion(number: number, signing: { key: string; passphrase: string; signer: string }): Promise<void> {
    const { desk } = this
    await desk.hand.press(desk.button(`Tanda tangani versi ${number}`))
    await desk.workstation.pickWith([signing.key], () => desk.hand.press(desk.button('Pilih berkas kunci (.p12)…')))
    await desk.hand.write(this.version(number).getByLabel(/^Frasa sandi/), signing.passphrase)
    await this.applySignature(number, signing.signer)
  }

  /** The same with the key of the sample case that fits the next field: it stands chosen. */
  async signVersionWithSampleKey(number: number, signer: string): Promise<void> {
    const { desk } = this
    await desk.hand.press(desk.button(`Tanda tangani versi ${number}`))
    await expect(desk.page.getByRole('radio', { name: new RegExp(`^${signer}`) })).toBeChecked()
    await this.applySignature(number, signer)
  }

  /** Checks a version at its own line; in the sample case its root can be trusted for once. */
  async checkVersion(number: number, word: string, trust: 'store' | 'sample-root' = 'store'): Promise<void> {
    const { desk } = this
    const button = trust === 'store' ? `Periksa versi ${number}` : 'Cek dengan sertifikat induk contoh'
    await desk.hand.press(desk.button(button))
    await expect(this.version(number).getByText(word, { exact: true })).toBeVisible()
  }

  /** Takes a copy out of the case; it then stands at `to`, and the version says so. */
  async saveVersion(number: number, to: string): Promise<void> {
    const { desk } = this
    await desk.workstation.placeFileAt(to, () => desk.hand.press(desk.button(`Simpan salinan versi ${number}…`)))
    await expect(this.version(number).getByText(/salinan di luar kasus, terakhir/)).toBeVisible()
  }

  private async applySignature(number: number, signer: string): Promise<void> {
    await this.desk.hand.press(this.desk.button('Bubuhkan tanda tangan'))
    await expect(this.version(number).getByRole('status').filter({ hasText: signer })).toBeVisible()
  }

  private async leafThrough(mark: string): Promise<void> {
    const { page } = this.desk
    // Composing and drawing take as long as they take on a busy machine; what hangs still never comes.
    await expect(page.getByText(mark, { exact: true })).toBeVisible({ timeout: 60_000 })
    await this.pageIsDrawn(1)
    const pages = await page.getByRole('option').first().getAttribute('aria-setsize')
    await page.keyboard.press('End')
    await this.pageIsDrawn(Number(pages))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Berkas kasus', level: 1 })).toBeVisible()
  }

  private async pageIsDrawn(number: number): Promise<void> {
    const picture = this.desk.page.getByRole('img', { name: `Gambar halaman ${number}`, exact: true })
    const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)
    await expect.poll(width, { timeout: 60_000 }).toBeGreaterThan(800)
  }

  private version(number: number): Locator {
    return this.desk.page.getByRole('listitem', { name: `Versi ${number}` })
  }
}
