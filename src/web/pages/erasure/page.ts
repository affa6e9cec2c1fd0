import type { Request, Response } from 'express'
import { z } from 'zod'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../form.ts'
import { actorOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

type Dependencies = Pick<WebDependencies, 'eraseScan'>

const Confirmation = z.object({ typed: z.string('titleWrong').max(500, 'titleWrong') })

/**
 * Erases a launched scan for good. Shows what is erased and what stays, and asks to type the title. Drafts are
 * discarded.
 */
export const erasurePage = (dependencies: Dependencies) => {
  const show = async (res: Response, scan: Scan, form: Form<unknown>) => {
    const s = res.locals.t.erasure
    const model = { title: s.title(scan.title), scan, form: inWords(form, s.errors) }
    await render(res, 'erasure/page', model, { status: form.state === 'invalid' ? 422 : 200 })
  }

  return {
    async get(_req: Request, res: Response) {
      const scan = scanOf(res)
      if (scan.status === 'draft') return res.redirect(303, paths.deletion.href({ scanId: scan.id }))
      await show(res, scan, emptyForm())
    },

    async post(req: Request, res: Response) {
      const scan = scanOf(res)
      if (scan.status === 'draft') return res.redirect(303, paths.deletion.href({ scanId: scan.id }))
      const form = readForm(Confirmation, req.body)
      if (form.state !== 'complete') return show(res, scan, form)
      if (!sameTitle(form.values.typed, scan.title)) {
        return show(res, scan, invalidForm(form.values, { typed: 'titleWrong' }))
      }
      const receipt = await dependencies.eraseScan(actorOf(res.locals), scan.id)
      // The session may hold trial answers or an unhandled form of this scan too.
      delete req.session.trials
      delete req.session.resume
      if (!receipt) return res.redirect(303, paths.scans.href({}))
      req.session.flash = 'erased'
      res.redirect(303, paths.receipt.href({ receiptId: receipt.id }))
    },
  }
}

/** Whether two titles are equal apart from capitals and spaces. */
const sameTitle = (typed: string, title: string): boolean => plain(typed) === plain(title)

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
