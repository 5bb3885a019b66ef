/** What the page answers after it was driven: milliseconds between frames and of work in each frame. */
export type Drive = { deltas: number[]; works: number[]; paints: number[] }

/**
 * Runs in the page: pans and zooms the sheet for so many frames by the same events a hand makes, one in each frame.
 *
 * `deltas` are the times between animation frames, so they hold everything that can make a frame late. `works` run from the start of the
 * frame to the first task after it was painted: scripts, style, layout, painting. `paints` is our drawing on the canvas alone.
 */
export async function driveTimeline({ frames, act }: { frames: number; act: 'pan' | 'zoom' }): Promise<Drive> {
  const found = document.querySelector('.timeline__sheet')
  if (!(found instanceof HTMLElement)) throw new Error('no timeline on the page')
  const sheet: HTMLElement = found
  const box = sheet.getBoundingClientRect()
  const middle = { clientX: box.left + box.width * 0.6, clientY: box.top + 60, bubbles: true, cancelable: true }
  const point = (type: string, x: number): void => {
    const init = { ...middle, clientX: x, pointerId: 1, button: 0, isPrimary: true }
    sheet.dispatchEvent(new PointerEvent(type, init))
  }
  // A pointer made by a script cannot be captured.
  sheet.setPointerCapture = () => {}
  performance.clearMeasures('timeline-paint')
  const deltas: number[] = []
  const works: number[] = []
  let last = 0
  const step = (frame: number): void => {
    if (act === 'zoom') {
      const deltaY = Math.floor(frame / 40) % 2 === 0 ? -60 : 60
      sheet.dispatchEvent(new WheelEvent('wheel', { ...middle, deltaY }))
    } else point('pointermove', middle.clientX + Math.sin(frame / 30) * 420)
  }
  if (act === 'pan') point('pointerdown', middle.clientX)
  await new Promise<void>((done) => {
    const channel = new MessageChannel()
    let startMs = 0
    let frame = 0
    channel.port1.addEventListener('message', () => works.push(performance.now() - startMs))
    channel.port1.start()
    const next = (nowMs: number): void => {
      startMs = performance.now()
      if (last !== 0) deltas.push(nowMs - last)
      last = nowMs
      frame += 1
      if (frame > frames) return done()
      step(frame)
      requestAnimationFrame(next)
      channel.port2.postMessage(0)
    }
    requestAnimationFrame(next)
  })
  if (act === 'pan') point('pointerup', middle.clientX)
  return { deltas, works, paints: performance.getEntriesByName('timeline-paint').map((entry) => entry.duration) }
}
