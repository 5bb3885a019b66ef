import { expect } from '@playwright/test'
import type { Desk } from './desk.ts'

/** «Periksa»: the verdict over a signed dossier. */
export class VerificationPage {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  async check(document: string, roots: readonly string[]): Promise<void> {
    const { desk } = this
    await desk.walkTo('periksa')
    if (roots.length > 0) {
      await desk.workstation.pickWith(roots, () => desk.hand.press(desk.button('Pakai berkas lain…')))
      // The next dialog must not answer for this one.
      await expect(desk.page.getByText(`${roots.length} berkas dipilih, menggantikan daftar`)).toBeVisible()
    }
    await desk.workstation.pickWith([document], () =>
      desk.hand.press(desk.button(/^(Pilih berkas PDF|Periksa berkas lain)/)),
    )
  }

  async expectVerdict(word: string): Promise<void> {
    await expect(this.desk.page.getByText(word, { exact: true })).toBeVisible()
  }

  /** Trusts the root of the sample keys for the next check. */
  async trustSampleRoot(): Promise<void> {
    await this.desk.hand.press(this.desk.button('Pakai sertifikat induk contoh'))
  }
}
