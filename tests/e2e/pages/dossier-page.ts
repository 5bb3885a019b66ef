import { basename } from 'node:path'
import { expect } from '@playwright/test'
import type { Desk } from './desk.ts'

/** «Berkas kasus»: what is missing, the final version, the signatures. */
export class DossierPage {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Fixes the content; what is missing is accepted with a reason that is printed, null where nothing is missing. */
  async freeze(to: string, reason: string | null): Promise<void> {
    const { desk } = this
    await desk.walkTo('berkas')
    await expect(desk.page.getByText(reason === null ? /Tidak ada kekurangan/ : /\d+ kekurangan terbuka/)).toBeVisible()
    if (reason !== null) await desk.hand.write(desk.field('Alasan menerima kekurangan'), reason)
    await desk.workstation.placeFileAt(to, () => desk.hand.press(desk.button(/^Tetapkan versi final/)))
    await expect(desk.page.getByRole('status').filter({ hasText: 'Versi final ditetapkan' })).toBeVisible()
  }

  /** Fills the next planned signature field; the signed dossier then stands at `to`. */
  async sign(signing: { dossier: string; key: string; passphrase: string; to: string; signer: string }): Promise<void> {
    const { desk } = this
    const { workstation, hand } = desk
    await desk.walkTo('berkas')
    await this.pick(signing.dossier, 'Pilih berkas PDF…')
    await this.pick(signing.key, 'Pilih berkas kunci (.p12)…')
    await hand.write(desk.page.getByLabel(/^Frasa sandi/), signing.passphrase)
    await workstation.placeFileAt(signing.to, () => hand.press(desk.button('Tanda tangani…')))
    await expect(desk.page.getByRole('status').filter({ hasText: signing.signer })).toBeVisible()
  }

  /** The same with one of the keys the sample case offers. */
  async signWithSampleKey(signing: { dossier: string; to: string; signer: string }): Promise<void> {
    const { desk } = this
    const { workstation, hand } = desk
    await this.pick(signing.dossier, 'Pilih berkas PDF…')
    await hand.press(desk.button(`Pakai kunci ${signing.signer}`))
    await workstation.placeFileAt(signing.to, () => hand.press(desk.button('Tanda tangani…')))
    await expect(desk.page.getByRole('status').filter({ hasText: signing.signer })).toBeVisible()
  }

  /** Picks a file and waits until the screen names it: the next dialog must not answer for this one. */
  private async pick(path: string, button: string): Promise<void> {
    const { workstation, hand, page } = this.desk
    await workstation.pickWith([path], () => hand.press(this.desk.button(button)))
    await expect(page.getByText(basename(path), { exact: true }).first()).toBeVisible()
  }
}
