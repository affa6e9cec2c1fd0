import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { CommandResult, RunCommand } from '../operations/command-message.ts'
import { type CommandSocket, listenForCommands } from '../operations/command-socket.ts'
import { isListening, sendCommand } from '../operations/send-command.ts'

/** In bytes. The operating system silently truncates a longer socket path (Linux at 107 bytes, macOS at 103). */
const longestSocketPath = 100

export type HeldFolder = {
  readonly held: true
  /** Releases the folder and leaves nothing behind. Close the database first: the next holder opens it at once. */
  release(): Promise<void>
}

export type FolderInUse = {
  readonly held: false
  /** Lets the holder run a command line. Throws when the holder stops or does not respond. */
  send(argv: readonly string[]): Promise<CommandResult>
}

/**
 * Makes this process the only one that may open the database in `directory`, or returns a way to send commands to the
 * process that holds the folder already. The folder is created when absent, for its owner only. When a holder was
 * killed, the next process takes over at once.
 *
 * A process holds the folder while it listens at a socket in the subfolder `lock`. It prepares this subfolder under
 * another name and renames it. The file system allows that only when `lock` is absent or empty, so of two processes
 * that try, one fails. The name of each socket is used once. So a process that finds a dead socket, sleeps, and then
 * removes it, can't remove the socket of a later holder.
 *
 * `onCommand` may be called before the promise settles, so it must wait for the database itself.
 *
 * Throws when the path of the socket would be too long. The folder must be on a local disk: the socket of a process on
 * another machine looks dead.
 */
export const holdDataFolder = async (
  directory: string,
  { onCommand }: { readonly onCommand: RunCommand },
): Promise<HeldFolder | FolderInUse> => {
  const folder = resolve(directory)
  refuseLongPath(folder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (;;) {
    const socket = await socketOfHolder(folder)
    if (socket !== undefined) return { held: false, send: (argv) => sendCommand(socket, argv) }
    const release = await claim(folder, onCommand)
    if (release !== undefined) return { held: true, release }
  }
}

const refuseLongPath = (folder: string): void => {
  const added = Buffer.byteLength(join('/', 'lock-XXXXXX', socketName()))
  const length = Buffer.byteLength(folder)
  if (length + added <= longestSocketPath) return
  throw new Error(
    `DATA_DIR is too long: ${folder} has ${length} bytes. At most ${longestSocketPath - added} leave room for the ` +
      'socket in it. Set DATA_DIR to a folder with a shorter path.',
  )
}

const socketName = (): string => randomBytes(6).toString('base64url')

/** Returns the socket of the process that holds the folder, if any, and removes dead sockets. */
const socketOfHolder = async (folder: string): Promise<string | undefined> => {
  const lock = join(folder, 'lock')
  for (const name of await readdir(lock).catch(onCode(['ENOENT'], []))) {
    const socket = join(lock, name)
    if (await isListening(socket)) return socket
    await rm(socket, { force: true })
  }
  return undefined
}

/** Claims the folder. Returns a function that releases it, or undefined when another process was first. */
const claim = async (folder: string, onCommand: RunCommand): Promise<HeldFolder['release'] | undefined> => {
  const lock = join(folder, 'lock')
  const prepared = await mkdtemp(`${lock}-`)
  const name = socketName()
  let listening: CommandSocket | undefined
  try {
    listening = await listenForCommands(join(prepared, name), onCommand)
    await rename(prepared, lock)
  } catch (error) {
    await listening?.close()
    await rm(prepared, { recursive: true })
    return onCode(taken, undefined)(error)
  }
  return async () => {
    await rm(join(lock, name), { force: true })
    await rmdir(lock).catch(onCode([...taken, 'ENOENT'], undefined)) // The next holder may have taken the folder already, or left it.
    await listening.close()
  }
}

/** The error codes of file systems for a folder that isn't empty. */
const taken = ['ENOTEMPTY', 'EEXIST']

const onCode =
  <Value>(codes: readonly string[], value: Value) =>
  (error: unknown): Value => {
    if (codes.includes(String((error as NodeJS.ErrnoException).code))) return value
    throw error
  }
