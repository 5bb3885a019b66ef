import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Desk } from './desk.ts'

/** «Yang perlu Anda kerjakan»: a new case, its record, the next thing. */
export class StartPage {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Makes a case as the screen leads; the case record stands open afterwards. */
  async makeCase(title: string, zone: string): Promise<void> {
    const { desk } = this
    await desk.hand.press(desk.button('Kasus baru'))
    await desk.hand.write(desk.field('Nama kasus'), title)
    await desk.hand.choose(desk.list('Zona waktu tempat kejadian'), zone)
    const { home } = desk.workstation
    await desk.workstation.placeCaseAt(join(home, title), () => desk.hand.press(desk.button('Buat kasus')))
    await expect(desk.page.getByRole('heading', { level: 1 })).toHaveText(title)
  }

  /** Fills in the case record, as far as the paper form of this case goes. */
  async fillRecord(record: {
    number: string
    received: [string, string]
    signers: readonly { name: string; position: string }[]
  }): Promise<void> {
    const { desk } = this
    await desk.hand.write(desk.field('Nomor laporan atau temuan'), record.number)
    await desk.hand.choose(desk.list('Pemilihan'), 'Pemilihan Gubernur, Bupati, dan Wali Kota 2024')
    await desk.hand.choose(desk.list('Kontes'), 'Gubernur, bupati, dan wali kota')
    await desk.writeMoment('Diterima', ...record.received)
    for (const [index, signer] of record.signers.entries()) {
      await desk.hand.press(desk.button('Tambah petugas'))
      const officers = desk.page.getByRole('region', { name: 'Petugas dan surat tugas' })
      await desk.hand.write(officers.getByRole('textbox', { name: /^Nama/ }).nth(index), signer.name)
      await desk.hand.write(officers.getByRole('textbox', { name: /^Jabatan/ }).nth(index), signer.position)
      await desk.hand.write(officers.getByRole('textbox', { name: /^Urutan/ }).nth(index), String(index + 1))
    }
    await desk.hand.choose(desk.list('Tujuan'), 'Badan Kepegawaian Negara')
    await desk.save()
  }

  /** What the start page calls the next thing. */
  async expectNext(title: string): Promise<void> {
    const { desk } = this
    await desk.walkTo('mulai')
    await expect(desk.page.getByRole('region', { name: 'Berikutnya' })).toContainText(title)
  }
}
