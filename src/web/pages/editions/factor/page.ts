import type { Request, Response } from 'express'
import { NotFound } from '../../../../domain/errors.ts'
import { isFrozen } from '../../../../domain/scan/own-edition.ts'
import type { FactorKey } from '../../../../domain/scan/rubric.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../../basis.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type Form, invalidForm, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { type EditionToRead, ownEditionOfPath } from '../edition-of-path.ts'
import { inPlaceWords, textFields } from '../text-fields.ts'
import { factorFields, factorForm, factorInput } from './form.ts'

/** Edits the words of one factor, with the languages side by side. */
export const editionFactorPage = (dependencies: Pick<WebDependencies, 'getEdition' | 'rewordEdition'>) => {
  const stepOf = async (req: Request, res: Response) => {
    const edition = await ownEditionOfPath(dependencies)(req, res)
    return { edition, ...placeOf(edition, String(req.params.number)) }
  }

  return {
    async get(req: Request, res: Response) {
      const { edition, factor, number } = await stepOf(req, res)
      if (isFrozen(edition.own)) return res.redirect(303, paths.edition.href({ editionId: edition.key }))
      await show(res, edition, number, startingForm(factorForm(factor), factorInput(edition.own, factor)))
    },

    async post(req: Request, res: Response) {
      const { edition, factor, number } = await stepOf(req, res)
      const schema = factorForm(factor)
      const form = readForm(schema, req.body)
      if (form.state !== 'complete') return show(res, edition, number, form)
      const current = factorInput(edition.own, factor)
      if (overwrites(schema, req.body, current)) {
        return show(res, edition, number, changedMeanwhile(schema, req.body, current, 'nl[title]'))
      }
      const result = await dependencies.rewordEdition(actorOf(res.locals), edition.own.id, form.values)
      if (!result.ok) return show(res, edition, number, invalidForm(req.body, { 'nl[title]': result.reason }))
      const goesOn = req.body.next !== undefined && number < factorCount(edition)
      if (!goesOn) req.session.flash = 'reworded'
      const at = { editionId: edition.key }
      res.redirect(303, goesOn ? paths.editionFactor.href({ ...at, number: number + 1 }) : paths.edition.href(at))
    },
  }
}

const factorCount = ({ texts }: EditionToRead): number => texts.nl.factors.length

/** The factor in the address, counted from 1. @throws NotFound */
const placeOf = ({ texts }: EditionToRead, typed: string): { readonly factor: FactorKey; readonly number: number } => {
  const index = texts.nl.factors.findIndex((_, position) => String(position + 1) === typed)
  const factor = texts.nl.factors[index]
  if (!factor) throw new NotFound('factor')
  return { factor: factor.key, number: index + 1 }
}

const show = (res: Response, edition: EditionToRead, number: number, form: Form<unknown>) => {
  const { t } = res.locals
  const fields = factorFields(t)
  const model = {
    title: t.editions.factor.title(number),
    wide: true,
    called: edition.called,
    edition: paths.edition.href({ editionId: edition.key }),
    action: paths.editionFactor.href({ editionId: edition.key, number }),
    isLast: number === factorCount(edition),
    form: inPlaceWords(fields, form, t),
    fields: textFields(fields, form, t),
  }
  return render(res, 'editions/factor', model, { status: form.state === 'invalid' ? 422 : 200 })
}
