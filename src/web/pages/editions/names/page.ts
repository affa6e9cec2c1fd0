import type { Request, Response } from 'express'
import { LONGEST } from '../../../../domain/scan/edition-limits.ts'
import { isFrozen } from '../../../../domain/scan/own-edition.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../../basis.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type Form, invalidForm, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { type EditionToRead, ownEditionOfPath } from '../edition-of-path.ts'
import { inPlaceWords, textFields } from '../text-fields.ts'
import { namesFields, namesForm, namesInput } from './form.ts'

/** Edits the names of an edition and of its levels. */
export const editionNamesPage = (dependencies: Pick<WebDependencies, 'getEdition' | 'rewordEdition'>) => {
  const editionOf = ownEditionOfPath(dependencies)
  return {
    async get(req: Request, res: Response) {
      const edition = await editionOf(req, res)
      if (isFrozen(edition.own)) return res.redirect(303, paths.edition.href({ editionId: edition.key }))
      await show(res, edition, startingForm(namesForm, namesInput(edition.own)))
    },

    async post(req: Request, res: Response) {
      const edition = await editionOf(req, res)
      const form = readForm(namesForm, req.body)
      if (form.state !== 'complete') return show(res, edition, form)
      const current = namesInput(edition.own)
      if (overwrites(namesForm, req.body, current)) {
        return show(res, edition, changedMeanwhile(namesForm, req.body, current, 'name'))
      }
      const result = await dependencies.rewordEdition(actorOf(res.locals), edition.own.id, form.values)
      if (!result.ok) return show(res, edition, invalidForm(req.body, { name: result.reason }))
      req.session.flash = 'reworded'
      res.redirect(303, paths.edition.href({ editionId: edition.key }))
    },
  }
}

const show = (res: Response, { key, called }: EditionToRead, form: Form<unknown>) => {
  const { t } = res.locals
  const fields = namesFields(t)
  const model = {
    title: t.editions.names.title,
    called,
    edition: paths.edition.href({ editionId: key }),
    action: paths.editionNames.href({ editionId: key }),
    form: inPlaceWords([...fields], form, t),
    fields: textFields(fields, form, t),
    longest: LONGEST.levelName,
  }
  return render(res, 'editions/names', model, { status: form.state === 'invalid' ? 422 : 200 })
}
