import type { Request, Response } from 'express'
import { tellSample } from '../../../content/sample/sample-report.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { readPastedCode } from '../../../domain/answering/pasted-code.ts'
import { createWrongCodeLimiter } from '../../answering/wrong-code-limiter.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../form.ts'
import { answerPaths, paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { panelFigure } from '../report/figures.ts'
import { TypedCode } from './form.ts'

export const frontPage = ({ findSeat }: Pick<WebDependencies, 'findSeat'>) => {
  const isSlowed = createWrongCodeLimiter()

  /** Refuses a wrong code, with the same page for a typed code and a followed link. */
  const refuse = async (req: Request, res: Response, typed: string) => {
    const slowed = await isSlowed(req.ip ?? '')
    const form = invalidForm({ code: typed }, { code: slowed ? 'slowed' : 'unknown' })
    return show(res, form, slowed ? 429 : 404)
  }

  return {
    get: (_req: Request, res: Response) => show(res, emptyForm({ code: '' }), 200, true),

    goTo: (_req: Request, res: Response) => res.redirect(303, paths.front.href({})),

    async post(req: Request, res: Response) {
      const form = readForm(TypedCode, req.body)
      if (form.state !== 'complete') return show(res, form, 422)
      const pasted = readPastedCode(form.values.code)
      if (!pasted || !(await findSeat(pasted.code))) return refuse(req, res, form.values.code)
      const { code, key } = pasted
      res.redirect(303, paths.answer.href({ code }) + (key === null ? '' : answerPaths.arrival.href({ key })))
    },

    refuseLink: (req: Request, res: Response) => refuse(req, res, ''),
  }
}

const show = <Values>(res: Response, form: Form<Values>, status: number, mayBeKept = false) => {
  const words = res.locals.t.answer.front
  const model = { title: words.title, form: inWords(form, words.problems), sample: sampleOf(res) }
  return render(res, 'front', model, { status, layout: 'layout-public', mayBeKept })
}

/** What a scan gives, in one picture: the last factor of the sample, about which its groups differ most. */
const sampleOf = ({ locals }: Response) => {
  const t: ScreenTexts = locals.t
  const told = tellSample(locals.language)
  const factor = told.factors.at(-1)
  if (!factor) throw new RangeError('a sample without factors')
  return {
    figure: panelFigure(told, factor).narrow,
    caption: t.sample.front.caption(factor.title, factor.finding.text),
  }
}
