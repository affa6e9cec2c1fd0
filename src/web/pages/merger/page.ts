import type { Request, Response } from 'express'
import { z } from 'zod'
import { NotFound } from '../../../domain/errors.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../../domain/scan/stakeholder-group.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { printedLine } from '../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../form.ts'
import { actorOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { nameOfGroup } from '../scan/view-model.ts'

const Merger = z.object({ other: z.string('otherMissing'), label: printedLine(60, 'labelWrong') })

type Dependencies = Pick<WebDependencies, 'mergeGroups'>

/** Merges two groups of a draft, for a group that is too small for its threshold. */
export const mergerPage = (dependencies: Dependencies) => {
  const groupOf = (req: Request, res: Response) => {
    const scan = scanOf(res)
    const group = scan.groups.find(({ key }) => key === req.params.groupKey)
    if (!group || scan.status !== 'draft' || scan.groups.length < 2) throw new NotFound('group to merge')
    return { scan, group }
  }
  return {
    async get(req: Request, res: Response) {
      const { scan, group } = groupOf(req, res)
      await show(res, scan, group, emptyForm())
    },

    async post(req: Request, res: Response) {
      const { scan, group } = groupOf(req, res)
      const form = readForm(Merger, req.body)
      if (form.state !== 'complete') return show(res, scan, group, form)
      const { other, label } = form.values
      const result = await dependencies.mergeGroups(actorOf(res.locals), scan.id, { one: group.key, other, label })
      if (!result.ok && result.reason !== 'already-launched') {
        return show(res, scan, group, invalidForm(req.body, { [fieldOf(result.reason)]: result.reason }))
      }
      req.session.flash = result.ok ? 'merged' : result.reason
      res.redirect(303, paths.scan.href({ scanId: scan.id }))
    },
  }
}

/** The field that a refusal is about. */
const fieldOf = (reason: string) => (reason === 'name-taken' ? 'label' : 'other')

const show = (res: Response, scan: Scan, group: StakeholderGroup, form: Form<unknown>) => {
  const { t, language } = res.locals
  const name = nameOfGroup(group, language, scan.coachTitle)
  const others = scan.groups
    .filter((each) => each !== group)
    .map((each) => ({ key: each.key, name: nameOfGroup(each, language, scan.coachTitle) }))
  const model = {
    title: t.merger.title(name),
    scan,
    others,
    action: paths.merger.href({ scanId: scan.id, groupKey: group.key }),
    form: inWords(form, t.merger.errors),
  }
  return render(res, 'merger/page', model, { status: form.state === 'invalid' ? 422 : 200 })
}
