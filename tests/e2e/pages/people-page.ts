import { expect } from '@playwright/test'
import type { Desk } from './desk.ts'

/** «Orang & keterangan»: people and what they said. */
export class PeoplePage {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  async record(person: { code: string; name: string; role: string; status?: string }): Promise<void> {
    const { desk } = this
    await desk.walkTo('orang')
    await desk.hand.press(desk.button('Tambah orang'))
    await desk.hand.write(desk.field('Kode'), person.code)
    await desk.hand.write(desk.field('Nama'), person.name)
    if (person.role !== 'Terlapor') await desk.hand.choose(desk.list('Kedudukan'), person.role)
    if (person.status !== undefined) await desk.hand.choose(desk.list('Status kepegawaian'), person.status)
    await desk.save()
    await desk.hand.press(desk.button('Kembali ke daftar'))
    await expect(desk.page.getByRole('row', { name: new RegExp(person.code) })).toBeVisible()
  }

  /** An interview record with one question; answers the code people will cite it by. */
  async takeStatement(statement: {
    person: string
    officer: string
    place: string
    account: string
    question: string
    answer: string
  }): Promise<void> {
    const { desk } = this
    await desk.walkTo('orang')
    await desk.hand.press(desk.page.getByRole('tab', { name: /^Keterangan/ }))
    await desk.hand.press(desk.button('Berita acara baru'))
    await desk.hand.choose(desk.list('Yang memberi keterangan'), statement.person)
    await desk.hand.write(desk.field('Tempat'), statement.place)
    await desk.hand.write(desk.field('Petugas'), statement.officer)
    await desk.hand.write(desk.field('Cerita bebas'), statement.account)
    await desk.hand.press(desk.button('Tambah tanya jawab'))
    await desk.hand.write(desk.field('Pertanyaan'), statement.question)
    await desk.hand.write(desk.field('Jawaban'), statement.answer)
    await desk.save()
    await expect(desk.page.getByRole('heading', { level: 1 })).toContainText('K-01')
  }
}
