import type { Socket } from 'node:net'
import { z } from 'zod'

/** A command line as the shell split it, without the names of node and the script. */
export const commandSchema = z.array(z.string())

export const commandResultSchema = z.object({ status: z.int(), stdout: z.string(), stderr: z.string() })

/** How a command ended: its exit status, and all that it wrote. */
export type CommandResult = z.infer<typeof commandResultSchema>

export type RunCommand = (argv: readonly string[]) => Promise<CommandResult>

/** How many milliseconds one side waits for a response of the other. Opening a database blocks a process for seconds. */
export const patience = 30_000

/**
 * Reads one JSON document: all that the other side sends until it ends. Leaves the socket open for an answer. Throws
 * when the document is longer than `limit` bytes, breaks off or is not JSON.
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
