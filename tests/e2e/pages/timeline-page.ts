import { expect, type Locator } from '@playwright/test'
import type { Desk } from './desk.ts'

/** «Lini masa»: what happened, when, and what it rests on. */
export class TimelinePage {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Records an event by its form, goes back to the sheet, and finds it drawn there. */
  async record(event: { title: string; when: string; people: string; restsOn: string }): Promise<void> {
    const { desk } = this
    await desk.walkTo('lini-masa')
    await desk.hand.press(desk.button('Tambah peristiwa'))
    await desk.hand.write(desk.field('Peristiwa'), event.title)
    await desk.hand.write(desk.page.getByRole('textbox', { name: 'Waktu', exact: true }), event.when)
    await this.assumeZone()
    await desk.hand.write(desk.field('Orang'), event.people)
    await desk.hand.write(desk.field('Bertumpu pada'), event.restsOn)
    await desk.save()
    await desk.hand.press(desk.button('Lini masa', desk.page.getByRole('main')))
    await this.expectDrawn(event.title)
  }

  /** Says who takes the time written for which zone, and why: nothing stands there beforehand. */
  async assumeZone(): Promise<void> {
    const { desk } = this
    await desk.hand.choose(desk.list('Zona diandaikan'), /WITA/)
    await desk.hand.write(desk.field('Diandaikan oleh'), 'Lintang Samudera')
    await desk.hand.write(desk.field('Alasan zona'), 'Jam setempat.')
  }

  /** The ruled sheet with the marks; each lane is a row of it. */
  sheet(): Locator {
    return this.desk.page.getByRole('grid', { name: /^Lini masa, / })
  }

  /** The selected event stands on the sheet: it is told at its place in a lane, and the frame of the selection lies around its mark. */
  async expectDrawn(title: string | RegExp): Promise<void> {
    await expect(this.sheet().getByRole('gridcell', { selected: true })).toContainText(title)
    await expect(this.desk.page.locator('.mark-frame--selected').first()).toBeVisible()
  }

  /** Goes to the timeline of the open case as its address says. */
  async show(query: string): Promise<void> {
    await this.desk.page.evaluate((words) => {
      location.hash = `${location.hash.replace(/^(#\/kasus\/[^/?]+).*$/, '$1')}/lini-masa?${words}`
    }, query)
    await this.desk.page.getByRole('heading', { name: 'Lini masa' }).waitFor()
  }
}
