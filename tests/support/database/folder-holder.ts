import { type FolderInUse, type HeldFolder, holdDataFolder } from '../../../src/db/engine/data-folder.ts'

/** A request of a test to this process, which runs in its own fork with the folder as its argument. */
export type Wish =
  /** Try to hold the folder at this instant (milliseconds since 1970), so that several try together. */
  { readonly holdAt: number } | { readonly send: readonly string[] } | { readonly release: true }

const directory = process.argv[2] ?? ''
let folder: HeldFolder | FolderInUse | undefined

/** Answers a command line with itself and the number of the process that ran it. */
const onCommand = async (argv: readonly string[]) => {
  if (argv[0] === 'fail') throw new Error('no such scan')
  if (argv[0] === 'never') return await new Promise<never>(() => undefined)
  return { status: 3, stdout: `${process.pid} ran ${argv.join(' ')}`, stderr: 'careful' }
}

const fulfil = async (wish: Wish): Promise<unknown> => {
  if ('holdAt' in wish) {
    while (Date.now() < wish.holdAt);
    folder = await holdDataFolder(directory, { onCommand })
    return folder.held
  }
  if ('send' in wish && folder?.held === false) return await folder.send(wish.send)
  if ('release' in wish && folder?.held === true) return await folder.release()
  throw new Error('this process can not do that now')
}

process.on('message', async (wish: Wish) => {
  const told = await fulfil(wish).then(
    (answer) => ({ answer }),
    (error: Error) => ({ error: error.message }),
  )
  process.send?.(told)
})
process.send?.('ready')
