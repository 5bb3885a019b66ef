/** Small pictures for the line: asked for when first drawn, a few at a time, and told when they have come. */
export function createPictureStore(urlOf: (evidence: string) => string, onCome: () => void) {
  const known = new Map<string, HTMLImageElement | 'waiting' | 'none'>()
  const queue: string[] = []
  let running = 0
  const next = (): void => {
    const evidence = running < mostAtOnce ? queue.shift() : undefined
    if (evidence === undefined) return
    running += 1
    const image = new Image()
    const done = (state: HTMLImageElement | 'none'): void => {
      running -= 1
      known.set(evidence, state)
      if (state !== 'none') onCome()
      next()
    }
    image.addEventListener('load', () => done(image.naturalWidth > 0 ? image : 'none'))
    image.addEventListener('error', () => done('none'))
    image.src = urlOf(evidence)
  }
  return (evidence: string): HTMLImageElement | null => {
    const state = known.get(evidence)
    if (state === undefined) {
      known.set(evidence, 'waiting')
      queue.push(evidence)
      next()
      return null
    }
    return typeof state === 'string' ? null : state
  }
}

const mostAtOnce = 4
