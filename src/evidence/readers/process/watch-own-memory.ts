import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'

let watching = false

/**
 * Lets a reader process end itself once it holds more than so many megabytes; asked for by a core that cannot look from outside
 * (Windows, macOS). Once is enough, `undefined` asks for nothing.
 */
export function watchOwnMemory(memoryMb: number | undefined): void {
  if (memoryMb === undefined || watching) return
  watching = true
  // The sources end in .ts, what is built for the desktop shell in .js.
  const entry = new URL(`./memory-watch${extname(import.meta.filename)}`, import.meta.url)
  const watch = new Worker(entry, { workerData: memoryMb, resourceLimits: { maxOldGenerationSizeMb: 16 } })
  watch.unref()
}
