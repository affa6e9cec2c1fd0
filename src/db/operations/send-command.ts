import { once } from 'node:events'
import { createConnection } from 'node:net'
import { type CommandResult, commandResultSchema, patience, readDocument } from './command-message.ts'

/** In bytes. A command with a longer result writes a file. */
const longestResult = 16 * 1024 * 1024

/**
 * Lets the process that listens at `path` run a command line, for as long as that takes. Throws when that process does
 * not respond within `patience`, or stops before it has answered.
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
 * Returns whether a process listens at `path`. A 'no' is final: a Unix socket is bound once, so a socket whose process or
 * name is gone never listens again.
 */
export const isListening = async (path: string): Promise<boolean> => {
  const socket = createConnection(path)
  try {
    await once(socket, 'connect')
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ECONNREFUSED' || code === 'ENOENT') return false
    if (code === 'EAGAIN') return true // Its queue of connections is full, so it listens.
    throw error
  } finally {
    socket.destroy()
  }
}
