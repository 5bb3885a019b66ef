import { expect, type Page } from '@playwright/test'

const steps = {
  mulai: 1,
  penerimaan: 2,
  bukti: 3,
  orang: 4,
  'lini-masa': 5,
  analisis: 6,
  berkas: 7,
  periksa: 8,
} as const

/** The desk of an open case, with the verbs of the field. Finds things as a screen reader does, waits for words. */
export class CaseDesk {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens the desk of a case by its address, as back and forward would. */
  async open(caseId: string): Promise<void> {
    await this.page.evaluate((id) => (location.hash = `#/kasus/${id}/mulai`), caseId)
    await this.page.getByRole('heading', { name: 'Yang perlu Anda kerjakan' }).waitFor()
  }

  /** Walks to a step by its key, pressed again where the desk of the case was not there yet to hear it. */
  async walkTo(step: keyof typeof steps): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press(`Alt+${steps[step]}`)
      await expect(this.page).toHaveURL(new RegExp(`/kasus/[^/]+/${step}`), { timeout: 2_000 })
    }).toPass({ timeout: 20_000 })
  }

  /** Lets files go on the intake screen; answers when each has its state. */
  async dropFiles(files: Readonly<Record<string, string>>): Promise<void> {
    await this.walkTo('penerimaan')
    const transfer = await this.page.evaluateHandle((contents) => {
      const made = new DataTransfer()
      for (const [name, text] of Object.entries(contents)) made.items.add(new File([text], name))
      return made
    }, files)
    const zone = this.page.getByRole('region', { name: 'Lepaskan berkas di sini' })
    await zone.dispatchEvent('drop', { dataTransfer: transfer })
    const tray = this.page.getByRole('region', { name: 'Proses penerimaan' })
    // The tray counts while it copies; every file must have come out one way or another.
    const outcomes = async () => {
      const counts = /(\d+) tersimpan · (\d+) salinan identik · (\d+) gagal/.exec((await tray.textContent()) ?? '')
      return counts?.slice(1).reduce((sum, count) => sum + Number(count), 0) ?? 0
    }
    await expect.poll(outcomes, { timeout: 20_000 }).toBeGreaterThanOrEqual(Object.keys(files).length)
  }

  /** Selects an item in the register; its detail then stands at the right. */
  async selectEvidence(number: string): Promise<void> {
    await this.walkTo('bukti')
    await this.page.getByRole('row', { name: new RegExp(number) }).click()
    await expect(this.detail()).toContainText(number)
  }

  detail() {
    return this.page.getByRole('complementary', { name: 'Rincian' })
  }

  /** Records a reported person by code and name. */
  async recordSubject(code: string, name: string): Promise<void> {
    await this.walkTo('orang')
    await this.page.getByRole('button', { name: 'Tambah orang' }).first().click()
    await this.page.getByRole('textbox', { name: /^Kode/ }).fill(code)
    await this.page.getByRole('textbox', { name: /^Nama/ }).fill(name)
    await this.save()
  }

  /** Records an event with its time as a person writes it. */
  async recordEvent(event: { title: string; when: string; people: string; restsOn: string }): Promise<void> {
    await this.walkTo('lini-masa')
    await this.page.getByRole('button', { name: 'Tambah peristiwa' }).first().click()
    await this.page.getByRole('textbox', { name: /^Peristiwa/ }).fill(event.title)
    await this.page.getByRole('textbox', { name: 'Waktu', exact: true }).fill(event.when)
    await this.page.locator('.field', { hasText: 'Zona diandaikan' }).getByRole('button').click()
    await this.page.getByRole('option', { name: 'WITA' }).click()
    await this.page.getByRole('textbox', { name: /^Diandaikan oleh/ }).fill('Lintang Samudera')
    await this.page.getByRole('textbox', { name: /^Alasan zona/ }).fill('Jam setempat.')
    await this.page.getByRole('textbox', { name: /^Orang/ }).fill(event.people)
    await this.page.getByRole('combobox', { name: 'Bertumpu pada' }).fill(event.restsOn)
    await this.save()
  }

  /** Saves the form on screen and waits until the core has it. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Simpan' }).click()
    await expect(this.page.getByRole('status').filter({ hasText: 'Tersimpan.' })).toBeVisible()
  }
}
