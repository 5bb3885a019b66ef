import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openShowcase, showcaseUrl, startBrowser } from './open-showcase.ts'
import { screens } from './screens.ts'

/** Photographs every screen and state: `node take-screenshots.ts [name part] [--sizes 1366,1920] [--themes paper,dark] [--lang id]`. */
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const option = (name: string, fallback: string): string[] => {
  const at = process.argv.indexOf(`--${name}`)
  return (at < 0 ? fallback : (process.argv[at + 1] ?? fallback)).split(',')
}
const picked = words.filter(
  (word) => !process.argv.some((flag, at) => flag.startsWith('--') && process.argv[at + 1] === word),
)
const folder = resolve(import.meta.dirname, '../../output/screenshots')
mkdirSync(folder, { recursive: true })
const heights: Readonly<Record<string, number>> = { 1366: 768, 1920: 1080 }

const browser = await startBrowser()
for (const width of option('sizes', '1366')) {
  for (const theme of option('themes', 'paper')) {
    for (const language of option('lang', 'id')) {
      for (const screen of screens.filter(
        (one) => picked.length === 0 || picked.some((part) => one.name.includes(part)),
      )) {
        const page = await openShowcase(browser, { viewport: { width: Number(width), height: heights[width] ?? 768 } })
        page.on('pageerror', (error) => console.error(`${screen.name}: ${error.message}`))
        page.on(
          'console',
          (message) => message.type() === 'error' && console.error(`${screen.name}: ${message.text()}`),
        )
        await page.addInitScript(
          ([theme, language]) => {
            localStorage.setItem('netra.theme', theme ?? 'paper')
            localStorage.setItem('netra.language', language ?? 'id')
          },
          [theme, language],
        )
        await page.goto(showcaseUrl(screen.hash, screen.core))
        await page.waitForTimeout(screen.core?.items || screen.core?.marks ? 2_500 : 350)
        await screen.before?.(page)
        await page.waitForTimeout(200)
        const suffix = `${width}-${theme}${language === 'id' ? '' : `-${language}`}`
        await page.screenshot({ path: join(folder, `${screen.name}-${suffix}.png`) })
        await page.context().close()
      }
    }
  }
}
await browser.close()
