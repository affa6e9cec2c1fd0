import { describe, expect, test } from 'vitest'
import { browserIsHere } from '../support/people/browser.ts'
import { launchOn, signInOn, useBrowser } from '../support/people/in-a-browser.ts'
import { teachers } from '../support/stories/mailing-scan.ts'
import { PASSWORD } from '../support/stories/office.ts'

const EMAIL = 'allebei@roc.example'

describe.runIf(browserIsHere())('in a browser', () => {
  const site = useBrowser()

  test('from signing in for the first time to invitations that are sent takes fourteen clicks', {
    timeout: 120_000,
  }, async () => {
    const both = { email: EMAIL, name: 'allebei', password: PASSWORD, roles: ['board', 'facilitator'] } as const
    await site.acts.createInstitution('ROC Weinig klikken', [both])
    const page = await site.arrive()
    let clicks = 0
    await page.exposeFunction('clicked', () => void clicks++)
    // A choice in a list is two clicks: one opens it.
    await page.addInitScript(`
      addEventListener('pointerdown', () => clicked(), true)
      addEventListener('change', ({ target }) => { if (target.localName === 'select') { clicked(); clicked() } }, true)
    `)

    await signInOn(page, EMAIL)
    await page.getByRole('link', { name: 'Nieuwe scan' }).click()
    await page.getByLabel('Naam van de scan').fill('Najaar')
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await page.getByRole('link', { name: 'Naar het starten' }).click()
    await launchOn(page)
    await page.getByText('De scan is gestart.').waitFor()

    expect(await page.locator('main h2').allTextContents()).toEqual([
      'Wat vraagt aandacht?',
      'Hoe ver zijn we?',
      'Mensen bereiken',
      'Bijsturen en afronden',
    ])
    expect(await page.locator('main details').getAttribute('open')).toBeNull()

    await page.getByRole('link', { name: 'Mensen uitnodigen' }).click()
    await page.getByLabel('Plak de adressen').fill(
      teachers(6)
        .map((address) => `${address};docenten`)
        .join('\n'),
    )
    await page.getByRole('button', { name: 'Lees de lijst' }).click()
    await page.getByRole('button', { name: 'Bewaar 6 adressen en schrijf de mail' }).click()
    await page.getByText('De adressen zijn bewaard.').waitFor()
    await page.getByRole('button', { name: 'Bewaar en bekijk de mail' }).click()
    await page.getByRole('link', { name: 'Verder naar het versturen' }).click()
    await page.getByRole('button', { name: 'Verstuur aan 6 mensen' }).click()
    await page.getByText('De mails gaan nu op weg.').waitFor()
    expect(clicks).toBe(14)
    expect(site.complaints()).toEqual([])
  })
})
