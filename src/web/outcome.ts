import { NotFound } from '../domain/errors.ts'
import type { Language } from '../domain/scan/rubric.ts'
import type { Layout, Model } from './render.ts'
import type { CookieChange } from './set-cookie.ts'

/** What a page is asked, without the request that carried it. Everything in it is as the visitor sent it. */
export type PageInput = {
  readonly method: string
  /** The names of the address: `number` of `/factors/:number`. */
  readonly params: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  /** The fields of a posted form. */
  readonly body: unknown
  readonly language: Language
}

/** What a page answers, without the response that will carry it, so that a page can be tested without a server. */
export type Outcome = (ShownPage | Redirect | Refusal) & {
  readonly cookies?: readonly CookieChange[]
}

export type ShownPage = {
  readonly kind: 'page'
  readonly view: string
  /** Made when it is needed: a page that is kept needs none. */
  readonly model: () => Model
  readonly status: number
  readonly layout: Layout
  /** Set when the page is the same for everybody who asks for it at this place. */
  readonly sameFor?: SameFor
}

/**
 * What a page for everybody depends on besides its address and language. `place`: the settings that it was made from, as
 * an object that is another one when anything in it changes. `as`: in words, what else it says. Never somebody's answers.
 */
export type SameFor = { readonly place: object; readonly as: string }

export type Redirect = { readonly kind: 'redirect'; readonly to: string }

/** There is no page here. The error's meaning decides what the visitor reads. */
export type Refusal = { readonly kind: 'refusal'; readonly error: Error }

/** A page for visitors without an account. */
export const publicPage = (view: string, model: Model, status = 200): ShownPage => ({
  kind: 'page',
  view,
  model: () => model,
  status,
  layout: 'layout-public',
})

/** As `publicPage`, for a page that says nothing of who asks: no answer, no remark, no name, no fault in a form. */
export const pageForAll = (view: string, sameFor: SameFor, model: () => Model): ShownPage => ({
  kind: 'page',
  view,
  model,
  status: 200,
  layout: 'layout-public',
  sameFor,
})

/** Sends the browser on with a GET, after a good post or from a page that isn't for this state. */
export const redirect = (to: string): Redirect => ({ kind: 'redirect', to })

export const notFound = (what: string): Refusal => ({ kind: 'refusal', error: new NotFound(what) })
