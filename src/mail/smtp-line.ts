import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Delivery } from '../domain/inviting/delivery.ts'
import { deliveryOf, type SmtpFailure } from './delivery-of.ts'
import type { SmtpServer } from './mail-config.ts'

/** How long we wait, in milliseconds. */
export type Patience = { readonly toConnect: number; readonly toAnswer: number; readonly toHandOver: number }

/** The sum stays below `LONGEST_SENDING`, after which a letter counts as unknown. */
export const PATIENCE: Patience = { toConnect: 20_000, toAnswer: 30_000, toHandOver: 60_000 }
const TO_SAY_GOODBYE = 1_000

/** A connection to a mail server, signed in if the settings have a login. */
export type SmtpLine = {
  deliver(envelope: { readonly from: string; readonly to: string }, content: Buffer): Promise<Delivery>
  hangUp(): void
}

/** @throws SmtpFailure */
export const openLine = async (
  { host, port, secure, login }: SmtpServer,
  { toConnect, toAnswer, toHandOver }: Patience,
): Promise<SmtpLine> => {
  const here = isThisMachine(host)
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const connection = new Connection({
    ...{ host, port, secure },
    // A mail server on this machine often has a self-signed certificate. A password never goes over an unencrypted
    // line.
    ignoreTLS: here && !secure,
    requireTLS: !here && !secure && login !== null,
    ...{ connectionTimeout: toConnect, greetingTimeout: toConnect, socketTimeout: toAnswer },
  })
  try {
    await new Promise<void>((resolve, reject) => {
      // This listener stays: an 'error' event without a listener ends the process.
      connection.on('error', reject)
      connection.connect((error) => (error ? reject(error) : resolve()))
    })
    if (login) await signIn(connection, login)
  } catch (error) {
    connection.close()
    throw error
  }
  return {
    deliver: (envelope, content) => deliver(connection, envelope, content, toHandOver),
    hangUp: () => hangUp(connection),
  }
}

const signIn = (connection: SMTPConnection, { user, password }: NonNullable<SmtpServer['login']>) =>
  new Promise<void>((resolve, reject) => {
    connection.once('error', reject)
    connection.login({ user, pass: password }, (error) => (error ? reject(error) : resolve()))
  })

/** The stream is read only after the server has asked for the content: a read means that the content was begun. */
const deliver = (
  connection: SMTPConnection,
  { from, to }: { readonly from: string; readonly to: string },
  content: Buffer,
  patience: number,
): Promise<Delivery> =>
  new Promise((resolve) => {
    let begun = false
    const stream = new Readable({
      read() {
        begun = true
        this.push(content)
        this.push(null)
      },
    })
    const settle = (failure: SmtpFailure | null) => {
      clearTimeout(limit)
      if (failure) connection.close()
      resolve(failure ? deliveryOf(failure, begun) : { outcome: 'sent' })
    }
    // The connection's own limit never passes when a server keeps sending replies.
    const limit = setTimeout(() => settle({ code: 'ETIMEDOUT' }), patience)
    connection.send({ from, to: [to], size: content.length }, stream, settle)
  })

const hangUp = (connection: SMTPConnection) => {
  if (connection.destroyed) return
  connection.quit()
  setTimeout(() => connection.close(), TO_SAY_GOODBYE).unref()
}

const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/.test(host)
