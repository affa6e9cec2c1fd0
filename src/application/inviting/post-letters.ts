import { tellLetter } from '../../content/mail/tell-letter.ts'
import type { Delivery } from '../../domain/inviting/delivery.ts'
import { LONGEST_SENDING, settle } from '../../domain/inviting/letter.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import { hashOf, type TicketKey, type TicketKeys } from '../answering/ticket-key.ts'
import type { Errands } from '../operations/errand.ts'
import type { Mail, MailLinks, PostCounter, PostOffice } from '../operations/mail-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'
import { letterOf, linksWith } from './letter-of.ts'
import type { TakenLetter } from './mailing-ports.ts'
import { planNextPass, type Turn } from './plan-next-pass.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  /** Null: this installation sends no mail. */
  readonly postOffice: PostOffice | null
  readonly mailLinks: MailLinks
  readonly ticketKeys: TicketKeys
  /** Milliseconds from one letter to the next. */
  readonly pace: number
  /** Waits this many milliseconds, or until `stopping` is aborted. */
  readonly wait: (milliseconds: number, stopping: AbortSignal) => Promise<void>
}

type LettersErrand = Errands['post-letters']

/** In milliseconds. After a turn, another mailing gets its turn, and the queue sees that this process is alive. */
const TURN = 60_000

/**
 * Hands the letters of a mailing to the post office one by one, for about a minute, and plans what is left. Before the
 * post office sees a letter, commits the letter's key and its state `sending`, so that no crash sends it twice. Skips
 * people who have answered or want no mail; sends nothing for a closed scan.
 */
export const postLetters = (dependencies: Dependencies) => async (errand: LettersErrand, stopping: AbortSignal) => {
  const { inTransaction, now, postOffice } = dependencies
  if (!postOffice) return
  const { institutionId, mailingId } = errand
  await inTransaction(institutionId, async ({ letters, mailings }) => {
    const lost = await letters.giveUp(mailingId, new Date(now().getTime() - LONGEST_SENDING))
    await mailings.count(mailingId, { unknown: lost })
  })
  const counter = postOffice.open()
  try {
    const turn = await takeTurn(dependencies, errand, counter, stopping)
    await inTransaction(institutionId, (stores) => planNextPass(stores, errand, turn))
  } finally {
    counter.close()
  }
}

const takeTurn = async (
  dependencies: Dependencies,
  errand: LettersErrand,
  counter: PostCounter,
  stopping: AbortSignal,
): Promise<Turn> => {
  const { inTransaction, pace, wait } = dependencies
  const end = performance.now() + TURN
  let tookAny = false
  while (!stopping.aborted && performance.now() < end) {
    const begun = performance.now()
    const taken = await inTransaction(errand.institutionId, (stores) => takeLetter(dependencies, stores, errand))
    if (!taken) break
    const delivery = await counter.deliver(taken.mail)
    await recordDelivery(dependencies, errand, taken, delivery)
    if (delivery.outcome === 'closed') return { closed: delivery.reason, tookAny }
    tookAny = true
    await wait(Math.max(0, pace - (performance.now() - begun)), stopping)
  }
  return { closed: null, tookAny }
}

type Taken = { readonly letter: TakenLetter; readonly key: TicketKey; readonly mail: Mail }

const takeLetter = async (
  { now, ticketKeys, mailLinks }: Dependencies,
  stores: Parameters<Parameters<InTransaction>[1]>[0],
  { mailingId, round: pass }: LettersErrand,
): Promise<Taken | null> => {
  const mailing = await stores.mailings.find(mailingId)
  if (!mailing) return null
  const scan = await stores.scans.getForShare(mailing.scanId)
  if (!takesAnswers(scan, now())) return null
  const letter = await stores.letters.take(mailingId, pass, now())
  const group = scan.groups.find(({ id }) => id === letter?.groupId)
  if (!letter || !group) return null
  const key = ticketKeys.mint(scan.id)
  await stores.tickets.addKey(letter.ticketId, hashOf(key))
  const links = linksWith(mailLinks, scan, group.code, key)
  const written = await letterOf(stores, { scan, mailing, groupId: group.id, links })
  const told = tellLetter(written.letter)
  const mail = { to: letter.address, sender: told.owner, replyTo: written.replyTo, optOut: links.optOut, told }
  return { letter, key, mail }
}

const recordDelivery = (
  { inTransaction }: Dependencies,
  { institutionId, mailingId }: LettersErrand,
  { letter, key }: Taken,
  delivery: Delivery,
) =>
  inTransaction(institutionId, async ({ letters, tickets, mailings }) => {
    const settled = settle(letter.attempts, delivery)
    if (!(await letters.settle(mailingId, letter, settled))) return
    if (settled.dropsKey) await tickets.removeKey(hashOf(key))
    if (settled.state !== 'waiting') await mailings.count(mailingId, { [settled.state]: 1 })
  })
