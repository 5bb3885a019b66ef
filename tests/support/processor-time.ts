/** Milliseconds of processor time a piece of work takes in this process: on a busy machine the clock on the wall says little. */
export async function processorMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
