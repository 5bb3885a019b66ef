import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CheckTask, CheckWord, FoundCheck } from './check-thread.ts'

export type RunningCheck = { readonly found: Promise<FoundCheck>; stop(): void }

/** Checks a case in a thread with a connection of its own, so that the core goes on answering. Rejects when it was stopped or fell over. */
export function checkInThread(task: CheckTask, onProgress: (done: number, total: number) => void): RunningCheck {
  // The sources end in .ts, what is built for the desktop shell in .js.
  const thread = new Worker(new URL(`./check-thread${extname(import.meta.filename)}`, import.meta.url), {
    workerData: task,
  })
  const found = new Promise<FoundCheck>((resolve, reject) => {
    thread.on('message', (word: CheckWord) =>
      word.kind === 'found' ? resolve(word.found) : onProgress(word.done, word.total),
    )
    thread.on('error', reject)
    thread.on('exit', () => reject(new Error('the check was stopped')))
  })
  // A program that ends does not wait for a check nobody asked for.
  thread.unref()
  return { found, stop: () => void thread.terminate() }
}
