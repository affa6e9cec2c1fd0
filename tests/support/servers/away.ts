import { connect } from '../../../src/db/engine/connect.ts'
import { composeApp } from './app.ts'
import { freePort } from './free-port.ts'
import { listening } from './listening.ts'

/** The app with a database address at which no server listens. */
export const appWithoutDatabase = async (environment: NodeJS.ProcessEnv = {}) => {
  const database = connect(`postgres://nobody@127.0.0.1:${await freePort()}/nowhere`)
  return { ...composeApp(database, { environment }), close: database.close }
}

/** The same app behind a socket, as the site at `baseUrl`. It ends with the process. */
export const siteWithoutDatabase = async (baseUrl: string): Promise<string> => {
  const { app } = await appWithoutDatabase({ BASE_URL: baseUrl })
  const { origin, server } = await listening(app)
  server.unref()
  return origin
}
