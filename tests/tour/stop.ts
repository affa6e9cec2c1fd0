import type { Page } from 'playwright-core'
import type { Story } from './story.ts'

/** Who looks at a page: nobody in particular, somebody with an account, or somebody in the middle of the questionnaire. */
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
] as const

/** One page in one state. Looking at it leaves the story as it was, so that anybody may come by again. */
export type Stop = {
  /** Of its picture, too: in kebab case. */
  readonly name: string
  readonly as: Visitor
  readonly at: (story: Story) => string
  /** What to do there first, in words of no language: a faulty form to send, a fold to open. */
  readonly does?: (page: Page, story: Story) => Promise<unknown>
  /** 200, unless told otherwise. */
  readonly status?: number
  /** Something is to be corrected here: the title says so first. */
  readonly wrong?: true
}

/** Sends the form in the middle of the page, with the fields that are named by their `name`. */
export const send =
  (fields: Readonly<Record<string, string>> = {}, button = 'main form button') =>
  async (page: Page) => {
    for (const [name, value] of Object.entries(fields)) await page.locator(`main [name="${name}"]`).first().fill(value)
    await Promise.all([page.waitForEvent('load'), page.locator(button).first().click()])
  }

/** A form that comes back with something to correct. */
export const faulty = (does: NonNullable<Stop['does']>) => ({ does, status: 422, wrong: true }) as const

export const unfold = (page: Page) => page.locator('main details').first().locator('summary').first().click()

/** What is posted meanwhile goes to the site whose database is away. */
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
