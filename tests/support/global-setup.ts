import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { createServerTemplate, type ServerTemplate } from './server-template.ts'

/** What each test file starts from: a database migrated once per run, on PGlite or, by TEST_DATABASE_URL, on a server. */
export type DatabaseTemplate = { readonly kind: 'embedded'; readonly folder: string } | ServerTemplate

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: DatabaseTemplate
  }
}

export const setup = async (project: TestProject) => {
  const adminUrl = process.env.TEST_DATABASE_URL
  process.stderr.write(
    `Database tests run on ${adminUrl ? 'PostgreSQL' : 'PGlite (set TEST_DATABASE_URL for PostgreSQL)'}.\n`,
  )
  if (adminUrl) {
    const { template, drop } = await createServerTemplate(adminUrl)
    project.provide('databaseTemplate', template)
    return drop
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-test-'))
  project.provide('databaseTemplate', { kind: 'embedded', folder })
  return () => rm(folder, { recursive: true })
}
