/** How many seconds something may still take, judged by what it has done so far; null where nothing can be judged by. */
export function secondsToGo(seconds: number, done: number, total: number | null): number | null {
  if (total === null || done <= 0 || seconds <= 0) return null
  return Math.ceil((seconds * Math.max(0, total - done)) / done)
}
