import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browserIsHere } from '../support/people/browser.ts'
import { signInOn, useBrowser } from '../support/people/in-a-browser.ts'
import { PASSWORD } from '../support/stories/office.ts'

const EMAIL = 'overzicht@roc.example'

const TITLES = [
  [
    'mediacoach',
    'decentraal: bij een college of team',
    ['raad geven over de didactiek van ict', 'helpen als de techniek hapert'],
  ],
  ['ICTO-coach', 'centraal', ['raad geven over de didactiek van ict', 'toepassingen beheren']],
  ['adviseur leren met ICT', 'centraal', ['helpen een visie te vormen', 'trends zien en erop inspelen']],
  ['onderwijsontwerper', 'allebei', ['een vak (her)ontwerpen met technologie']],
  ['vaandeldrager', 'decentraal: bij een college of team', ['docenten inspireren en op de hoogte brengen']],
] as const

/** What is in sight of one title: its name, place, description, a level, a role and its activities. */
const fillIn = async (page: Page, [title, place, activities]: (typeof TITLES)[number]) => {
  await page.getByLabel('Functietitel').fill(title)
  await page.getByLabel(place, { exact: true }).check()
  await page.getByLabel('er is er een die geldt').check()
  await page.getByLabel('operationeel: ict gebruiken').check()
  await page.getByRole('group', { name: 'coach: helpt docenten' }).getByLabel('hoofdzaak').check()
  for (const activity of activities) await page.getByLabel(activity).check()
  await page.getByRole('button', { name: 'Bewaren en volgende titel' }).click()
  await page.getByRole('heading', { name: 'Functietitel toevoegen' }).waitFor()
}

describe.runIf(browserIsHere())('in a browser', () => {
  const site = useBrowser()

  test('five titles take one form each, without a guide, in at most ten clicks a title', {
    timeout: 240_000,
  }, async () => {
    const facilitator = { email: EMAIL, name: 'overzicht', password: PASSWORD, roles: ['facilitator'] } as const
    const institutionId = await site.acts.createInstitution('ROC Overzicht', [facilitator])
    const page = await site.arrive()
    await signInOn(page, EMAIL)
    await page.setViewportSize({ width: 360, height: 740 })
    let clicks = 0
    await page.exposeFunction('clicked', () => void clicks++)
    await page.addInitScript(`addEventListener('pointerdown', () => clicked(), true)`)
    await page.getByRole('link', { name: 'Wie doet wat bij ons' }).click()
    await page.getByRole('link', { name: 'Functietitel toevoegen' }).click()
    for (const title of TITLES) await fillIn(page, title)
    const { titles } = await site.acts.getInventory(institutionId)
    expect(titles.map(({ workingTitle, activities }) => [workingTitle, activities.length])).toEqual(
      TITLES.map(([title, , activities]) => [title, activities.length]),
    )
    process.stdout.write(`five titles took ${clicks} clicks\n`)
    expect(clicks).toBeLessThanOrEqual(2 + 5 * 10)

    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(360)
    await page.getByRole('link', { name: 'Wie doet wat bij ons' }).first().click()
    await page.getByRole('link', { name: 'mediacoach (decentraal)' }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(site.complaints()).toEqual([])
  })
})
