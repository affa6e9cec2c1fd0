/** In milliseconds. Longer than the longest work in progress can take: the hand-over of a letter. */
const LONGEST_STOP = 180_000
/** Ctrl+C arrives twice: from the terminal, and again from the program that started this process. */
const SAME_SIGNAL = 1_000

/** Stops gracefully at the first signal. Stops at once at a second signal, or when stopping takes too long. */
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
