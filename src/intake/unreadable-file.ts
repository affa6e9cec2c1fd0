import type { WhyUnread } from '../domain/inviting/table.ts'

/** Thrown for a file that isn't a list, with the reason that the member is told. */
export class UnreadableFile extends Error {
  readonly reason: WhyUnread

  constructor(reason: WhyUnread = 'unreadable') {
    super(`unreadable file: ${reason}`)
    this.reason = reason
  }
}
