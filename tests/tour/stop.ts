import type { Page } from 'playwright-core'
import type { Story } from './story.ts'

/** Who looks at a page: anyone, somebody with an account, or a respondent in the middle of the questionnaire. */
export type Visitor = (typeof VISITORS)[number]
export const VISITORS = [
  'anyone',
  'board',
  'facilitator',
  'newcomer',
  'everywhere',
  'talkative',
  'enrolled',
  'without-phone',
  'fresh',
  'seated',
  'halfway',
  'ready',
  'sent',
  'deepening',
  'deepened',
  'guessing',
  'guessed',
  'skipping',
] as const

/** One page in one state. Looking at it leaves the story as it was, so that it can be visited again. */
export type Stop = {
  /** Also the name of its picture. In kebab case. */
  readonly name: string
  readonly as: Visitor
  readonly at: (story: Story) => string
  /** What to do on the page first, without words in any language: send a faulty form, open a fold. */
  readonly does?: (page: Page, story: Story) => Promise<unknown>
  /** 200 when left out. */
  readonly status?: number
  /** Something on this page must be corrected, so its title begins with that. */
  readonly wrong?: true
}

/** Sends the form in the main part of the page, with these fields, by `name`. */
export const send =
  (fields: Readonly<Record<string, string>> = {}, button = 'main form button') =>
  async (page: Page) => {
    for (const [name, value] of Object.entries(fields)) await page.locator(`main [name="${name}"]`).first().fill(value)
    await Promise.all([page.waitForEvent('load'), page.locator(button).first().click()])
  }

/** A form that comes back with something to correct. */
export const faulty = (does: NonNullable<Stop['does']>) => ({ does, status: 422, wrong: true }) as const

export const unfold = (page: Page) => page.locator('main details').first().locator('summary').first().click()

/** Sends posts meanwhile to the site whose database is away. */
export const whileAway = (does: NonNullable<Stop['does']>) => ({
  status: 503,
  does: async (page: Page, story: Story) => {
    await page.route('**', async (route) => {
      const request = route.request()
      if (request.method() !== 'POST') return route.fallback()
      const response = await route.fetch({ url: request.url().replace(story.origin, story.away) })
      return route.fulfill({ response })
    })
    await does(page, story)
    await page.unrouteAll()
  },
})
