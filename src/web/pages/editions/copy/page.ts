import type { Request, Response } from 'express'
import { z } from 'zod'
import { editionNameSchema } from '../../../../application/scan/edition-schema.ts'
import { standardEdition } from '../../../../content/rubric.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { emptyForm, type Form, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { type EditionToRead, editionOfKey } from '../edition-of-path.ts'
import { inPlaceWords } from '../text-fields.ts'

const Copy = z.object({ name: editionNameSchema })

/** Makes an edition of the institution: a copy of the standard one, or the next version of an own one. */
export const editionCopyPage = (dependencies: Pick<WebDependencies, 'getEdition' | 'copyEdition'>) => ({
  async get(req: Request, res: Response) {
    const edition = await editionOfKey(dependencies, String(req.query.from ?? standardEdition.key), res)
    await show(res, edition, emptyForm({ name: edition.own?.name ?? '' }))
  },

  async post(req: Request, res: Response) {
    const edition = await editionOfKey(dependencies, String(req.body.from), res)
    const form = readForm(Copy, req.body)
    if (form.state !== 'complete') return show(res, edition, form)
    const editionId = await dependencies.copyEdition(actorOf(res.locals), edition.key, form.values.name)
    req.session.flash = 'copied'
    res.redirect(303, paths.edition.href({ editionId }))
  },
})

const show = (res: Response, { key, called }: EditionToRead, form: Form<unknown>) => {
  const { t } = res.locals
  const model = { title: t.editions.copy.title, called, from: key, form: inPlaceWords([], form, t) }
  return render(res, 'editions/copy', model, { status: form.state === 'invalid' ? 422 : 200 })
}
