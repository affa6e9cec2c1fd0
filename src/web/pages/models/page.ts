import type { Request, RequestHandler } from 'express'
import { DRAFT_MARK, type ModelName, modelMarkdown, models } from '../../../content/models/models.ts'
import { NotFound } from '../../../domain/errors.ts'
import { fileName } from '../../file-name.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { forAnyone } from '../guide/page.ts'

/** Lists the model texts for the institution's privacy officer. Open to anyone, like the guides. */
export const listModels: RequestHandler = async (_req, res) => {
  const rows = Object.entries(models).map(([name, { title, lead }]) => ({
    href: paths.model.href({ name }),
    title,
    lead,
  }))
  await render(res, 'models/page', { title: res.locals.t.models.title, rows }, forAnyone(res))
}

export const modelPage: RequestHandler = async (req, res) => {
  const { name, model } = modelIn(req)
  const view = { title: res.locals.t.models.names[name], model, mark: DRAFT_MARK, file: paths.modelFile.href({ name }) }
  await render(res, 'models/model', view, forAnyone(res))
}

/** A model text as a file, to edit in a word processor. */
export const modelFile: RequestHandler = async (req, res) => {
  const { model } = modelIn(req)
  res.attachment(fileName([model.title], 'txt')).send(modelMarkdown(model))
}

/** The model text in the address. @throws NotFound */
const modelIn = ({ params }: Request) => {
  const name = String(params.name)
  if (!Object.hasOwn(models, name)) throw new NotFound('model text')
  return { name: name as ModelName, model: models[name as ModelName] }
}
