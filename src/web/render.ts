import type { Response } from 'express'

export type Model = Readonly<Record<string, unknown>>
export type Layout = 'layout' | 'layout-public' | 'layout-stage'

/**
 * Sends a view inside its layout. Views print with `<%= %>` only, and an unknown variable throws: a slip in a view model
 * is a red test and no blank page.
 */
export const render = async (
  res: Response,
  view: string,
  model: Model,
  { status = 200, layout = 'layout' as Layout } = {},
) => {
  const body = await renderView(res, view, model)
  const html = await renderView(res, layout, {
    title: model.title,
    wide: model.wide ?? false,
    owner: model.owner ?? '',
    stage: model.stage ?? null,
    body,
  })
  res.status(status).type('html').send(html)
}

/** The callback of res.render throws on a later tick in Express 5, out of reach of the error handler. */
const renderView = (res: Response, view: string, model: Model): Promise<string> =>
  new Promise((resolve, reject) => res.render(view, model, (error, html) => (error ? reject(error) : resolve(html))))
