import type { Logger } from 'pino'

/** Work that runs every minute. */
export type Job = { readonly name: string; readonly work: () => Promise<unknown> }

const MINUTE = 60 * 1000

/** Starts the jobs in every process. A job must be harmless when another process runs it too. */
export const startJobs = (
  jobs: readonly Job[],
  log: Logger,
  onDone: (name: string) => void = () => {},
): { readonly stop: () => Promise<void> } => {
  const started = jobs.map((job) => everyMinute(job, log, onDone))
  return {
    stop: async () => {
      await Promise.all(started.map(({ stop }) => stop()))
    },
  }
}

/** The next run starts only after a long run has ended. */
const everyMinute = ({ name, work }: Job, log: Logger, onDone: (name: string) => void) => {
  let running: Promise<void> | null = null
  const run = () => {
    running ??= work()
      .then(() => onDone(name))
      .catch((error) => log.error({ err: error, job: name }, 'job failed'))
      .finally(() => {
        running = null
      })
  }
  const timer = setInterval(run, MINUTE)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
