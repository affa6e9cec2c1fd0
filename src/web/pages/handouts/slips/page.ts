import type { Request, Response } from 'express'
import { groupName } from '../../../../content/group-name.ts'
import { slipsToBeginWith } from '../../../../domain/inviting/slips.ts'
import type { StakeholderGroup } from '../../../../domain/scan/stakeholder-group.ts'
import { whileAnswering } from '../../../answering/while-answering.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { fileName } from '../../../file-name.ts'
import { emptyForm, type Form, inWords, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import type { ScanInTime } from '../../../scan-while.ts'
import { callOf, entryOf, tellerIn } from '../call-of.ts'
import { groupOfPath } from '../group-of-path.ts'
import { slipsForm } from './form.ts'

type Dependencies = Pick<WebDependencies, 'baseUrl' | 'readHandouts' | 'makeSlips' | 'writeSecretPdf'>
type Found = ScanInTime & { readonly group: StakeholderGroup; readonly already: boolean }

/**
 * Makes slips with codes that work once. The response to the post is the file itself and no redirect, because a file
 * that could be fetched again would have to be kept.
 */
export const slipsPage = (dependencies: Dependencies) => {
  const { readHandouts, makeSlips, writeSecretPdf, baseUrl } = dependencies

  const find = async (found: ScanInTime, req: Request): Promise<Found> => {
    const group = groupOfPath(found.scan, req)
    const { withSlips } = await readHandouts(found.institutionId, found.scan.id)
    return { ...found, group, already: withSlips.has(group.id) }
  }

  return {
    get: whileAnswering(async (inTime, req, res) => {
      const found = await find(inTime, req)
      await show(res, found, emptyForm({ count: slipsToBeginWith(found.group) }))
    }),

    post: whileAnswering(async (inTime, req, res) => {
      const found = await find(inTime, req)
      const { scan, group, already } = found
      const form = readForm(slipsForm(already), req.body)
      if (form.state !== 'complete') return show(res, found, form)
      const teller = tellerIn(res, baseUrl)
      const call = callOf(scan, group, teller)
      const made = await makeSlips(actorOf(res.locals), scan.id, { group: group.key, ...form.values }, (codes) =>
        writeSecretPdf({ kind: 'slips', call, slips: codes.map((code) => entryOf(code, teller)) }),
      )
      if (!made.ok) {
        req.session.flash = made.reason
        return res.redirect(303, paths.scan.href({ scanId: scan.id }))
      }
      const part = `${res.locals.t.handouts.parts.slips} ${call.forGroup}`
      res.attachment(fileName([call.institution, call.title, part], 'pdf')).send(made.document)
    }),
  }
}

const show = (res: Response, { scan, group, already }: Found, form: Form<unknown>) => {
  const { t, language } = res.locals
  const { label } = groupName(group, language, scan.coachTitle)
  const model = {
    title: t.handouts.make.title(label),
    scan,
    already,
    action: paths.slips.href({ scanId: scan.id, groupKey: group.key }),
    form: inWords(form, t.handouts.make.errors),
  }
  return render(res, 'handouts/slips', model, { status: form.state === 'invalid' ? 422 : 200 })
}
