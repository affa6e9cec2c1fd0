import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BoxedMail, MailBox } from '../application/operations/mail-ports.ts'
import { readMessage } from './read-message.ts'

/** Nobody looks through more mails than this. */
const SHOWN = 100
/** The file names that `folderOffice` makes: the time, and random digits that keep two mails of the same time apart. */
const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-[0-9a-f]{8}\.eml$/

/** Reads the folder that `folderOffice` writes to. */
export const mailBox = (folder: string): MailBox => {
  const names = async (): Promise<readonly string[]> => {
    const present = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    })
    return present.filter((name) => NAME.test(name)).sort((one, other) => (one < other ? 1 : -1))
  }
  const read = async (name: string): Promise<BoxedMail> => ({
    name,
    at: new Date(name.replace(NAME, '$1T$2:$3:$4.$5Z')),
    ...(await readMessage(await readFile(path.join(folder, name)))),
  })
  return {
    list: async () => {
      const all = await names()
      const mails = await Promise.all(all.slice(0, SHOWN).map(read))
      return { mails, older: Math.max(0, all.length - SHOWN) }
    },
    // Only names that occur in the folder are read, so no name can lead to another folder.
    find: async (name) => ((await names()).includes(name) ? read(name) : null),
  }
}
