import type { Logger } from 'pino'
import type { AccountUseCases } from '../application/account/account-use-cases.ts'
import type { Federation } from '../application/account/federation-ports.ts'
import type { TicketKeys } from '../application/answering/ticket-key.ts'
import type { KeyRing } from '../application/key-ring.ts'
import type { Clock, PoolQuery } from '../application/ports.ts'
import type { ReadModels } from '../application/read-models.ts'
import type { UseCases } from '../application/use-cases.ts'
import type { ToldCall } from '../content/call/told-call.ts'
import type { PrintedDocument, SecretDocument } from '../content/printed-document.ts'
import type { ToldReport } from '../content/told-report.ts'
import type { Agreement } from '../domain/conversation/agreement.ts'
import type { TableRow } from '../domain/inviting/list-columns.ts'
import type { Report } from '../domain/report/report.ts'
import type { ScanRecord } from '../domain/report/scan-record.ts'
import type { FactorKey, Language } from '../domain/scan/rubric.ts'
import type { KnownBrowsers } from './account/known-browser.ts'
import type { MailDependencies } from './mail-dependencies.ts'

/** Files for other programs, all made of a gated report. */
export type Exports = {
  /** `;` comes with a byte order mark, for a continental spreadsheet. */
  readonly csv: (report: Report, language: Language, separator: ';' | ',') => string
  readonly workbook: (report: Report, language: Language, agreements: readonly Agreement[]) => Promise<Buffer>
  readonly agreements: (
    report: Report,
    agreements: readonly Agreement[],
    language: Language,
    separator: ';' | ',',
  ) => string
  /** Settings, report and what came of it, in one. */
  readonly record: (record: ScanRecord, language: Language) => string
  readonly analysis: (report: Report) => string
  /** Slides, in SVG; undefined for a factor that wasn't asked. */
  readonly overview: (told: ToldReport) => string
  readonly factor: (told: ToldReport, factor: FactorKey) => string | undefined
}

/** Lines of the audit log, told in words, as separated values. */
type WriteAuditCsv = (
  lines: readonly { readonly when: string; readonly who: string; readonly what: string }[],
  heads: { readonly when: string; readonly who: string; readonly what: string },
  separator: ';' | ',',
) => string

/** What is counted of a request: a route's template and no more. */
export type ObservedRequest = {
  readonly method: string
  readonly route: string
  readonly status: string
  readonly seconds: number
}

export type TableOrWhyNot =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly reason: 'unreadable' | 'old-workbook' }

/** All that the web needs from outside, composed in `compose.ts`: functions, never a store or a database. */
export type WebDependencies = UseCases &
  AccountUseCases &
  ReadModels &
  MailDependencies & {
    readonly baseUrl: string
    readonly keys: KeyRing
    readonly trustProxy: string | number | false
    readonly log: Logger
    readonly now: Clock
    readonly ticketKeys: TicketKeys
    /** For the session store, which brings its own SQL. */
    readonly poolQuery: PoolQuery
    /** True when the database can't do it now, and nothing is wrong with what was asked. */
    readonly isOutage: (error: unknown) => boolean
    /** Whether people should be sent to this process. */
    readonly isReady: () => Promise<boolean>
    /** Null where nobody set a token for them. */
    readonly metrics: {
      readonly observe: (request: ObservedRequest) => void
      readonly read: () => Promise<{ readonly type: string; readonly text: string }>
    } | null
    readonly metricsToken: string | undefined

    /** Null: people sign in with a password only. */
    readonly federation: Federation | null
    readonly knownBrowsers: KnownBrowsers
    readonly writeAuditCsv: WriteAuditCsv
    /** The days of the agreements as a calendar file that points at `address`; null without any. */
    readonly writeCalendar: (agreements: readonly Agreement[], told: ToldReport, address: string) => string | null
    /** The one-time code that guards the first-run page; known to who can read the log. */
    readonly firstRunCode: string
    /** The report as files for other programs. */
    readonly exports: Exports
    /** The rows of a list that somebody brings: text, CSV or a workbook. */
    readonly readTable: (bytes: Buffer) => TableOrWhyNot
    /** The bytes of a PDF. @throws TooBusy, TooSlow */
    readonly writePdf: (document: PrintedDocument) => Promise<Uint8Array>
    /** The same of what may be printed once: nothing of it stays behind. @throws TooBusy, TooSlow */
    readonly writeSecretPdf: (document: SecretDocument) => Promise<Uint8Array>
    /** A slide that asks a group to take part, in SVG. */
    readonly drawCall: (call: ToldCall) => string
  }
