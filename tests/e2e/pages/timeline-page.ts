import type { Desk } from './desk.ts'

/** «Lini masa»: what happened, when, and what it rests on. */
export class TimelinePage {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  async record(event: { title: string; when: string; people: string; restsOn: string }): Promise<void> {
    const { desk } = this
    await desk.walkTo('lini-masa')
    await desk.hand.press(desk.button('Tambah peristiwa'))
    await desk.hand.write(desk.field('Peristiwa'), event.title)
    await desk.hand.write(desk.page.getByRole('textbox', { name: 'Waktu', exact: true }), event.when)
    await desk.hand.write(desk.field('Orang'), event.people)
    await desk.hand.write(desk.field('Bertumpu pada'), event.restsOn)
    await desk.save()
  }
}
