import { setTimeout as wait } from 'node:timers/promises'
import { leftBehind } from './left-behind.ts'

const patienceMs = 5_000

/** After all specs: whatever still runs is named, ended by its number, and makes the run fail. Playwright wants a default export here. */
export default async function tidyUp(): Promise<void> {
  const untilMs = performance.now() + patienceMs
  while (leftBehind().length > 0 && performance.now() < untilMs) await wait(200)
  const rest = leftBehind()
  for (const { processId } of rest) process.kill(processId, 'SIGKILL')
  if (rest.length > 0) throw new Error(`left running: ${rest.map(({ words }) => words).join(' | ')}`)
}
