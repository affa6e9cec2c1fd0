import path from 'node:path'
import { z } from 'zod'
import type { FederationSettings } from './application/account/federation-ports.ts'
import type { SecondFactorPolicy } from './domain/account/second-factor.ts'
import { hasReadableLogin, type MailConfig, officeOf } from './mail/mail-config.ts'

/** All settings, validated and frozen. Read once at the start; no other code reads the environment. */
export type Config = {
  readonly production: boolean
  readonly host: string
  readonly port: number
  /**
   * The address of the app for its users, without a trailing slash. Links, cookies and the Origin check depend on it.
   */
  readonly baseUrl: string
  readonly database: DatabaseConfig
  /** The database is on another machine, so that its clock can confirm ours. */
  readonly databaseHasOwnClock: boolean
  /** Something else than PostgreSQL's autovacuum clears the dead rows. */
  readonly deadRowsClearedElsewhere: boolean
  /** Holds the embedded database, its lock, and the secret when none is set. */
  readonly dataDirectory: string
  /**
   * Holds the ledger of what was closed and erased. Must be apart from the database, on a disk that a restore does not
   * replace.
   */
  readonly ledgerDirectory: string
  /** Signs cookies and links. Undefined: one is generated and kept in the data folder. */
  readonly sessionSecret: string | undefined
  readonly trustProxy: string | number | false
  readonly secondFactorPolicy: SecondFactorPolicy
  readonly logLevel: LogLevel
  /** Null: people sign in with a password only. */
  readonly federation: FederationSettings | null
  readonly mail: MailConfig
  /** The token that a request for the metrics must carry; undefined: there are no metrics. */
  readonly metricsToken: string | undefined
  /** For how long a stopping process still accepts requests, while `/ready` answers no. */
  readonly drainSeconds: number
}

/** This machine itself, where nobody can listen in: the only address that needs no https. */
const isLoopback = (address: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)

export type DatabaseConfig =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'server'; readonly url: string; readonly migrationUrl: string }

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')

const proxy = z.union([
  z.enum(['loopback', 'linklocal', 'uniquelocal']),
  z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]).refine((address) => !/\/0+$/.test(address)),
])

/**
 * The values that Express accepts: a number of proxies, or addresses, ranges or names of ranges. Any other value stops
 * the app.
 */
const namesProxies = (value: string): boolean =>
  value === 'false' || /^\d{1,3}$/.test(value) || value.split(/ *, */).every((each) => proxy.safeParse(each).success)

const ONE_ADDRESS = 'must be one address, such as bruggenscan@example.nl'

const Environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535, 'must be a port, 0 to 65535').default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be a full address, such as https://scan.example.nl' })
    .optional(),
  DATABASE_URL: postgresUrl.optional(),
  MIGRATION_DATABASE_URL: postgresUrl.optional(),
  DATABASE_HAS_OWN_CLOCK: z.enum(['true', 'false'], 'must be true or false').default('false'),
  DEAD_ROWS_CLEARED_ELSEWHERE: z.enum(['true', 'false'], 'must be true or false').default('false'),
  DATA_DIR: z.string().min(1).default('data'),
  LEDGER_DIR: z.string().min(1).optional(),
  SESSION_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  TRUST_PROXY: z
    .string()
    .refine((value) => value !== 'true', 'must not be true: anyone could then forge an address')
    .refine(namesProxies, 'must be a number of proxies, or a list of their addresses')
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be like smtp://user:password@mail.example.nl:587' })
    .refine(hasReadableLogin, 'must have each % in its user and password written as %25')
    .optional(),
  MAIL_FROM: z.email(ONE_ADDRESS).regex(/^[^-]/, ONE_ADDRESS).optional(),
  MAIL_PER_MINUTE: z.coerce.number('must be a number').int().min(1).max(100_000).default(30),
  SECOND_FACTOR: z.enum(['required', 'optional'], 'must be required or optional').default('required'),
  METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
  DRAIN_SECONDS: z.coerce.number('must be a number').int().min(0).max(60, 'must be at most 60').default(0),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be a full address, such as https://connect.surfconext.nl' })
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).max(40).default('SURFconext'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
})

