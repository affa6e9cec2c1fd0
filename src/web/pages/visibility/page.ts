import type { Request, Response } from 'express'
import { z } from 'zod'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import { type StakeholderGroup, sheetsNeeded, type Visibility } from '../../../domain/scan/stakeholder-group.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../form.ts'
import { actorOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { nameOfGroup } from '../scan/view-model.ts'
import { THRESHOLDS, visibilityField, visibilityInput } from '../scan-draft/form.ts'

const Rules = z.object({ groups: z.record(z.string(), visibilityField, 'visibilityWrong') })

type Dependencies = Pick<WebDependencies, 'tightenVisibility'>

/** Sets a stricter visibility for a group of an open scan, for example when the group is smaller than expected. */
export const visibilityPage = (dependencies: Dependencies) => ({
  async get(_req: Request, res: Response) {
    const scan = scanOf(res)
    if (scan.status !== 'open') return res.redirect(303, paths.scan.href({ scanId: scan.id }))
    await show(res, scan, emptyForm())
  },

  async post(req: Request, res: Response) {
    const scan = scanOf(res)
    const form = readForm(Rules, req.body)
    if (form.state !== 'complete') return show(res, scan, form)
    const rules = new Map(Object.entries(form.values.groups))
    const result = await dependencies.tightenVisibility(actorOf(res.locals), scan.id, rules)
    if (!result.ok && result.reason === 'not-stricter') {
      return show(res, scan, invalidForm(req.body, { groups: result.reason }))
    }
    req.session.flash = result.ok ? 'tightened' : result.reason
    res.redirect(303, paths.scan.href({ scanId: scan.id }))
  },
})

const show = (res: Response, scan: Scan, form: Form<unknown>) => {
  const { t, language } = res.locals
  const rows = scan.groups.map((group) => ({
    field: `groups[${group.key}]`,
    name: nameOfGroup(group, language, scan.coachTitle),
    choices: choicesOf(group, t),
  }))
  const model = { title: t.visibility.title, scan, rows, form: inWords(form, t.visibility.errors) }
  return render(res, 'visibility/page', model, { status: form.state === 'invalid' ? 422 : 200 })
}

/** The current visibility, and all stricter ones. */
const choicesOf = ({ visibility }: StakeholderGroup, t: ScreenTexts) => {
  const stricter = THRESHOLDS.filter((threshold) => threshold > sheetsNeeded(visibility))
  const rules: readonly Visibility[] = [
    visibility,
    ...stricter.map((threshold) => ({ mode: 'protected' as const, threshold })),
  ]
  const { onRecord, protectedFrom } = t.scan.form
  return rules.map((rule) => ({
    value: visibilityInput(rule),
    text: rule.mode === 'on-record' ? onRecord : protectedFrom(rule.threshold),
  }))
}
