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
import type { Inventory } from '../domain/inventory/inventory.ts'
import type { InventoryRows } from '../domain/inventory/inventory-rows.ts'
import type { ListToRead, ReadOrWhyNot } from '../domain/inviting/read-list.ts'
import type { Report } from '../domain/report/report.ts'
import type { ScanRecord } from '../domain/report/scan-record.ts'
import type { CoachTitle, FactorKey, Language } from '../domain/scan/rubric.ts'
import type { KnownBrowsers } from './account/known-browser.ts'
import type { MailDependencies } from './mail-dependencies.ts'

/** Files for other programs, all made from a gated report. */
export type Exports = {
  /** With `;` the text begins with a byte order mark, which spreadsheets in Dutch need. */
  readonly csv: (report: Report, language: Language, separator: ';' | ',') => string
  readonly workbook: (report: Report, language: Language, agreements: readonly Agreement[]) => Promise<Buffer>
  readonly agreements: (
    report: Report,
    agreements: readonly Agreement[],
    language: Language,
    separator: ';' | ',',
  ) => string
  /** Settings, report and agreements in one file. */
  readonly record: (record: ScanRecord, language: Language) => string
  readonly analysis: (report: Report) => string
  /** Slides, in SVG; undefined for a factor that wasn't asked. */
  readonly overview: (told: ToldReport) => string
  readonly factor: (told: ToldReport, factor: FactorKey) => string | undefined
}

/** Writes lines of the audit log, in words, as separated values. */
type WriteAuditCsv = (
  lines: readonly { readonly when: string; readonly who: string; readonly what: string }[],
  heads: { readonly when: string; readonly who: string; readonly what: string },
  separator: ';' | ',',
) => string

/** A list to fill in: its name, the heads of its columns, and a row for each group. */
type SampleList = {
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What the metrics count of a request: of its address, only the route's template. */
export type ObservedRequest = {
  readonly method: string
  readonly route: string
  readonly status: string
  readonly seconds: number
}

/** All that the web layer needs, composed in `compose.ts`: functions, never a store or a database. */
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
    /** Runs the SQL of the session store, which writes its own queries. */
    readonly poolQuery: PoolQuery
    /** True when the database is unavailable, and the request itself is not at fault. */
    readonly isOutage: (error: unknown) => boolean
    /** Whether this process is ready for visitors. */
    readonly isReady: () => Promise<boolean>
    /** Null when no token is configured for them. */
    readonly metrics: {
      readonly observe: (request: ObservedRequest) => void
      readonly read: () => Promise<{ readonly type: string; readonly text: string }>
    } | null
    readonly metricsToken: string | undefined

    /** Null: people sign in with a password only. */
    readonly federation: Federation | null
    readonly knownBrowsers: KnownBrowsers
    readonly writeAuditCsv: WriteAuditCsv
    /** The dates of the agreements as a calendar file with a link to `address`. Null when no agreement has a date. */
    readonly writeCalendar: (agreements: readonly Agreement[], told: ToldReport, address: string) => string | null
    /** The one-time code that guards the first-run page. The log shows it to the operator. */
    readonly firstRunCode: string
    /** The report as files for other programs. */
    readonly exports: Exports
    /** The inventory as files for other programs, and its file read again. */
    readonly inventoryFiles: {
      /** `isNameless`: without the codes of rows. */
      readonly csv: (
        inventory: Inventory,
        coachTitle: CoachTitle,
        language: Language,
        separator: ';' | ',',
        isNameless: boolean,
      ) => string
      readonly json: (inventory: Inventory, institution: string) => string
      readonly read: (bytes: Buffer) => InventoryRows
    }
    /** A list to fill in, as a file. */
    readonly sampleList: {
      readonly csv: (sample: SampleList, separator: ';' | ',') => string
      readonly workbook: (sample: SampleList) => Promise<Buffer>
    }
    /** Reads an uploaded or pasted list of people: text, CSV or a workbook. @throws TooBusy */
    readonly readList: (list: ListToRead) => Promise<ReadOrWhyNot>
    /** The bytes of a PDF. @throws TooBusy, TooSlow */
    readonly writePdf: (document: PrintedDocument) => Promise<Uint8Array>
    /** As `writePdf`, for a document that may be printed only once: no copy is kept. @throws TooBusy, TooSlow */
    readonly writeSecretPdf: (document: SecretDocument) => Promise<Uint8Array>
    /** A slide in SVG that asks a group to take part. */
    readonly drawCall: (call: ToldCall) => string
  }
