import type { PostOffice } from '../application/operations/mail-ports.ts'
import type { Delivery } from '../domain/inviting/delivery.ts'
import { deliveryOf, type SmtpFailure } from './delivery-of.ts'
import type { SmtpServer } from './mail-config.ts'
import { message, UNWRITABLE } from './message.ts'
import { openLine, PATIENCE, type SmtpLine } from './smtp-line.ts'

/** Hands mail to a mail server. A counter keeps its connection for the next mail until the server refuses a mail. */
export const smtpOffice = (server: SmtpServer, from: string, patience = PATIENCE): PostOffice => ({
  open: () => {
    let line: SmtpLine | null = null

    const handOver = async (to: string, content: Buffer): Promise<Delivery> => {
      const kept = line !== null
      try {
        line ??= await openLine(server, patience)
      } catch (error) {
        return deliveryOf(error as SmtpFailure, false)
      }
      const delivery = await line.deliver({ from, to }, content)
      if (delivery.outcome === 'sent') return delivery
      line.hangUp()
      line = null
      // A server may close a connection that was kept open, or that reached its limit of mails. It saw nothing of this
      // mail.
      return kept && delivery.outcome === 'closed' ? handOver(to, content) : delivery
    }

    return {
      deliver: async (mail) => {
        const content = await message(mail, from)
        return content ? handOver(mail.to, content) : UNWRITABLE
      },
      close: () => {
        line?.hangUp()
        line = null
      },
    }
  },
})
