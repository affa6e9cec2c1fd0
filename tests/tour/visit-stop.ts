import { generateSync } from 'otplib'
import type { Browser, BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core'
import { BOARD, FACILITATOR } from '../../seeds/demo.ts'
import type { Language } from '../../src/domain/scan/rubric.ts'
import { blockOn, reportTrespasses } from '../support/people/browser.ts'
import { PASSWORD } from '../support/stories/office.ts'
import { LONG } from './long-story.ts'
import { type Stop, VISITORS, type Visitor } from './stop.ts'
import { EMPTY, ENROLLED, type Story } from './story.ts'

const ACCOUNTS: Partial<Record<Visitor, { readonly email: string; readonly password: string }>> = {
  board: BOARD,
  facilitator: FACILITATOR,
  newcomer: { email: EMPTY.email, password: PASSWORD },
  everywhere: { email: 'overal@leeg.example', password: BOARD.password },
  enrolled: ENROLLED,
  talkative: { email: LONG.email, password: PASSWORD },
}

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>

/** The cookies of each visitor's browser: a session or a seat. Made once, for all looks. */
export type Visitors = { readonly [visitor in Visitor]: StorageState }

export const visitorsOf = async (browser: Browser, story: Story): Promise<Visitors> => {
  const states: Partial<Record<Visitor, StorageState>> = {}
  for (const visitor of VISITORS) {
    const context = await browser.newContext({ baseURL: story.origin })
    const account = ACCOUNTS[visitor]
    const chair = visitor in story.chairs ? story.chairs[visitor as keyof Story['chairs']] : null
    if (account) await signIn(await context.newPage(), account, story)
    if (chair) await context.addCookies([{ name: 'seat', value: chair.key, url: story.origin + chair.code }])
    states[visitor] = await context.storageState()
    await context.close()
  }
  return states as Visitors
}

type Account = { readonly email: string; readonly password: string }

const signIn = async (page: Page, { email, password }: Account, { secondFactorSecret }: Story) => {
  await page.goto('/sign-in')
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(password)
  await page.locator('main button').click()
  await page.waitForURL(/\/(scans|institutions|enrolment|code)$/)
  if (page.url().endsWith('/enrolment')) await page.locator('form[action$="/grace"] button').click()
  if (page.url().endsWith('/code')) {
    await page.locator('#code').fill(generateSync({ secret: secondFactorSecret }))
    await page.locator('main button').click()
  }
  await page.waitForURL(/\/(scans|institutions)$/)
}

/** Visits stops in one language on one kind of screen, with one page for each visitor, opened when it is needed. */
export const look = (browser: Browser, story: Story, visitors: Visitors, language: Language, options = NORMAL) => {
  const pages = new Map<Visitor, Promise<Page>>()
  const trespasses: string[] = []
  const arrive = async (visitor: Visitor): Promise<Page> => {
    const { scripts = true, ...rest } = options
    const context = await browser.newContext({ baseURL: story.origin, storageState: visitors[visitor], ...rest })
    await context.addCookies([{ name: 'language', value: language, url: story.origin }])
    const page = await context.newPage()
    // Blocks scripts instead of switching them off, so that a test may still ask the page what it shows. Several looks pass
    // through one workshop at the same time, and its pages follow one another.
    await blockOn(page, [...(scripts ? [] : ['*.js']), '*/workshop/place'])
    await reportTrespasses(page, [story.origin, story.away], trespasses)
    return page
  }
  return {
    /** Goes to the stop and does what it asks. @throws Error when the status is not the stop's */
    async visit(stop: Stop): Promise<Visited> {
      const page = await (pages.get(stop.as) ?? pages.set(stop.as, arrive(stop.as)).get(stop.as))
      if (!page) throw new Error(`no page for ${stop.as}`)
      let answer: Response | null = null
      const keepAnswer = (response: Response) => {
        if (response.frame() === page.mainFrame() && response.request().isNavigationRequest()) answer = response
      }
      page.on('response', keepAnswer)
      await page.goto(stop.at(story))
      try {
        await stop.does?.(page, story)
      } catch (error) {
        throw new Error(`${stop.name}: it can't be done at ${page.url()}`, { cause: error })
      }
      page.off('response', keepAnswer)
      const status = (answer as Response | null)?.status()
      if (status !== (stop.status ?? 200)) throw new Error(`${stop.name}: status ${status} at ${page.url()}`)
      return { page, source: async () => (answer as Response | null)?.text() ?? '', trespasses: trespasses.splice(0) }
    },
    async leave() {
      for (const page of pages.values()) await (await page).context().close()
    },
  }
}

/** The page as it is, its source as the server sent it, and the forbidden things that it tried. */
export type Visited = {
  readonly page: Page
  readonly source: () => Promise<string>
  readonly trespasses: readonly string[]
}

export type Look = BrowserContextOptions & {
  /** False: no script runs. */
  readonly scripts?: boolean
}

const NORMAL: Look = {}
