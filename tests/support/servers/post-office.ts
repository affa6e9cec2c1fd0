import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { type ReadMail, readMessage } from '../../../src/mail/read-message.ts'

/** What the office does with a mail to an address. `times`: how often it did so before. */
export type Treatment =
  | 'accept'
  /** Refuses the address or the content with this reply. */
  | { readonly refuse: string; readonly at: 'address' | 'content' }
  /** Stops answering from then on, or ends the connection. */
  | { readonly hang: 'address' | 'content' }
  | { readonly drop: 'address' | 'content' }
  /** Keeps the mail, and ends the connection without confirming it. */
  | 'keep-and-drop'

export type ReceivedMail = ReadMail & {
  readonly envelope: { readonly from: string; readonly to: string }
  /** Everybody whom the sender named to the server. */
  readonly recipients: readonly string[]
  readonly raw: string
}

export type TestPostOffice = {
  readonly url: string
  /** The mails that it accepted, in order. */
  readonly mails: readonly ReceivedMail[]
  readonly to: (address: string) => readonly ReceivedMail[]
  /** The number of connections so far. */
  readonly connections: () => number
  readonly close: () => Promise<void>
}

/** A real mail server on this machine, which treats each address as the test says. */
export const openPostOffice = async (
  treat: (address: string, times: number) => Treatment = () => 'accept',
  options: SMTPServerOptions = {},
): Promise<TestPostOffice> => {
  const mails: ReceivedMail[] = []
  const times = new Map<string, number>()
  const treatments = new Map<string, Treatment>()
  let connections = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onConnect: (_session, callback) => {
      connections += 1
      callback()
    },
    onRcptTo: ({ address }, session, callback) => {
      const before = times.get(address) ?? 0
      times.set(address, before + 1)
      const treatment = treat(address, before)
      treatments.set(session.id, treatment)
      meet(treatment, 'address', socketOf(server, session.id), callback)
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const treatment = treatments.get(session.id) ?? 'accept'
        const { mailFrom, rcptTo } = session.envelope
        const raw = Buffer.concat(chunks)
        const keep = async () => {
          const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo[0]?.address ?? '' }
          const recipients = rcptTo.map(({ address }) => address)
          mails.push({ ...(await readMessage(raw)), envelope, recipients, raw: raw.toString('utf8') })
        }
        if (treatment === 'keep-and-drop') {
          void keep().then(() => socketOf(server, session.id)?.destroy())
        } else {
          meet(treatment, 'content', socketOf(server, session.id), (error) => {
            if (error) callback(error)
            else void keep().then(() => callback())
          })
        }
      })
    },
    ...options,
  })
  // Some tests make the client disconnect in the middle.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    to: (address) => mails.filter(({ envelope }) => envelope.to === address),
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

type Socket = { destroy(): void }

const meet = (
  treatment: Treatment,
  at: 'address' | 'content',
  socket: Socket | undefined,
  answer: (error?: Error) => void,
): void => {
  if (typeof treatment === 'string') answer()
  else if ('refuse' in treatment) answer(treatment.at === at ? refusal(treatment.refuse) : undefined)
  else if ('drop' in treatment && treatment.drop === at) socket?.destroy()
  else if ('hang' in treatment && treatment.hang === at) return
  else answer()
}

const refusal = (reply: string): Error => {
  const [, code, words] = /^(\d{3}) (.*)$/.exec(reply) ?? []
  return Object.assign(new Error(words), { responseCode: Number(code) })
}

const socketOf = (server: SMTPServer, sessionId: string): Socket | undefined => {
  for (const connection of server.connections) {
    const { session, _socket } = connection as unknown as { session: { id: string }; _socket: Socket }
    if (session.id === sessionId) return _socket
  }
  return undefined
}
