import type { Logger } from 'pino'

/** Something that the clock asks for, every minute. */
export type Job = { readonly name: string; readonly work: () => Promise<unknown> }

const MINUTE = 60 * 1000

/** Starts what the clock does, in every process: a job must be harmless when another does it too. */
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

/** A run that takes long is not overtaken by the next. */
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
