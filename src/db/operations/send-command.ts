import { once } from 'node:events'
import { createConnection } from 'node:net'
import { type CommandResult, commandResultSchema, patience, readDocument } from './command-message.ts'

/** In bytes; a command with more to say writes a file. */
const longestResult = 16 * 1024 * 1024

/**
 * Has the process that listens at `path` run a command line, for as long as that takes. Throws when that process gives
 * no sign of life within `patience`, or stops before it answered.
 */
export const sendCommand = async (path: string, argv: readonly string[]): Promise<CommandResult> => {
  const socket = createConnection({ path, allowHalfOpen: true })
  socket.end(JSON.stringify(argv))
  try {
    await once(socket, 'readable', { signal: AbortSignal.timeout(patience) })
    return commandResultSchema.parse(await readDocument(socket, longestResult))
  } catch (cause) {
    const silent = cause instanceof Error && cause.name === 'AbortError'
    const reason = silent ? 'does not answer' : 'stopped before it answered'
    throw new Error(`The process that uses DATA_DIR ${reason}. Nothing is known of the command's result.`, { cause })
  } finally {
    socket.destroy()
  }
}

/**
 * Whether a process listens at `path`. 'No' is for ever: a Unix socket is bound once, so one whose process is gone, or
 * whose name is gone, never listens again.
 */
export const isListening = async (path: string): Promise<boolean> => {
  const socket = createConnection(path)
  try {
    await once(socket, 'connect')
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ECONNREFUSED' || code === 'ENOENT') return false
    if (code === 'EAGAIN') return true // Many are waiting to be heard.
    throw error
  } finally {
    socket.destroy()
  }
}
