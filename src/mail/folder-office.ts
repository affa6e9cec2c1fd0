import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PostOffice } from '../application/operations/mail-ports.ts'
import { message, UNWRITABLE } from './message.ts'

/** Sends nothing: writes each mail as a file, for development and trials. The file names sort by time. */
export const folderOffice = (folder: string, from: string): PostOffice => ({
  open: () => ({
    deliver: async (mail) => {
      const content = await message(mail, from)
      if (!content) return UNWRITABLE
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomBytes(4).toString('hex')}.eml`
      await writeFile(path.join(folder, name), content, { mode: 0o600 })
      return { outcome: 'sent' }
    },
    close: () => {},
  }),
})
