import type { ClosedReason, Delivery, RefusalReason } from '../domain/inviting/delivery.ts'

/** What a failed hand-over to a mail server told. */
export type SmtpFailure = {
  readonly code?: string | undefined
  readonly command?: string | undefined
  readonly response?: string | undefined
  readonly responseCode?: number | undefined
}

/**
 * What a failure means for the mail. `begun`: the server had said that it wants the content. From then on only its own
 * answer to the content settles anything; without one nobody knows.
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
  // The address itself is one that this server has no way to write to.
  if (failure.code === 'EENVELOPE' && failure.command === 'API') {
    return { outcome: 'refused', lasting: true, reason: 'bad-address', code }
  }
  return { outcome: 'closed', reason: closedReason(failure), code }
}

const refused = (failure: SmtpFailure, code: string): Delivery => {
  const lasting = (failure.responseCode ?? 0) >= 500
  return { outcome: 'refused', lasting, reason: refusalReason(code, lasting, failure.command), code }
}

/** By the enhanced status code (RFC 3463) where there is one, else by the reply to the address itself (RFC 5321). */
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

/** '550 5.1.1', '450', or nothing: of what a server says only its numbers are kept, since its words may name somebody. */
const replyCode = ({ response = '' }: SmtpFailure): string => {
  const [, basic = '', enhanced] = /^(\d{3})[ -](?:(\d\.\d{1,3}\.\d{1,3})\b)?/.exec(response) ?? []
  return enhanced === undefined ? basic : `${basic} ${enhanced}`
}
