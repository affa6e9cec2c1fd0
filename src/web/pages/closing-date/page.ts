import type { Request, Response } from 'express'
import { z } from 'zod'
import type { WebDependencies } from '../../dependencies.ts'
import { day } from '../../fields.ts'
import { invalidForm, inWords, readForm } from '../../form.ts'
import { actorOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { type ScanPageDependencies, showScan } from '../scan/page.ts'

const LaterDate = z.object({ closesOn: day('dateWrong') })

type Dependencies = Pick<WebDependencies, 'moveClosingDate'> & ScanPageDependencies

export const closingDatePage = (dependencies: Dependencies) => ({
  async post(req: Request, res: Response) {
    const { id: scanId } = scanOf(res)
    const words = res.locals.t.scan.form.errors
    const form = readForm(LaterDate, req.body)
    if (form.state !== 'complete') return showScan(dependencies, req, res, inWords(form, words))
    const result = await dependencies.moveClosingDate(actorOf(res.locals), scanId, form.values.closesOn)
    if (!result.ok && result.reason === 'not-later') {
      return showScan(dependencies, req, res, inWords(invalidForm(form.values, { closesOn: 'notLater' }), words))
    }
    req.session.flash = result.ok ? 'moved' : result.reason
    res.redirect(303, paths.scan.href({ scanId }))
  },
})
