import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { browserIsHere } from '../support/people/browser.ts'
import { useBrowser } from '../support/people/in-a-browser.ts'
import { pdfText } from '../support/readers/pdf-text.ts'

const TIME = { timeout: 240_000 }

describe.runIf(browserIsHere())('before somebody has an account', () => {
  const site = useBrowser()

  test('the front page has the code first, and leads to the sample: report, PDF and questions', TIME, async () => {
    const page = await site.arrive({ viewport: { width: 390, height: 844 } })
    await page.goto('/')
    const bottoms = await Promise.all(
      ['#code', 'form button', 'a[href="/sign-in"]', '#sample', '.sample svg', 'a[href="/sample"]'].map(
        async (selector) => (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN,
      ),
    )
    expect(bottoms).toEqual([...bottoms].sort((one, other) => one - other))
    expect(bottoms[3]).toBeLessThan(844)
    expect(await page.getByRole('img').count()).toBe(1)
    expect(await page.locator('.sample > p:not(.to-read)').count()).toBe(3)

    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Het voorbeeld als pdf' }).click()
    const pdf = await download
    expect(pdf.suggestedFilename()).toMatch(/^roc-voorbeeld-verzonnen-voorbeeldrapport-.*\.pdf$/)
    expect((await pdfText(await readFile(await pdf.path()))).join(' ')).toContain('twee niveaus verder')

    await page.getByRole('link', { name: 'Lees het voorbeeldrapport' }).click()
    await page.getByText('zijn verzonnen.').waitFor()
    await page.locator('figure.overview canvas').waitFor()
    await page.getByRole('link', { name: 'Bekijk hoe een vraag eruitziet' }).click()
    for (let number = 1; number <= 6; number++) {
      await page.getByText(`Vraag ${number} van 6`).waitFor()
      await page.locator('#current-2').check()
      await page.locator('main form button').click()
    }
    expect(await page.locator('h1').textContent()).toBe('Voorbeeldrapport')
    expect(site.complaints()).toEqual([])
  })
})
