import { chromium } from '@playwright/test'
import { obtainBrowser } from '../support/find-browser.ts'
import { startHostProcess } from '../support/start-host-process.ts'
import type { Machine, Workstation } from './backend.ts'

/** Starts the browser host as a process of its own and opens its link. */
export async function startBrowserWorkstation(home: string, machine: Machine | null = null): Promise<Workstation> {
  const environment = machine === null ? {} : { TZ: machine.zone, LANG: machine.locale, LC_ALL: machine.locale }
  const host = startHostProcess(['--no-open', '--home', home], environment)
  const link = await host.link
  const browser = await chromium.launch({ executablePath: obtainBrowser(), chromiumSandbox: process.getuid?.() !== 0 })
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    ...(machine === null ? {} : { timezoneId: machine.zone, locale: machine.locale }),
  })
  const page = await context.newPage()
  await page.goto(link)
  return {
    backend: 'browser-host',
    home,
    page,
    app: null,
    async pickWith(paths, act) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()])
      await chooser.setFiles([...paths])
    },
    // The browser host keeps a new case in its own home and asks nothing.
    placeCaseAt: (_path, act) => act(),
    async placeFileAt(path, act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()])
      await download.saveAs(path)
    },
    async close() {
      await browser.close()
      host.child.kill('SIGTERM')
      await host.ended
    },
  }
}
