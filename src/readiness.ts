import type { Logger } from 'pino'

type Check = () => boolean | Promise<boolean>
type Checks = Readonly<Record<string, Check>>

export type Readiness = {
  /** From now on this process is ready, as long as each check holds. */
  readonly serve: (checks: Checks) => void
  /** From now on this process is not ready: it is about to stop. */
  readonly stopServing: () => void
  readonly isReady: () => Promise<boolean>
}

/** Whether this process is ready for requests. Only the log says why not, each time the reason changes. */
export const createReadiness = (log: Logger): Readiness => {
  let checks: Checks | null = null
  let asking: Promise<boolean> | null = null
  let logged = ''

  const ask = async (): Promise<boolean> => {
    const failing = checks ? await failingOf(checks) : ['not serving']
    const reason = failing.join(', ')
    if (reason !== logged && checks) log.warn({ failing }, failing.length > 0 ? 'not ready' : 'ready again')
    logged = reason
    return failing.length === 0
  }

  return {
    serve: (served) => {
      checks = served
    },
    stopServing: () => {
      checks = null
    },
    // Anybody may ask, as often as they like: at most one check at a time reaches the database.
    isReady: () => {
      asking ??= ask().finally(() => {
        asking = null
      })
      return asking
    },
  }
}

const failingOf = async (checks: Checks): Promise<readonly string[]> => {
  const held = await Promise.all(
    Object.values(checks)
      .map(async (check) => check())
      .map((check) => check.catch(() => false)),
  )
  return Object.keys(checks).filter((_, index) => !held[index])
}
