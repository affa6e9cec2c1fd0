import type { Request, Response } from 'express'
import { z } from 'zod'
import { dayOf } from '../../../domain/calendar.ts'
import { instantOf } from '../../../domain/time-of-day.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { closingTime, day } from '../../fields.ts'
import { flashOnce } from '../../flash.ts'
import { invalidForm, inWords, readForm } from '../../form.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { type ScanPageDependencies, showScan } from '../scan/page.ts'
import { laterClosingViewModel } from './view-model.ts'

const LaterClosing = z.object({ closesOn: day('dateWrong'), closesTime: closingTime('timeWrong') })

type Dependencies = Pick<WebDependencies, 'moveClosingTime' | 'readMailings' | 'sendsMail'> & ScanPageDependencies

/** Moves the closing time later; and after that, what remains to be done: to let people know, and to print again. */
export const closingTimePage = (dependencies: Dependencies) => ({
  async get(req: Request, res: Response) {
    const scan = scanOf(res)
    if (scan.status !== 'open' || scan.closingMovedAt === null) {
      return res.redirect(303, paths.scan.href({ scanId: scan.id }))
    }
    const { t, language } = res.locals
    const member = memberOf(res.locals)
    const overview = await dependencies.readMailings(member.institutionId, scan)
    await render(res, 'closing-time/page', {
      title: t.laterClosing.title,
      scan,
      ...laterClosingViewModel(scan, overview, { member, sendsMail: dependencies.sendsMail }, t, language),
      flash: flashOnce(req, { ...t.scan.flashes, ...t.laterClosing.flashes }),
    })
  },

  async post(req: Request, res: Response) {
    const scan = scanOf(res)
    const words = res.locals.t.scan.form.errors
    const form = readForm(LaterClosing, req.body)
    if (form.state !== 'complete') return showScan(dependencies, req, res, inWords(form, words))
    const { closesOn, closesTime } = form.values
    const closesAt = instantOf(closesOn, closesTime)
    const result = await dependencies.moveClosingTime(actorOf(res.locals), scan.id, closesAt)
    if (!result.ok && result.reason === 'not-later') {
      const field = closesOn === dayOf(scan.closesAt) ? 'closesTime' : 'closesOn'
      return showScan(dependencies, req, res, inWords(invalidForm(form.values, { [field]: 'notLater' }), words))
    }
    req.session.flash = result.ok ? 'moved' : result.reason
    res.redirect(303, paths.closingTime.href({ scanId: scan.id }))
  },
})