/**
 * Turns the environment into a Config.
 * @throws Error that names every missing or wrong setting, one per line.
 */
export const readConfig = (environment: NodeJS.ProcessEnv): Config => {
  const parsed = Environment.safeParse(withoutEmptyValues(environment))
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
  const set = parsed.data
  const production = set.NODE_ENV === 'production'
  const missing = [
    production && !set.SESSION_SECRET && 'SESSION_SECRET is required in production: at least 32 random characters',
    production && !set.BASE_URL && 'BASE_URL is required in production: the address that people type',
    set.SMTP_URL && !set.MAIL_FROM && 'MAIL_FROM is required with SMTP_URL: the address that mail comes from',
    production && set.SECOND_FACTOR === 'optional' && 'SECOND_FACTOR must be required in production',
    isPartly(set) && 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set together, or not at all',
    set.OIDC_ISSUER?.startsWith('http:') && !isLoopback(set.OIDC_ISSUER) && 'OIDC_ISSUER must start with https://',
    set.MIGRATION_DATABASE_URL && !set.DATABASE_URL && 'MIGRATION_DATABASE_URL needs DATABASE_URL beside it',
  ].filter((line) => typeof line === 'string')
  if (missing.length > 0) throw new ConfigError(missing)

  const baseUrl = (set.BASE_URL ?? `http://${urlHost(set.HOST)}:${set.PORT}`).replace(/\/+$/, '')
  const dataDirectory = path.resolve(set.DATA_DIR)
  return Object.freeze({
    production,
    host: set.HOST,
    port: set.PORT,
    baseUrl,
    database: databaseConfig(set),
    databaseHasOwnClock: set.DATABASE_HAS_OWN_CLOCK === 'true',
    deadRowsClearedElsewhere: set.DEAD_ROWS_CLEARED_ELSEWHERE === 'true',
    dataDirectory,
    ledgerDirectory: path.resolve(set.LEDGER_DIR ?? path.join(dataDirectory, 'ledger')),
    sessionSecret: set.SESSION_SECRET,
    trustProxy: trustProxy(set.TRUST_PROXY),
    secondFactorPolicy: set.SECOND_FACTOR,
    logLevel: set.LOG_LEVEL,
    federation: federationConfig(set),
    metricsToken: set.METRICS_TOKEN,
    drainSeconds: set.DRAIN_SECONDS,
    mail: {
      from: set.MAIL_FROM ?? 'bruggenscan@localhost',
      perMinute: set.MAIL_PER_MINUTE,
      office: officeOf(set.SMTP_URL, production, dataDirectory),
    },
  })
}

const federationConfig = (set: z.infer<typeof Environment>): FederationSettings | null =>
  set.OIDC_ISSUER && set.OIDC_CLIENT_ID && set.OIDC_CLIENT_SECRET
    ? {
        issuer: set.OIDC_ISSUER,
        clientId: set.OIDC_CLIENT_ID,
        clientSecret: set.OIDC_CLIENT_SECRET,
        name: set.OIDC_NAME,
        overHttp: set.OIDC_ISSUER.startsWith('http:'),
      }
    : null

const isPartly = (set: z.infer<typeof Environment>): boolean => {
  const given = [set.OIDC_ISSUER, set.OIDC_CLIENT_ID, set.OIDC_CLIENT_SECRET].filter((each) => each !== undefined)
  return given.length > 0 && given.length < 3
}

class ConfigError extends Error {
  constructor(lines: readonly string[]) {
    super(`These settings need attention:\n${lines.map((line) => `  ${line}`).join('\n')}`)
  }
}

/** `PORT=` in a file of settings means: not set. */
const withoutEmptyValues = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))

const databaseConfig = (set: z.infer<typeof Environment>): DatabaseConfig =>
  set.DATABASE_URL
    ? { kind: 'server', url: set.DATABASE_URL, migrationUrl: set.MIGRATION_DATABASE_URL ?? set.DATABASE_URL }
    : { kind: 'embedded' }

const trustProxy = (value: string | undefined): Config['trustProxy'] => {
  if (value === undefined || value === '0' || value === 'false') return false
  return /^\d+$/.test(value) ? Number(value) : value
}

const urlHost = (host: string) => (host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host)
