/** In milliseconds. Longer than the longest that anything under way may take: a letter that is being handed over. */
const LONGEST_STOP = 180_000
/** Ctrl+C comes twice: from the terminal, and once more from the program that started us. */
const SAME_SIGNAL = 1_000

/** Stops well at the first signal, and at once at a second one, or when stopping takes too long. */
export const stopOnSignals = (stop: () => Promise<void>): void => {
  let stoppingSince: number | null = null
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stoppingSince !== null) {
        if (Date.now() - stoppingSince > SAME_SIGNAL) process.exit(1)
        return
      }
      stoppingSince = Date.now()
      setTimeout(() => process.exit(1), LONGEST_STOP).unref()
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}
