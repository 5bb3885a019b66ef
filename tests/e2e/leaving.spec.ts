import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type Workstation } from './backend.ts'
import { CaseDesk } from './pages/case-desk.ts'
import { makeCase } from './seam.ts'

test('closing a window with words not saved asks first, and nothing that was typed is lost', async ({
  workstation,
  page,
}) => {
  const field = await typeAndLeaveUnsaved(workstation)
  const asked = await refuseToLeave(workstation)
  await askToClose(workstation)
  await expect
    .poll(asked)
    .toEqual([
      workstation.app === null
        ? 'beforeunload'
        : 'Ada isian yang belum disimpan|Kembali ke isian|Tutup dan buang isian',
    ])
  await expect(field).toHaveValue('LP-99')
  await expect(page.getByRole('contentinfo', { name: 'Keadaan kasus' })).toBeVisible()
})

test('a window without words left closes without a question', async ({ workstation, page }) => {
  await typeAndLeaveUnsaved(workstation)
  await page.getByRole('button', { name: 'Buang perubahan' }).click()
  const asked = await refuseToLeave(workstation)
  const closed = page.waitForEvent('close')
  await askToClose(workstation)
  await closed
  expect(asked()).toEqual([])
})

test('quitting the program asks too, and the core is still there for who stays', async ({ workstation, page }) => {
  test.skip(workstation.app === null, 'a browser tab has no program to quit')
  const field = await typeAndLeaveUnsaved(workstation)
  const asked = await refuseToLeave(workstation)
  await workstation.app?.evaluate(({ app }) => app.quit())
  await expect.poll(() => asked().length).toBe(1)
  await expect(field).toHaveValue('LP-99')
  await page.getByLabel('Nomor laporan').press('Control+s')
  await expect(page.getByText('Tersimpan.')).toBeVisible()
})

async function typeAndLeaveUnsaved(workstation: Workstation) {
  const { page } = workstation
  const caseId = await makeCase(workstation, 'Belum disimpan')
  const desk = new CaseDesk(page)
  await desk.open(caseId)
  await page.evaluate((id) => (location.hash = `#/kasus/${id}/mulai/data-kasus`), caseId)
  const field = page.getByLabel('Nomor laporan')
  // A browser asks only where somebody has touched the page.
  await field.click()
  await page.keyboard.insertText('LP-99')
  await expect(page.getByText('Ada isian yang belum disimpan.')).toBeVisible()
  return field
}

/** Answers the question with *stay*; the function tells what was asked so far. */
async function refuseToLeave({ page, app, home }: Workstation): Promise<() => string[]> {
  const heard: string[] = []
  if (app === null) {
    page.on('dialog', (question) => {
      heard.push(question.type())
      void question.dismiss()
    })
    return () => heard
  }
  // The stand-in answers the page's own question; whoever looks on must not.
  page.on('dialog', () => undefined)
  // Into a file: a program that is about to end may not be asked any more.
  const book = join(home, 'asked.txt')
  writeFileSync(book, '')
  await app.evaluate(({ dialog }, path) => {
    const { appendFileSync } = process.getBuiltinModule('node:fs')
    const stay = (_window: unknown, { message, buttons = [] }: { message: string; buttons?: string[] }): number => {
      appendFileSync(path, `${[message, ...buttons].join('|')}\n`)
      return 0
    }
    Object.assign(dialog, { showMessageBoxSync: stay })
  }, book)
  return () => readFileSync(book, 'utf8').split('\n').filter(Boolean)
}

async function askToClose({ page, app }: { page: Page; app: Workstation['app'] }): Promise<void> {
  if (app === null) await page.close({ runBeforeUnload: true })
  else await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}
