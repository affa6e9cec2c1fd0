import type { PostOffice } from '../application/operations/mail-ports.ts'
import { folderOffice } from './folder-office.ts'
import type { MailConfig } from './mail-config.ts'
import { smtpOffice } from './smtp-office.ts'

/** Null where no mail is set up. */
export const postOffice = ({ office, from }: MailConfig): PostOffice | null => {
  switch (office.kind) {
    case 'server':
      return smtpOffice(office.server, from)
    case 'folder':
      return folderOffice(office.folder, from)
    case 'none':
      return null
  }
}
