import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/**
 * True when there is a browser to journey in. Without one the journeys are skipped, and say so; in CI that is a failure.
 * @throws Error in CI
 */
export const browserIsHere = (): boolean => {
  if (existsSync(CHROMIUM)) return true
  const complaint = `No browser at ${CHROMIUM}: the journeys do NOT run. Install chromium, or set CHROMIUM to its path.`
  if (process.env.CI) throw new Error(complaint)
  process.stderr.write(`\n*** ${complaint} ***\n\n`)
  return false
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A page of somebody new, and all that a browser complains of while it is open. */
export type Visit = { readonly page: Page; readonly complaints: readonly string[] }

export const visit = async (browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`asked another origin: ${request.url()}`)
  })
  await page.exposeFunction('complain', (text: string) => void complaints.push(text))
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    complain('policy violated: ' + event.violatedDirective + ' ' + event.blockedURI))`)
  return { page, complaints }
}

/** What axe finds wrong on the page as it stands, by WCAG 2.2 at level A and AA, in a line each. */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}
