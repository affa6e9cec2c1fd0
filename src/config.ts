import path from 'node:path'
import { z } from 'zod'
import { type MailConfig, officeOf } from './mail/mail-config.ts'

/** Everything that can be set, validated and frozen. Read once, at the edge; nothing else looks at the environment. */
export type Config = {
  readonly production: boolean
  readonly host: string
  readonly port: number
  /** Where people reach the app, without a trailing slash: links, cookies and the Origin check depend on it. */
  readonly baseUrl: string
  readonly database: DatabaseConfig
  /** Holds the embedded database, its lock, and the secret when none is set. */
  readonly dataDirectory: string
  /** Signs cookies and links; undefined means: generate one and keep it in the data folder. */
  readonly sessionSecret: string | undefined
  readonly trustProxy: string | number | false
  readonly logLevel: LogLevel
  readonly mail: MailConfig
}

export type DatabaseConfig =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'server'; readonly url: string; readonly migrationUrl: string }

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')

const Environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535, 'must be a port, 0 to 65535').default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be a full address, such as https://scan.example.nl' })
    .optional(),
  DATABASE_URL: postgresUrl.optional(),
  MIGRATION_DATABASE_URL: postgresUrl.optional(),
  DATA_DIR: z.string().min(1).default('data'),
  SESSION_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^(\d+|[\w.:/,\s]+)$/, 'must be a number of proxies, or a list of their addresses')
    .refine((value) => value !== 'true', 'must not be true: anyone could then forge an address')
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be like smtp://user:password@mail.example.nl:587' }).optional(),
  MAIL_FROM: z.email('must be one address, such as bruggenscan@example.nl').optional(),
  MAIL_PER_MINUTE: z.coerce.number('must be a number').int().min(1).max(100_000).default(30),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
})

/**
 * Turns the environment into a Config.
 * @throws Error naming every setting that is missing or wrong, one a line.
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
    dataDirectory,
    sessionSecret: set.SESSION_SECRET,
    trustProxy: trustProxy(set.TRUST_PROXY),
    logLevel: set.LOG_LEVEL,
    mail: {
      from: set.MAIL_FROM ?? 'bruggenscan@localhost',
      perMinute: set.MAIL_PER_MINUTE,
      office: officeOf(set.SMTP_URL, production, dataDirectory),
    },
  })
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
