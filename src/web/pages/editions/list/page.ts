import type { Request, Response } from 'express'
import { capitalise } from '../../../../content/capitalise.ts'
import { calledEdition, editionName } from '../../../../content/editions.ts'
import { standardEdition } from '../../../../content/rubric.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { pageOfList } from '../../../page-of-list.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { stateOf } from '../state-of.ts'

/** The editions that a scan can use: the standard one, and the institution's own. */
export const editionListPage = ({
  listEditions,
  countListed,
}: Pick<WebDependencies, 'listEditions' | 'countListed'>) => ({
  async get(req: Request, res: Response) {
    const { t, language } = res.locals
    const { institutionId } = memberOf(res.locals)
    const pages = pageOfList(paths.editions.href({}), req.query.page, await countListed(institutionId, 'editions'))
    const own = await listEditions(institutionId, pages.part)
    await render(res, 'editions/list', {
      title: t.editions.title,
      flash: flashOnce(req, t.editions.flashes),
      standard: {
        name: capitalise(editionName(standardEdition.key, language)),
        href: paths.edition.href({ editionId: standardEdition.key }),
      },
      copyLink: `${paths.newEdition.href({})}?from=${standardEdition.key}`,
      pages,
      rows: own.map((edition) => ({
        name: calledEdition(edition, language),
        href: paths.edition.href({ editionId: edition.id }),
        state: t.editions.state[stateOf(edition)],
        usedBy: edition.usedBy.length > 0 ? t.editions.usedBy(edition.usedBy.map(({ title }) => title).join(', ')) : '',
      })),
    })
  },
})
