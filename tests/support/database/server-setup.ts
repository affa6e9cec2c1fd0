import type { TestProject } from 'vitest/node'
import { makeLedgerFolder } from './ledger-folder.ts'
import { createServerTemplate } from './server-template.ts'

/** Gives the tests of this project a database on the server of TEST_DATABASE_URL, and prints which engine it is. */
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
