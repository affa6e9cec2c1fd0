import type { TestProject } from 'vitest/node'
import { makeLedgerFolder } from './ledger-folder.ts'
import { createServerTemplate } from './server-template.ts'

/** The tests of this project get a database of the server of TEST_DATABASE_URL, and hear so. */
export const setup = async (project: TestProject) => {
  const adminUrl = process.env.TEST_DATABASE_URL ?? ''
  process.stderr.write(`The tests of '${project.name}' run on PostgreSQL.\n`)
  const { template, drop } = await createServerTemplate(adminUrl)
  project.provide('databaseTemplate', template)
  const removeLedger = await makeLedgerFolder()
  return async () => {
    await drop()
    await removeLedger()
  }
}
