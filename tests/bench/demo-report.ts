import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { BOARD, seedDemo } from '../../seeds/demo.ts'
import { appCommand } from '../../src/cli/app-command.ts'
import { readConfig } from '../../src/config.ts'
import { tellDossier } from '../../src/content/tell-report.ts'
import type { ToldReport } from '../../src/content/told-report.ts'
import { start } from '../../src/start.ts'
import { freePort } from '../support/servers/free-port.ts'

export type DemoReport = {
  readonly told: ToldReport
  /** Opens the page of the report in a browser without a session. */
  readonly open: (page: Page) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts a server with the closed scan of the demo: the same report to print and to look at. */
export const startDemoReport = async (): Promise<DemoReport> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-bench-'))
  const { composed, address, stop } = await start(
    readConfig({ PORT: String(await freePort()), DATA_DIR: folder, LOG_LEVEL: 'silent', SECOND_FACTOR: 'optional' }),
    appCommand,
  )
  await seedDemo(composed)
  const board = await composed.signIn(BOARD.email, BOARD.password)
  const [member] = board.ok ? await composed.membershipsOf(board.accountId) : []
  if (!member) throw new Error('the demo has no board')
  const scan = (await composed.listScans(member.institutionId)).find(({ status }) => status === 'closed')
  if (!scan) throw new Error('the demo has no closed scan')
  return {
    told: tellDossier(await composed.getDossier(member.institutionId, scan.id), 'nl'),
    open: async (page) => {
      await page.goto(`${address}/sign-in`)
      await page.getByLabel('E-mailadres').fill(BOARD.email)
      await page.getByLabel('Wachtwoord').fill(BOARD.password)
      await page.getByRole('button', { name: 'Inloggen' }).click()
      await page.waitForURL(`${address}/scans`)
      await page.goto(`${address}/scans/${scan.id}/report`)
      await page.getByRole('heading', { level: 1, name: scan.title }).waitFor()
    },
    stop: async () => {
      await stop()
      await rm(folder, { recursive: true })
    },
  }
}
