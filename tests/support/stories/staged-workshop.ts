import type { BrowserContextOptions, Page } from 'playwright-core'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { ScanId } from '../../../src/domain/ids.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { launchBrowser, type Visit, visit } from '../people/browser.ts'
import { runApp } from '../servers/running-app.ts'
import { answerAndClose, FAR_APART } from './closed-scan.ts'
import { launchChecks } from './launch-checks.ts'
import { institutionWithPeople, PASSWORD } from './office.ts'
import { exampleSettings } from './scenario.ts'

/** A running app and a browser in which a facilitator leads workshops. */
export const stagedWorkshop = async () => {
  const running = await runApp()
  const browser = await launchBrowser()
  const acts = running.composed
  const institutionId = await institutionWithPeople(acts)
  const visits: Visit[] = []
  const workshopOf = (scanId: ScanId) => `/scans/${scanId}/workshop`
  return {
    acts,
    institutionId,
    workshopOf,
    sceneOf: (scanId: ScanId, scene: string) => `${workshopOf(scanId)}/topics/F1/${scene}`,
    /** The errors that the browsers reported so far. */
    complaints: () => visits.flatMap((each) => each.complaints),

    /** A closed scan: board at level 3, coaches at level 1, teachers hidden. F1, F2 and F3 are proposed. */
    async closedScan(title: string): Promise<ScanId> {
      const scanId = await acts.draftScan(
        operatorIn(institutionId),
        exampleSettings({ title, closesAt: lastMinuteOf('2099-12-18') }),
      )
      await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
      await answerAndClose({ acts, institutionId, scanId }, FAR_APART)
      return scanId
    },

    async signIn(options: BrowserContextOptions = {}, who: 'gesprek' | 'bestuur' = 'gesprek'): Promise<Page> {
      const arrived = await visit(browser, acts.baseUrl, { baseURL: acts.baseUrl, ...options })
      visits.push(arrived)
      const { page } = arrived
      await page.goto('/sign-in')
      await page.getByLabel('E-mailadres').fill(`${who}@roc.example`)
      await page.getByLabel('Wachtwoord').fill(PASSWORD)
      await page.getByRole('button', { name: 'Inloggen' }).click()
      await page.getByRole('heading', { name: 'Scans' }).waitFor()
      return page
    },

    async remove(): Promise<void> {
      await browser.close()
      await running.remove()
    },
  }
}
