import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { RunOptions } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const INSTALLED = '/usr/bin/chromium'
/** The same engine without the windows of a desktop: it starts fewer processes for each visitor. */
const INSTALLED_SHELL = '/usr/bin/chromium-headless-shell'

export const CHROMIUM = process.env.CHROMIUM ?? (existsSync(INSTALLED_SHELL) ? INSTALLED_SHELL : INSTALLED)

/**
 * True when a browser is installed for the journeys. Without one, the journeys are skipped and say so. In CI that
 * fails. @throws Error in CI
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

/** The page of a new visitor, and all errors that the browser reports while it is open. */
export type Visit = { readonly page: Page; readonly complaints: readonly string[] }

export const visit = async (browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await reportTrespasses(page, [origin], complaints)
  return { page, complaints }
}

/** Adds a line for each request to a foreign origin, and for each violation of the page's policy. */
export const reportTrespasses = async (page: Page, origins: readonly string[], complaints: string[]): Promise<void> => {
  page.on('request', (request) => {
    if (!origins.some((origin) => request.url().startsWith(`${origin}/`)))
      complaints.push(`asked another origin: ${request.url()}`)
  })
  await page.exposeFunction('complain', (text: string) => void complaints.push(text))
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    complain('policy violated: ' + event.violatedDirective + ' ' + event.blockedURI))`)
}

/**
 * Lets a page fetch nothing at addresses like these, in which `*` is anything. Unlike a route of Playwright it asks nobody, so
 * the browser keeps its cache and visits take two thirds of the time.
 */
export const blockOn = async (page: Page, addresses: readonly string[]): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setBlockedURLs', { urls: [...addresses] })
}

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules about colour only: for a look that differs from another one in its colours. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Puts axe into a page, where it has the name `axe`. A small copy: it is read again on every page. */
const AXE = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * The faults that axe finds on the page in its present state, by WCAG 2.2 at levels A and AA or by these rules, one per
 * line. Only these leave the browser: to carry everything that axe looked at out of it takes longer than the looking.
 */
export const barriersOn = async (page: Page, rules = ALL_RULES): Promise<readonly string[]> => {
  await page.evaluate(await AXE)
  const options: RunOptions = { runOnly: [...rules], resultTypes: ['violations'], preload: false }
  // No script runs in a sandboxed frame, so axe can't either.
  const looking = `axe.run({ exclude: ['iframe[sandbox]'] }, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`
  const faults = await page.evaluate<readonly string[]>(looking)
  return faults.map((fault) => `${page.url()} ${fault}`)
}
