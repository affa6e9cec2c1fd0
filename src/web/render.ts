import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Response } from 'express'
import type { ScreenTexts } from '../content/screen-texts.ts'
import type { PageOfList } from './page-of-list.ts'
import { sectionsOf } from './sections.ts'

export type Model = Readonly<Record<string, unknown>>
export type Layout = 'layout' | 'layout-public' | 'layout-stage'

/**
 * Sends a view inside its layout. Views print with `<%= %>` only, and an unknown variable throws, so that a mistake in
 * a view model fails a test instead of leaving a blank.
 */
export const render = async (
  res: Response,
  view: string,
  model: Model,
  { status = 200, layout = 'layout' as Layout, mayBeKept = false } = {},
) => {
  const body = await renderView(res, view, model)
  const html = await renderView(res, layout, layoutModel(model, body, res.locals, res.req.baseUrl + res.req.path))
  if (mayBeKept) keep(res, html)
  res.status(status).type('html').send(compressed(res, html))
}

/** What a layout shows around the `body` of a page at `address`. */
export const layoutModel = (
  model: Model,
  body: string,
  { member, t }: Pick<Express.Locals, 'member' | 't'>,
  address: string,
): Model => ({
  title: titleOf(model, t),
  wide: model.wide ?? false,
  owner: model.owner ?? '',
  privacy: model.privacy ?? '',
  stage: model.stage ?? null,
  sections: member ? sectionsOf(member, address, t) : [],
  body,
})

/**
 * Lets a browser keep a page that is the same for everybody. The browser asks each time whether it is still current.
 */
const keep = (res: Response, html: string) => {
  res.set('Cache-Control', 'private, no-cache')
  res.set('ETag', `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 16)}"`)
}

/**
 * In characters. The app's middleware compresses larger pages on another thread. For pages within these bounds, that
 * costs more than compressing them here.
 */
const COMPRESSED_HERE = { from: 1000, to: 30_000 }

export const isCompressedHere = ({ length }: string): boolean =>
  length >= COMPRESSED_HERE.from && length <= COMPRESSED_HERE.to

const compressed = (res: Response, html: string): string | Buffer => {
  res.vary('Accept-Encoding')
  if (!isCompressedHere(html) || !res.req.acceptsEncodings('gzip')) return html
  res.set('Content-Encoding', 'gzip')
  return gzipSync(html)
}

/**
 * The title, with the page number of a long list after it, and before it that the form has errors (for screen readers).
 */
const titleOf = (model: Model, t: ScreenTexts): string => {
  const { number = 1, last = 1 } = (model.pages ?? {}) as Partial<PageOfList>
  const title = last > 1 ? `${model.title}, ${t.pages.at(number, last)}` : String(model.title)
  return hasErrors(model) ? t.errors.inTitle(title) : title
}

const hasErrors = ({ form }: Model): boolean =>
  typeof form === 'object' && form !== null && 'errors' in form && Object.keys(form.errors as object).length > 0

/** The callback of res.render throws on a later tick in Express 5, out of reach of the error handler. */
const renderView = (res: Response, view: string, model: Model): Promise<string> =>
  new Promise((resolve, reject) => res.render(view, model, (error, html) => (error ? reject(error) : resolve(html))))
