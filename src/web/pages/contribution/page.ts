import type { Request, Response } from 'express'
import { z } from 'zod'
import { standardFactorsIn } from '../../../content/editions.ts'
import { formatDay } from '../../../content/format-day.ts'
import { dayOf } from '../../../domain/calendar.ts'
import { changedThisPeriod, contributionOf, nextFixedDay } from '../../../domain/mirror/contribution.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { flashOnce } from '../../flash.ts'
import { emptyForm, type Form, inWords, readForm } from '../../form.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { closedScanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { standLines } from '../mirror/stand-lines.ts'
import { recordRows } from './record-rows.ts'

type Dependencies = Pick<WebDependencies, 'contributeToMirror' | 'getMirror' | 'getReport' | 'now'>

const ContributionForm = z.object({ agreed: z.literal('yes', 'notAgreed') })

/** Shows the board exactly what it would contribute to the mirror, and contributes it after a tick. */
export const contributionPage = (dependencies: Dependencies) => {
  const show = async (req: Request, res: Response, form: Form<unknown>) => {
    const { t, language } = res.locals
    const scan = closedScanOf(res)
    const { institutionId } = memberOf(res.locals)
    const report = await dependencies.getReport(institutionId, scan.id)
    const mirror = await dependencies.getMirror(institutionId)
    const { own, isFull, lastChangedOn } = mirror
    const contribution = contributionOf(report, standardFactorsIn(report.edition))
    const today = dayOf(dependencies.now())
    const next = formatDay(nextFixedDay(today), language)
    const { refused } = t.contribution
    const whyNot = () => {
      if (contribution === null) return refused['nothing-compared'](scan.coachTitle.plural)
      if (changedThisPeriod(lastChangedOn, today)) return refused['changed-this-period'](next)
      return isFull ? refused['mirror-full'] : ''
    }
    const model = {
      title: t.contribution.title,
      scan,
      stand: standLines(mirror, today, t, language),
      present: own && t.contribution.present(own.schoolYear),
      record: contribution && {
        ...recordRows(contribution, report, language),
        schoolYear: contribution.schoolYear,
        lead: t.contribution.record.lead(scan.coachTitle.plural),
      },
      whyNot: whyNot(),
      flash: flashOnce(req, t.contribution.flashes),
      form: inWords(form, t.contribution.errors),
    }
    await render(res, 'contribution/page', model, { status: form.state === 'invalid' ? 422 : 200 })
  }

  return {
    get: (req: Request, res: Response) => show(req, res, emptyForm()),

    async post(req: Request, res: Response) {
      const { id: scanId } = closedScanOf(res)
      const form = readForm(ContributionForm, req.body)
      if (form.state !== 'complete') return show(req, res, form)
      const result = await dependencies.contributeToMirror(actorOf(res.locals), scanId)
      if (result.ok) req.session.flash = 'contributed'
      // Refused, in another window or on another day: the page says why.
      res.redirect(303, paths.contribution.href({ scanId }))
    },
  }
}
