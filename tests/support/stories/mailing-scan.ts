import { afterEach } from 'vitest'
import type { TicketKey } from '../../../src/application/answering/ticket-key.ts'
import type { ScanSettings } from '../../../src/application/scan/scan-settings.ts'
import type { Database } from '../../../src/db/engine/connect.ts'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import type { MailingId } from '../../../src/domain/ids.ts'
import type { WrittenKind } from '../../../src/domain/inviting/mailing.ts'
import { allPosted } from '../people/posted.ts'
import { type Asked, respondentWith } from '../people/respondent.ts'
import { openPostOffice, type ReceivedMail, type TestPostOffice, type Treatment } from '../servers/post-office.ts'
import { launchChecks } from './launch-checks.ts'
import { mailingApp } from './mailing-app.ts'
import { institutionWithPeople, PASSWORD, signedIn } from './office.ts'
import { exampleSettings } from './scenario.ts'

export type MailingScan = Awaited<ReturnType<typeof mailingScan>>

/** A scan, open by default, with a facilitator who may mail, and a real post office. */
export const mailingScan = async (
  database: Database,
  {
    treat = undefined as ((address: string, times: number) => Treatment) | undefined,
    settings = {} as Partial<ScanSettings>,
    environment = {} as NodeJS.ProcessEnv,
    launched = true,
  } = {},
) => {
  const office = await openPostOffice(treat)
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = mailingApp(database, office.url, () => clock.now, environment)
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings(settings))
  if (launched) await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const signedIn = await acts.signIn('gesprek@roc.example', PASSWORD)
  if (!signedIn.ok) throw new Error('no facilitator')
  const facilitator = memberIn(institutionId, signedIn.accountId)

  const write = async (kind: WrittenKind): Promise<MailingId> => {
    const text = {
      language: 'nl',
      subject: `Over de scan (${kind})`,
      opening: 'Beste collega,\n\nDoe je mee?',
    } as const
    const written = await acts.writeMailing(facilitator, scanId, kind, text)
    if (!written.ok) throw new Error(written.reason)
    return written.mailingId
  }

  return {
    ...{ database, acts, clock, office, institutionId, scanId, facilitator, write },
    invite: async (group: string, addresses: readonly string[]) => {
      const list = addresses.map((address) => ({ address, group }))
      const invited = await acts.inviteAddressees(operatorIn(institutionId), scanId, list)
      if (!invited.ok) throw new Error(invited.reason)
    },
    /** Dispatches a mailing, which the queue then sends. */
    dispatch: async (kind: WrittenKind): Promise<MailingId> => {
      const mailingId = await write(kind)
      const sent = await acts.dispatchMailing(facilitator, mailingId)
      if (!sent.ok) throw new Error(sent.reason)
      return mailingId
    },
    posted: () => allPosted(database, acts),
    nextDay: () => {
      clock.now = new Date(clock.now.getTime() + 24 * 3_600_000)
    },
    rows: (table: string): Promise<Record<string, unknown>[]> =>
      withInstitution(database.knex, institutionId, (trx) => trx(table)),
  }
}

type Options = NonNullable<Parameters<typeof mailingScan>[1]>

/** As `mailingScan`, for all tests of a file. Closes the post offices after each test. */
export const useMailingScans = (database: { readonly current: Database }) => {
  const offices: TestPostOffice[] = []
  afterEach(async () => {
    for (const office of offices.splice(0)) await office.close()
  })
  return async (options?: Options): Promise<MailingScan> => {
    const scan = await mailingScan(database.current, options)
    offices.push(scan.office)
    return scan
  }
}

/** As `mailingScan`, with its people signed in. Without https, which these tests don't use. */
export const atTheScreens = async (
  prepare: ReturnType<typeof useMailingScans>,
  { environment = {} as NodeJS.ProcessEnv, ...options }: Options = {},
) => {
  const scan = await prepare({ ...options, environment: { BASE_URL: 'http://scan.example', ...environment } })
  const facilitator = await signedIn(scan.acts.app, 'gesprek@roc.example')
  const board = await signedIn(scan.acts.app, 'bestuur@roc.example')
  const page = `/scans/${scan.scanId}/mailings`
  return {
    ...scan,
    ...{ facilitator, board, page },
    /** Saves the suggested text, and returns the address of the mailing. */
    writeAtScreen: async (kind: WrittenKind): Promise<string> => {
      const at = `${page}/${kind}/text`
      const { subject, opening } = textIn((await facilitator.get(at)).text)
      const answer = await facilitator.post(at, { language: 'nl', subject, opening })
      if (answer.status !== 303) throw new Error(`the text was refused: ${answer.status}`)
      return String(answer.headers.location).replace(/\/preview$/, '')
    },
  }
}

/** The fields in the form of a mailing. */
const textIn = (html: string) => ({
  subject: unescaped(/name="subject" type="text" value="([^"]*)"/.exec(html)?.[1] ?? ''),
  opening: unescaped(/<textarea[^>]*name="opening"[^>]*>\n([^<]*)<\/textarea>/.exec(html)?.[1] ?? ''),
})

const unescaped = (html: string): string =>
  html.replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&amp;', '&')

export const teachers = (count: number) => Array.from({ length: count }, (_, index) => `docent${index}@roc.example`)

/** Answers with the link in the last mail to this address. */
export const answerByMail = async (scan: Asked & Pick<MailingScan, 'office'>, address: string) => {
  const mail = scan.office.to(address).at(-1)
  if (!mail) throw new Error(`no mail to ${address}`)
  const respondent = respondentWith(scan, 'teachers', keyIn(mail) as TicketKey)
  await respondent.saveAll()
  const sent = await respondent.send()
  if (!sent.ok) throw new Error(sent.reason)
}

/** A mailing as the facilitator sees it. */
export const shownMailing = ({ acts, institutionId, scanId }: MailingScan, mailingId: MailingId) =>
  acts.readMailing(institutionId, scanId, mailingId)

/** The personal link in a mail. */
export const linkIn = ({ text }: Pick<ReceivedMail, 'text'>): string =>
  /https?:\/\/[^/\s]+\/s\/[0-9A-Z]{8}\/[\w-]{64}(?=\r?\n)/.exec(text)?.[0] ?? ''

export const keyIn = (mail: Pick<ReceivedMail, 'text'>): string => linkIn(mail).split('/').at(-1) ?? ''

export const addressesOf = (mails: readonly ReceivedMail[]): readonly string[] =>
  mails.map(({ envelope }) => envelope.to).sort()
