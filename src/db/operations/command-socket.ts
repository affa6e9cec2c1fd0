import { chmod } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { type CommandResult, commandSchema, patience, type RunCommand, readDocument } from './command-message.ts'

/** In bytes: a command line, with room for long lists of addresses. */
const longestCommand = 64 * 1024

export type CommandSocket = {
  /** Stops listening and closes every connection. Clients that wait for an answer get an error. */
  close(): Promise<void>
}

/**
 * Listens at `path` (a Unix socket, mode 0600) and answers each connection with the result of the command line that it
 * sends. The answer has status 2 and the reason when the message can't be read, and status 1 when the command throws.
 */
export const listenForCommands = async (path: string, runCommand: RunCommand): Promise<CommandSocket> => {
  const open = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    void converse(socket, runCommand)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  await chmod(path, 0o600)
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}

const converse = async (socket: Socket, runCommand: RunCommand): Promise<void> => {
  const deadline = setTimeout(() => socket.destroy(), patience)
  socket.on('close', () => clearTimeout(deadline))
  socket.on('error', () => socket.destroy()) // The client has gone.
  socket.write('\n') // The first response, for which the client waits: white space before the JSON.
  const result = await resultFor(socket, runCommand, () => clearTimeout(deadline))
  socket.end(JSON.stringify(result))
}

const resultFor = async (socket: Socket, runCommand: RunCommand, onRead: () => void): Promise<CommandResult> => {
  let argv: readonly string[]
  try {
    argv = commandSchema.parse(await readDocument(socket, longestCommand))
  } catch (error) {
    return { status: 2, stdout: '', stderr: `Not a command line: ${reasonOf(error)}\n` }
  }
  onRead()
  try {
    return await runCommand(argv)
  } catch (error) {
    return { status: 1, stdout: '', stderr: `${reasonOf(error)}\n` }
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
