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
  readonly model: Model
  readonly status: number
  readonly layout: Layout
}

export type Redirect = { readonly kind: 'redirect'; readonly to: string }

/** There is no page here. The error's meaning decides what the visitor reads. */
export type Refusal = { readonly kind: 'refusal'; readonly error: Error }

/** A page for visitors without an account. */
export const publicPage = (view: string, model: Model, status = 200): ShownPage => ({
  kind: 'page',
  view,
  model,
  status,
  layout: 'layout-public',
})

/** Sends the browser on with a GET, after a good post or from a page that isn't for this state. */
export const redirect = (to: string): Redirect => ({ kind: 'redirect', to })

export const notFound = (what: string): Refusal => ({ kind: 'refusal', error: new NotFound(what) })
