/**
 * Measures work that waits for nothing, in milliseconds of processor time, so that other work on the machine does not
 * count.
 */
export const processorTime = (work: () => unknown) => async (): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
