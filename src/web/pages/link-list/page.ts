import type { Request, Response } from 'express'
import type { WebDependencies } from '../../dependencies.ts'
import { fileName } from '../../file-name.ts'
import { actorOf } from '../../middleware/current-member.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { type InvitingScan, whileInviting } from '../../while-inviting.ts'
import { nameOfGroup } from '../scan/view-model.ts'

type Dependencies = Pick<WebDependencies, 'readMailings' | 'sendsMail' | 'handOutLinks' | 'writeLinkList'>

/**
 * Where this installation sends no mail: a list of links to mail in another way. A warning first, then the list, once.
 */
export const linkListPage = (dependencies: Dependencies) => {
  const whereNoMail = (page: (found: InvitingScan, req: Request, res: Response) => unknown) =>
    whileInviting((found, req, res) =>
      dependencies.sendsMail
        ? res.redirect(303, paths.mailings.href({ scanId: found.scan.id }))
        : page(found, req, res),
    )
  return {
    get: whereNoMail((found, _req, res) => show(dependencies, found, res)),

    /** The response is the file itself. Its links are kept nowhere, and are never shown again. */
    post: whereNoMail(async (found, _req, res) => {
      const { scan } = found
      const handed = await dependencies.handOutLinks(actorOf(res.locals), scan.id)
      if (!handed.ok) return show(dependencies, found, res)
      const { t, language } = res.locals
      const names = new Map(
        scan.groups.map(({ key, label }) => [key, nameOfGroup({ key, label }, language, scan.coachTitle)]),
      )
      const links = handed.links.map((each) => ({ ...each, group: names.get(each.group) ?? each.group }))
      const file = dependencies.writeLinkList(links, language, language === 'nl' ? ';' : ',')
      res.attachment(fileName([scan.title, t.mailings.linkList.fileName], 'csv')).send(file)
    }),
  }
}

const show = async (
  { readMailings }: Dependencies,
  { institutionId, scan }: InvitingScan,
  res: Response,
): Promise<void> => {
  const { addressees } = await readMailings(institutionId, scan)
  const s = res.locals.t.mailings.linkList
  const count = addressees.invitation ?? 0
  await render(res, 'link-list/page', {
    title: s.title,
    scan,
    whyNot: scan.status === 'draft' ? s.notOpen : count === 0 ? s.nobody : '',
    count,
    links: { list: paths.mailings.href({ scanId: scan.id }), here: paths.linkList.href({ scanId: scan.id }) },
  })
}
