import type { Socket } from 'node:net'
import { z } from 'zod'

/** A command line as the shell split it, without the names of node and the script. */
export const commandSchema = z.array(z.string())

export const commandResultSchema = z.object({ status: z.int(), stdout: z.string(), stderr: z.string() })

/** How a command ended: the exit status of a process, and all that it wrote. */
export type CommandResult = z.infer<typeof commandResultSchema>

export type RunCommand = (argv: readonly string[]) => Promise<CommandResult>

/** How long, in milliseconds, one side waits for a sign of the other: opening a database blocks a process for seconds. */
export const patience = 30_000

/**
 * Reads one JSON document: all that the other side sends until it ends. Leaves the socket open for an answer. Throws
 * when it is over `limit` bytes, breaks off or is no JSON.
 */
export const readDocument = async (socket: Socket, limit: number): Promise<unknown> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > limit) throw new Error(`the message is over ${limit} bytes`)
    chunks.push(chunk)
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}
