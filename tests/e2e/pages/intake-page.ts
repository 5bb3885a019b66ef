import { expect } from '@playwright/test'
import type { Desk } from './desk.ts'

/** «Penerimaan bukti»: files come in, the sheet of the batch is filled in and closed. */
export class IntakePage {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Takes in files through the picker; answers when the tray says what became of them. */
  async takeIn(paths: readonly string[], summary: string): Promise<void> {
    const { desk } = this
    await desk.walkTo('penerimaan')
    await desk.workstation.pickWith(paths, () => desk.hand.press(desk.button('Tambah bukti…')))
    await expect(desk.page.getByRole('region', { name: 'Proses penerimaan' })).toContainText(summary)
  }

  /** Fills in the batch sheet and closes the batch. */
  async closeBatch(sheet: { from: string; at: [string, string]; medium: string; basis: string }): Promise<void> {
    const { desk } = this
    await desk.hand.write(desk.field('Diserahkan oleh'), sheet.from)
    await desk.writeMoment('Waktu penyerahan', ...sheet.at)
    await desk.hand.write(desk.field('Media'), sheet.medium)
    await desk.hand.write(desk.field('Dasar perolehan'), sheet.basis)
    await desk.hand.press(desk.button('Simpan lembar dan tutup kelompok'))
    await expect(desk.page.getByRole('region', { name: 'Kelompok penerimaan' })).toContainText(sheet.from)
  }
}
