/** For work that waits for nothing: milliseconds of the processor, of which what else the machine does is none. */
export const processorTime = (work: () => unknown) => async (): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
