import { whileAnswering } from '../../../answering/while-answering.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import { render } from '../../../render.ts'
import { handoutsViewModel } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'readHandouts'>

/** The handouts for each group, with the purpose of each. */
export const handoutsPage = (dependencies: Dependencies) => ({
  get: whileAnswering(async ({ institutionId, scan }, req, res) => {
    const { t, language } = res.locals
    const model = {
      title: t.handouts.title,
      scan,
      ...handoutsViewModel(scan, await dependencies.readHandouts(institutionId, scan.id), language),
      flash: flashOnce(req, t.handouts.flashes),
    }
    await render(res, 'handouts/list', model)
  }),
})
