import type { Request, Response } from 'express'
import { tellPrivacy } from '../../../content/tell-privacy.ts'
import { LEGAL_BASES } from '../../../domain/scan/privacy-terms.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../basis.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { type Form, inWords, readForm } from '../../form.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { privacyTermsForm, privacyTermsInput } from './form.ts'

type Dependencies = Pick<WebDependencies, 'changePrivacyTerms'>

/** The institution's part of a draft's privacy statement, above the current statement. */
export const privacyTermsPage = (dependencies: Dependencies) => {
  return {
    async get(_req: Request, res: Response) {
      const scan = scanOf(res)
      if (scan.status !== 'draft') return res.redirect(303, paths.scan.href({ scanId: scan.id }))
      await show(res, scan, startingForm(privacyTermsForm, privacyTermsInput(scan.privacy)))
    },

    async post(req: Request, res: Response) {
      const scan = scanOf(res)
      const form = readForm(privacyTermsForm, req.body)
      if (form.state !== 'complete') return show(res, scan, form)
      const current = privacyTermsInput(scan.privacy)
      if (overwrites(privacyTermsForm, req.body, current)) {
        return show(res, scan, changedMeanwhile(privacyTermsForm, req.body, current, 'officer'))
      }
      const result = await dependencies.changePrivacyTerms(actorOf(res.locals), scan.id, form.values)
      req.session.flash = result.ok ? 'privacy-changed' : result.reason
      res.redirect(303, paths.scan.href({ scanId: scan.id }))
    },
  }
}

const show = (res: Response, scan: Scan, form: Form<unknown>) => {
  const { t, language } = res.locals
  const model = {
    title: t.privacy.edit.title,
    scan,
    legalBases: LEGAL_BASES,
    told: tellPrivacy(scan, memberOf(res.locals).institution, language),
    form: inWords(form, t.privacy.edit.errors),
  }
  return render(res, 'privacy-terms/page', model, { status: form.state === 'invalid' ? 422 : 200 })
}
