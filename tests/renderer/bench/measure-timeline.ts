import type { CDPSession, Page } from '@playwright/test'
import { sampleCaseId } from '../fixtures/sample/make-record.ts'
import { buildShowcase } from '../support/build-showcase.ts'
import { openShowcase, showcaseUrl, startBrowser } from '../support/open-showcase.ts'
import { toBeats } from './beats.ts'
import { driveTimeline, type Drive } from './drive-timeline.ts'

export type TimelineFigure = { figure: string; medianMs: number; p95Ms: number; lineMs: number; note: string }

const marks = 50_000
const refreshMs = 1_000 / 60

/**
 * The timeline of fifty thousand claims in Chromium: frames while panning and zooming at three scales, and the first paint.
 *
 * The screens run over an answer of the contract made by a script; the browser draws without a graphics card, in software.
 */
export async function measureTimeline({ frames }: { frames: number }): Promise<TimelineFigure[]> {
  buildShowcase()
  const browser = await startBrowser()
  try {
    const page = await openShowcase(browser, { viewport: { width: 1_366, height: 768 } })
    const figures = [await measureFirstPaint(page)]
    for (const act of ['pan', 'zoom'] as const) figures.push(...(await measureFrames(page, { act, frames })))
    return figures
  } finally {
    await browser.close()
  }
}

const scales = {
  whole: '',
  day: '&jendela=20241010T160000Z_20241011T160000Z',
  minutes: '&jendela=20241011T110000Z_20241011T113000Z',
} as const

async function measureFrames(
  page: Page,
  { act, frames }: { act: 'pan' | 'zoom'; frames: number },
): Promise<TimelineFigure[]> {
  const all: Drive = { deltas: [], works: [], paints: [] }
  const cpu: number[] = []
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  for (const scale of Object.values(scales)) {
    await openTimeline(page, scale)
    await page.evaluate(driveTimeline, { frames: 30, act })
    const before = await threadMs(session)
    const drive = await page.evaluate(driveTimeline, { frames, act })
    cpu.push(((await threadMs(session)) - before) / frames)
    all.deltas.push(...drive.deltas)
    all.works.push(...drive.works)
    all.paints.push(...drive.paints)
  }
  const beats = toBeats(all.deltas, refreshMs)
  const paint = percentile(all.paints, 0.95).toFixed(1)
  return [
    figureOf(
      `timeline-${act}-work`,
      all.works,
      `script, style, layout and paint of a frame; our canvas alone p95 ${paint} ms; processor time of the page's thread ${percentile(cpu, 0.99).toFixed(1)} ms a frame`,
    ),
    figureOf(
      `timeline-${act}-frame`,
      beats.intervals,
      `time between animation frames in beats, software rendering; ${beats.dropped} of ${all.deltas.length + beats.dropped} frames dropped (${(beats.share * 100).toFixed(1)} %); as stamped p95 ${percentile(all.deltas, 0.95).toFixed(2)} ms`,
    ),
  ]
}

/** Processor time the page's own thread has used: what a frame costs, however busy the machine is. */
async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
}

/** From the moment the answer of the core is in the page until its marks are on the canvas. */
async function measureFirstPaint(page: Page): Promise<TimelineFigure> {
  const times: number[] = []
  for (let run = 0; run < 5; run += 1) {
    await openTimeline(page, '')
    times.push(
      await page.evaluate(() => {
        const [model] = performance.getEntriesByName('timeline-model').toSorted((a, b) => b.duration - a.duration)
        const paint = performance
          .getEntriesByName('timeline-paint')
          .find((entry) => model !== undefined && entry.startTime > model.startTime)
        return model === undefined || paint === undefined
          ? Infinity
          : paint.startTime + paint.duration - model.startTime
      }),
    )
  }
  const figure = figureOf('timeline-first-paint', times, 'answer in the page to marks on the canvas')
  return { ...figure, lineMs: 300 }
}

async function openTimeline(page: Page, query: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(showcaseUrl(`/kasus/${sampleCaseId}/lini-masa?terlapor=semua${query}`, { marks }))
  await page.getByRole('grid', { name: /50\.?0\d\d tanda/ }).waitFor()
  await page.waitForTimeout(800)
}

function figureOf(figure: string, times: readonly number[], note: string): TimelineFigure {
  return { figure, medianMs: percentile(times, 0.5), p95Ms: percentile(times, 0.95), lineMs: refreshMs, note }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
