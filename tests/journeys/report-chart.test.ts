import { describe, expect, test } from 'vitest'
import { operatorIn } from '../../src/domain/account/actor.ts'
import type { InstitutionId } from '../../src/domain/ids.ts'
import { barriersOn, browserIsHere } from '../support/people/browser.ts'
import { signInOn, useBrowser } from '../support/people/in-a-browser.ts'
import { answerAndClose, FAR_APART } from '../support/stories/closed-scan.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { institutionWithPeople } from '../support/stories/office.ts'
import { exampleSettings } from '../support/stories/scenario.ts'

const TIME = { timeout: 240_000 }

describe.runIf(browserIsHere())('in a browser', () => {
  const site = useBrowser()

  test('the chart takes the place of the figure, shows counts, and leaves a group out', TIME, async () => {
    const { acts } = site
    const institutionId = (await institutionWithPeople(acts)) as InstitutionId
    const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings())
    await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
    await answerAndClose({ acts, institutionId, scanId }, FAR_APART)

    const still = await site.arrive({ javaScriptEnabled: false })
    await signInOn(still, 'bestuur@roc.example')
    await still.goto(`/scans/${scanId}/report`)
    expect(await still.getByRole('img').count()).toBe(7)
    expect(await still.locator('canvas, .switches').count()).toBe(0)

    const page = await site.arrive({ viewport: { width: 360, height: 740 } })
    await signInOn(page, 'bestuur@roc.example')
    await page.goto(`/scans/${scanId}/report`)
    const overview = page.locator('figure.overview')
    const canvas = overview.locator('canvas')
    await canvas.waitFor()
    expect(await overview.locator('.drawing').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('.drawing').filter({ visible: true }).count()).toBe(6)

    const said = overview.getByRole('status')
    await canvas.press('ArrowRight')
    expect(await said.textContent()).toBe(
      'Bestuur, 1 Koppeling met onderwijsdoelen. 1 Startend: 0 van 2. 2 In ontwikkeling: 0 van 2. 3 Verankerd: 2 van 2.',
    )
    await overview.getByRole('button', { name: 'Bestuur' }).click()
    await canvas.press('ArrowRight')
    expect(await said.textContent()).toMatch(/^Mediacoaches, 1 .* 1 Startend: 3 van 3\./)
    await overview.getByRole('button', { name: 'Wens' }).click()
    await canvas.press('ArrowRight')
    expect(await said.textContent()).toMatch(/^Mediacoaches, 1 .* 3 Verankerd: 3 van 3\.$/)
    expect(await overview.getByRole('button', { pressed: true }).allTextContents()).toEqual(['Wens', ' Mediacoaches'])
    expect(await barriersOn(page)).toEqual([])
    expect(site.complaints()).toEqual([])
  })
})
