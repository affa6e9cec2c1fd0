import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Express } from 'express'
import type { Desk } from './answer-desk.ts'

type Handle = (req: IncomingMessage, res: ServerResponse, done?: (error?: unknown) => void) => void

/** Puts an app behind the desk: all that calls the app, a server or a test, asks the desk first. */
export const behind = (desk: Desk, app: Express): Express => {
  const inner = app as unknown as { handle: Handle }
  const throughExpress = inner.handle.bind(app)
  inner.handle = (req, res, done) =>
    desk(req, res, (begun) => {
      if (begun) Object.assign(res, { locals: { ...begun } })
      throughExpress(req, res, done)
    })
  return app
}
