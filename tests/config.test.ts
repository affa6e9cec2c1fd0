import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { root } from '../src/root.ts'
import { anyTypedText } from './support/arbitrary/any-typed-text.ts'
import { mutatedText } from './support/arbitrary/mutated.ts'

const production = { NODE_ENV: 'production', SESSION_SECRET: 'x'.repeat(32), BASE_URL: 'https://scan.example.nl/' }

test('without any setting the app serves only this machine, on the embedded database', () => {
  expect(readConfig({})).toMatchObject({
    production: false,
    host: '127.0.0.1',
    port: 3000,
    baseUrl: 'http://127.0.0.1:3000',
    database: { kind: 'embedded' },
    trustProxy: false,
    secondFactorPolicy: 'required',
    sessionSecret: undefined,
  })
})

test('the configuration holds the server, its owner, the proxy and the public address as set', () => {
  const url = 'postgres://app@db/bruggenscan'
  const config = readConfig({
    ...production,
    DATABASE_URL: url,
    MIGRATION_DATABASE_URL: `${url}?owner`,
    TRUST_PROXY: '1',
  })
  expect(config).toMatchObject({
    baseUrl: 'https://scan.example.nl',
    database: { kind: 'server', url, migrationUrl: `${url}?owner` },
    trustProxy: 1,
  })
  expect(Object.isFrozen(config)).toBe(true)
})

test('without an owner’s address, migrations use the same address as the app', () => {
  const url = 'postgresql://app@db/bruggenscan'
  expect(readConfig({ DATABASE_URL: url }).database).toEqual({ kind: 'server', url, migrationUrl: url })
})

test('mail goes to a server; without one it goes to a folder in development, and nowhere in production', () => {
  const server = { SMTP_URL: 'smtp://us%40roc.nl:p%3Ass@mail.example', MAIL_FROM: 'scan@mail.example' }
  expect(readConfig({ ...server, MAIL_PER_MINUTE: '90' }).mail).toEqual({
    from: 'scan@mail.example',
    perMinute: 90,
    office: {
      kind: 'server',
      server: { host: 'mail.example', port: 587, secure: false, login: { user: 'us@roc.nl', password: 'p:ss' } },
    },
  })
  const secure = { host: '::1', port: 465, secure: true, login: null }
  expect(readConfig({ ...server, SMTP_URL: 'smtps://[::1]' }).mail.office).toEqual({ kind: 'server', server: secure })
  expect(readConfig({ DATA_DIR: '/d' }).mail.office).toEqual({ kind: 'folder', folder: '/d/mail' })
  expect(readConfig(production).mail).toMatchObject({ perMinute: 30, office: { kind: 'none' } })
})

test.each([
  ['SMTP_URL', { SMTP_URL: 'mail.example:25', MAIL_FROM: 'a@b.nl' }],
  ['SMTP_URL', { SMTP_URL: 'http://mail.example', MAIL_FROM: 'a@b.nl' }],
  ['SMTP_URL', { SMTP_URL: 'smtp://us:50%@mail.example', MAIL_FROM: 'a@b.nl' }],
  ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example' }],
  ['MAIL_FROM', { MAIL_FROM: 'ROC <a@b.nl>' }],
  ['MAIL_FROM', { MAIL_FROM: '-oQ@b.nl' }],
  ['MAIL_PER_MINUTE', { MAIL_PER_MINUTE: '0' }],
  ['PORT', { PORT: 'abc' }],
  ['PORT', { PORT: '70000' }],
  ['BASE_URL', { BASE_URL: 'scan.example.nl' }],
  ['BASE_URL', { BASE_URL: 'ftp://scan.example.nl' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
  ['MIGRATION_DATABASE_URL', { MIGRATION_DATABASE_URL: 'postgres://owner@db/x' }],
  ['SESSION_SECRET', { SESSION_SECRET: 'short' }],
  ['TRUST_PROXY', { TRUST_PROXY: 'true' }],
  ['TRUST_PROXY', { TRUST_PROXY: 'a b; c' }],
  ['TRUST_PROXY', { TRUST_PROXY: 'abc' }],
  ['TRUST_PROXY', { TRUST_PROXY: '10.0.0' }],
  ['TRUST_PROXY', { TRUST_PROXY: '10.0.0.0/0' }],
  ['TRUST_PROXY', { TRUST_PROXY: '::1, ' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['SECOND_FACTOR', { SECOND_FACTOR: 'sometimes' }],
  ['SECOND_FACTOR', { ...production, SECOND_FACTOR: 'optional' }],
  ['SESSION_SECRET', { ...production, SESSION_SECRET: '' }],
  ['BASE_URL', { ...production, BASE_URL: '' }],
])('a wrong or missing %s stops the start with a message that names it: %j', (name, environment) => {
  expect(() => readConfig(environment)).toThrow(name)
})

test('several faults are reported at once', () => {
  expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[\s\S]*LOG_LEVEL/)
})

test('README explains every setting', async () => {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8')
  const source = await readFile(path.join(root, 'src/config.ts'), 'utf8')
  const settings = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? '')
  expect(settings.length).toBeGreaterThan(8)
  for (const name of settings) expect(readme).toContain(`\`${name}\``.replace('`NODE_ENV`', '`NODE_ENV=production`'))
})

test('any settings give a complete configuration, or a message that names the faulty settings', () => {
  const valid = {
    ...{ PORT: '3000', HOST: '::1', BASE_URL: 'https://scan.example.nl/', TRUST_PROXY: 'loopback, 10.0.0.0/8' },
    ...{ DATABASE_URL: 'postgres://app@db/x', MIGRATION_DATABASE_URL: 'postgres://owner@db/x', LOG_LEVEL: 'info' },
    ...{ SMTP_URL: 'smtp://us%40roc.nl:p%3Ass@mail.example:25', MAIL_FROM: 'scan@mail.example', MAIL_PER_MINUTE: '30' },
    ...{ OIDC_ISSUER: 'https://connect.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b', OIDC_NAME: 'SURF' },
    ...{ DRAIN_SECONDS: '5', METRICS_TOKEN: 'x'.repeat(16), SESSION_SECRET: 'x'.repeat(32), NODE_ENV: 'production' },
  }
  const settings = Object.entries(valid).map(([name, value]) => {
    const often = { arbitrary: fc.constant(value), weight: 12 }
    return [name, fc.oneof(often, mutatedText(value), anyTypedText, fc.constant(undefined))] as const
  })
  fc.assert(
    fc.property(fc.record(Object.fromEntries(settings)), (environment) => {
      try {
        const { port, baseUrl, mail, drainSeconds } = readConfig(environment)
        expect(port).toBeLessThanOrEqual(65_535)
        expect(URL.canParse(baseUrl)).toBe(true)
        expect(mail.from).toMatch(/^[^\s<>]+@[^\s<>]+$/)
        expect(drainSeconds).toBeLessThanOrEqual(60)
      } catch (error) {
        expect(String(error)).toMatch(
          /^Error: These settings need attention:(\n {2}[A-Z_]+(, [A-Z_]+ and [A-Z_]+)? .+)+$/,
        )
      }
    }),
    { numRuns: 500 },
  )
})
