import type { Request, Response } from 'express'
import { answerLinks } from '../../answering/answer-links.ts'
import type { Answering, Sitting } from '../../answering/sitting.ts'
import { showEnded } from './ended/page.ts'
import { lacksUnit } from './next-step.ts'

export type AnswerPage = (sitting: Sitting, req: Request, res: Response) => unknown

type AnsweringPage = (sitting: Answering, req: Request, res: Response) => unknown

/** A page with questions, for a seated respondent who hasn't sent the sheet. Others get the page of their own state. */
export const whileAnswering = (page: AnsweringPage): AnswerPage =>
  whileSeated((sitting, req, res) =>
    lacksUnit(sitting) ? res.redirect(303, answerLinks(sitting.address).unit) : page(sitting, req, res),
  )

/** As `whileAnswering`, but also opens while the unit is unknown. */
export const whileSeated =
  (page: AnsweringPage): AnswerPage =>
  (sitting, req, res) => {
    const { state } = sitting
    switch (state.kind) {
      case 'answering':
        return page({ ...sitting, state }, req, res)
      case 'arriving':
        return res.redirect(303, `${answerLinks(sitting.address).start}?lost`)
      case 'invited':
        return res.redirect(303, answerLinks(sitting.address).start)
      default:
        return showEnded(res, sitting, state.kind, { late: req.method === 'POST' })
    }
  }
