import type { ClosedReason, Delivery, RefusalReason } from '../domain/inviting/delivery.ts'

/** The error of a mail server, or of the connection to it. */
export type SmtpFailure = {
  readonly code?: string | undefined
  readonly command?: string | undefined
  readonly response?: string | undefined
  readonly responseCode?: number | undefined
}

/**
 * Translates the error of a mail server into a delivery. `begun`: the server had asked for the content. From then on
 * only its reply to the content settles the outcome; without that reply the outcome is unknown.
 */
export const deliveryOf = (failure: SmtpFailure, begun: boolean): Delivery => {
  const code = replyCode(failure)
  if (begun) {
    if (failure.command !== 'DATA' || failure.responseCode === undefined) return { outcome: 'unknown' }
    return failure.responseCode === 421 ? { outcome: 'closed', reason: 'busy', code } : refused(failure, code)
  }
  if (failure.command === 'RCPT TO' && failure.responseCode !== undefined && failure.responseCode !== 421) {
    return refused(failure, code)
  }
  // The address has a form that this server does not support.
  if (failure.code === 'EENVELOPE' && failure.command === 'API') {
    return { outcome: 'refused', lasting: true, reason: 'bad-address', code }
  }
  return { outcome: 'closed', reason: closedReason(failure), code }
}

const refused = (failure: SmtpFailure, code: string): Delivery => {
  const lasting = (failure.responseCode ?? 0) >= 500
  return { outcome: 'refused', lasting, reason: refusalReason(code, lasting, failure.command), code }
}

/** Reads the reason from the enhanced status code (RFC 3463), else from the reply to the address itself (RFC 5321). */
const refusalReason = (code: string, lasting: boolean, command: string | undefined): RefusalReason => {
  if (/ \d\.2\.2$/.test(code) || /^[45]52\b/.test(code)) return 'mailbox-full'
  if (!lasting) return 'put-off'
  if (/ 5\.1\.[0-36]$/.test(code)) return 'no-mailbox'
  return command === 'RCPT TO' && /^55[0135]$/.test(code) ? 'no-mailbox' : 'refused'
}

const closedReason = ({ code, command, responseCode }: SmtpFailure): ClosedReason => {
  if (code === 'ETLS') return 'encryption'
  if (code === 'EAUTH') return 'sign-in'
  if (responseCode === undefined) return 'unreachable'
  if (responseCode < 500) return 'busy'
  return command === 'MAIL FROM' ? 'sender' : 'unreachable'
}

/**
 * Returns '550 5.1.1', '450' or nothing. Only the numbers of a reply are kept, because its words may contain a name.
 */
const replyCode = ({ response = '' }: SmtpFailure): string => {
  const [, basic = '', enhanced] = /^(\d{3})[ -](?:(\d\.\d{1,3}\.\d{1,3})\b)?/.exec(response) ?? []
  return enhanced === undefined ? basic : `${basic} ${enhanced}`
}
