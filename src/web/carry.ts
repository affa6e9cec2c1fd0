import type { Request, Response } from 'express'
import type { Outcome, PageInput } from './outcome.ts'
import { render } from './render.ts'
import { setCookie } from './set-cookie.ts'

/** What a page is asked by a request that came through Express. */
export const inputOf = (req: Request, res: Response): PageInput => ({
  method: req.method,
  params: req.params,
  query: req.query,
  body: req.body,
  language: res.locals.language,
})

/** Answers a request with the outcome of a page. @throws the error of a refusal, for the error handler */
export const carry = async (res: Response, outcome: Outcome): Promise<void> => {
  for (const cookie of outcome.cookies ?? []) res.append('Set-Cookie', setCookie(cookie))
  switch (outcome.kind) {
    case 'redirect':
      return res.redirect(303, outcome.to)
    case 'refusal':
      throw outcome.error
    case 'page':
      return render(res, outcome.view, outcome.model(), outcome)
  }
}
