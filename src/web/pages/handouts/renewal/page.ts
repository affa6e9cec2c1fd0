import { groupName } from '../../../../content/group-name.ts'
import { whileAnswering } from '../../../answering/while-answering.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { groupOfPath } from '../group-of-path.ts'

type Dependencies = Pick<WebDependencies, 'renewCode'>

/** Replaces the link and code of a group, after a confirmation, because prints with the old ones become useless. */
export const linkRenewalPage = (dependencies: Dependencies) => ({
  get: whileAnswering(async ({ scan }, req, res) => {
    const { t, language } = res.locals
    const group = groupOfPath(scan, req)
    const { label } = groupName(group, language, scan.coachTitle)
    const action = paths.linkRenewal.href({ scanId: scan.id, groupKey: group.key })
    await render(res, 'handouts/renewal', { title: t.handouts.renew.title(label), scan, action })
  }),

  post: whileAnswering(async ({ scan }, req, res) => {
    const renewed = await dependencies.renewCode(actorOf(res.locals), scan.id, groupOfPath(scan, req).key)
    req.session.flash = renewed.ok ? 'renewed' : renewed.reason
    res.redirect(303, (renewed.ok ? paths.handouts : paths.scan).href({ scanId: scan.id }))
  }),
})
