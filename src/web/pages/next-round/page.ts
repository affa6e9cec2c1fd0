import type { Request, Response } from 'express'
import { z } from 'zod'
import type { WebDependencies } from '../../dependencies.ts'
import { printedLine } from '../../fields.ts'
import { emptyForm, type Form, inWords, readForm } from '../../form.ts'
import { actorOf } from '../../middleware/current-member.ts'
import { closedScanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

const LONGEST_TITLE = 120
const Round = z.object({ title: printedLine(LONGEST_TITLE, 'invalid') })

type Dependencies = Pick<WebDependencies, 'startNextRound'>

/** Starts the next round of a closed scan: a draft with the same settings. */
export const nextRoundPage = (dependencies: Dependencies) => {
  const show = async (res: Response, form: Form<unknown> | null) => {
    const scan = closedScanOf(res)
    const { next } = res.locals.t.round
    const shown = form ?? emptyForm({ title: next.suggested(scan.title).slice(0, LONGEST_TITLE) })
    const spoken = inWords(shown, next.errors)
    await render(res, 'next-round/page', { title: next.title, scan, form: spoken }, { status: form ? 422 : 200 })
  }

  return {
    get: (_req: Request, res: Response) => show(res, null),

    async post(req: Request, res: Response) {
      const scan = closedScanOf(res)
      const form = readForm(Round, req.body)
      if (form.state !== 'complete') return show(res, form)
      const result = await dependencies.startNextRound(actorOf(res.locals), scan.id, form.values.title)
      res.redirect(303, paths.draft.href({ scanId: result.ok ? result.scanId : scan.id }))
    },
  }
}
