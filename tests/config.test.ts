import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { root } from '../src/root.ts'

const production = { NODE_ENV: 'production', SESSION_SECRET: 'x'.repeat(32), BASE_URL: 'https://scan.example.nl/' }

test('without any setting it serves this machine only, on the embedded database', () => {
  expect(readConfig({})).toMatchObject({
    production: false,
    host: '127.0.0.1',
    port: 3000,
    baseUrl: 'http://127.0.0.1:3000',
    database: { kind: 'embedded' },
    trustProxy: false,
    sessionSecret: undefined,
  })
})

test('a server, its owner, a proxy and the public address are taken over', () => {
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

test('without an owner of its own, the one address is used for migrating too', () => {
  const url = 'postgresql://app@db/bruggenscan'
  expect(readConfig({ DATABASE_URL: url }).database).toEqual({ kind: 'server', url, migrationUrl: url })
})

test.each([
  ['PORT', { PORT: 'abc' }],
  ['PORT', { PORT: '70000' }],
  ['BASE_URL', { BASE_URL: 'scan.example.nl' }],
  ['BASE_URL', { BASE_URL: 'ftp://scan.example.nl' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
  ['MIGRATION_DATABASE_URL', { MIGRATION_DATABASE_URL: 'postgres://owner@db/x' }],
  ['SESSION_SECRET', { SESSION_SECRET: 'short' }],
  ['TRUST_PROXY', { TRUST_PROXY: 'true' }],
  ['TRUST_PROXY', { TRUST_PROXY: 'a b; c' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['SESSION_SECRET', { ...production, SESSION_SECRET: '' }],
  ['BASE_URL', { ...production, BASE_URL: '' }],
])('a wrong or missing %s stops the start with a message that names it: %j', (name, environment) => {
  expect(() => readConfig(environment)).toThrow(name)
})

test('several faults are told at once', () => {
  expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[\s\S]*LOG_LEVEL/)
})

test('README explains every setting', async () => {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8')
  const source = await readFile(path.join(root, 'src/config.ts'), 'utf8')
  const settings = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? '')
  expect(settings.length).toBeGreaterThan(8)
  for (const name of settings) expect(readme).toContain(`\`${name}\``.replace('`NODE_ENV`', '`NODE_ENV=production`'))
})
