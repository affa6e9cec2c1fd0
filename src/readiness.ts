import type { Logger } from 'pino'

export type Check = () => boolean | Promise<boolean>
type Checks = Readonly<Record<string, Check>>

export type Readiness = {
  /** From now on this process is ready, as long as each check holds. */
  readonly serve: (checks: Checks) => void
  /** From now on this process is not ready: it is about to stop. */
  readonly stopServing: () => void
  readonly isReady: () => Promise<boolean>
}

const SECOND = 1000

/** Whether this process is ready for requests. Only the log says why not, each time the reason changes. */
export const createReadiness = (log: Logger): Readiness => {
  let checks: Checks | null = null
  let asking: Promise<boolean> | null = null
  let logged = ''

  const forget = () => {
    asking = null
  }

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
      forget()
    },
    stopServing: () => {
      checks = null
      forget()
    },
    // Anybody may ask, as often as they like: at most one check in a second reaches the database.
    isReady: () => {
      asking ??= ask().finally(() => {
        setTimeout(forget, SECOND).unref()
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
