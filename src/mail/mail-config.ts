import path from 'node:path'

export type MailConfig = {
  /** The sender's address of all mail. The name before it is the institution's. */
  readonly from: string
  /** How many letters of a mailing a process hands over per minute. */
  readonly perMinute: number
  readonly office: Office
}

/** Where mail goes: to a server, into a folder, or nowhere. */
type Office = { readonly kind: 'server'; readonly server: SmtpServer } | Folder | { readonly kind: 'none' }
type Folder = { readonly kind: 'folder'; readonly folder: string }

export type SmtpServer = {
  readonly host: string
  readonly port: number
  /** Encrypted from the first byte, instead of by STARTTLS. */
  readonly secure: boolean
  readonly login: { readonly user: string; readonly password: string } | null
}

/** Reads `smtp://` or `smtps://`. Without a server, mail is written to a folder; in production no mail is sent. */
export const officeOf = (url: string | undefined, production: boolean, dataDirectory: string): Office => {
  if (url !== undefined) return { kind: 'server', server: serverOf(new URL(url)) }
  return production ? { kind: 'none' } : mailFolder(dataDirectory)
}

/** Whether user and password can be decoded: a literal percent sign in them must be encoded. */
export const hasReadableLogin = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  try {
    return serverOf(new URL(url)).host !== ''
  } catch {
    return false
  }
}

const serverOf = ({ protocol, hostname, port, username, password }: URL): SmtpServer => {
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    login: username ? { user: decodeURIComponent(username), password: decodeURIComponent(password) } : null,
  }
}

export const mailFolder = (dataDirectory: string): Folder => ({
  kind: 'folder',
  folder: path.join(dataDirectory, 'mail'),
})
